"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "autor|scris de|text|publicat de|articol de",
    "joiners": "și|si",
    "roles": "redactor|jurnalist|jurnalistă|corespondent|reporter|editor|redactor-șef",
    "staff": "redacția|agenția|ziarul|știri|universitatea|ministerul",
    "photo": "foto|fotografie|imagine|video|grafică|sursa",
    "helpers": "tradus de|traducere|foto|editat de",
    "dated": "publicat|actualizat|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|azi|ieri",
}
