"""onrecord puts the news on record: a news page in, its articles and what they say out, with the characters.

>>> import onrecord
>>> from onrecord.samples import sample_path
>>> (article,) = onrecord.articles(sample_path())
>>> article.dateline.value.place, article.in_language.value
('Port Ellery', 'en')
"""

from typing import TYPE_CHECKING, Any

from onrecord.errors import ArchiveError, OnRecordError, PageFault, SiteRuleError, SourceError, UsageError
from onrecord.model.annotation import Entity, Mention, Quantity, Time
from onrecord.model.article import Article, Author, Dateline, Image, Part, Segment
from onrecord.model.found import Candidate, Found, FoundDate
from onrecord.model.page import Block, Charset, Declared, Page, PageError, RawPage
from onrecord.model.record import Statement
from onrecord.model.span import Span
from onrecord.version import VERSION
from onrecord.writers import notebook as _notebook

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.pipeline import Pipeline, articles, pages, read

__version__ = VERSION
_notebook.install()

__all__ = [
    "Archive",
    "ArchiveError",
    "Article",
    "Author",
    "Block",
    "Candidate",
    "Charset",
    "Dateline",
    "Declared",
    "Entity",
    "Found",
    "FoundDate",
    "Image",
    "Mention",
    "OnRecordError",
    "Page",
    "PageError",
    "PageFault",
    "Part",
    "Pipeline",
    "Quantity",
    "RawPage",
    "Segment",
    "SiteRuleError",
    "SourceError",
    "Span",
    "Statement",
    "Time",
    "UsageError",
    "__version__",
    "articles",
    "pages",
    "read",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401  # whatever the name stands for
    """The steps, imported when they are first asked for: ``onrecord --version`` needs no parser and no arithmetic."""
    if name in ("Pipeline", "articles", "pages", "read"):
        from onrecord import pipeline  # noqa: PLC0415

        return getattr(pipeline, name)
    if name == "Archive":
        from onrecord.archive import Archive  # noqa: PLC0415

        return Archive
    raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
