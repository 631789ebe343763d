"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "מאת|כתב|כתבה|כותב|כותבת",
    "roles": "כתב|כתבת|עורך|עורכת|עיתונאי|עיתונאית|פרשן|כתבנו",
    "staff": "מערכת|סוכנות|סוכנויות|חדשות|אוניברסיטת|משרד",
    "photo": "צילום|תמונה|וידאו",
    "helpers": "תרגום|צילום|עריכה",
    "dated": "פורסם|עודכן|יום|דקות|היום|אתמול",
}
