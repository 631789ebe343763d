"""onrecord puts the news on record: a news page in, its articles out, every field with the characters it came from.

>>> from onrecord.samples import sample_path
>>> (article,) = articles(sample_path())
>>> article.dateline.value.place, article.in_language.value
('Port Ellery', 'en')
"""

from onrecord.errors import OnRecordError, PageFault, SiteRuleError, SourceError, UsageError
from onrecord.model.article import Article, Author, Dateline, Image, Part, Segment
from onrecord.model.found import Candidate, Found, FoundDate
from onrecord.model.page import Block, Charset, Declared, Page, PageError, RawPage
from onrecord.model.span import Span
from onrecord.pipeline import Pipeline, articles, read
from onrecord.version import VERSION as __version__

__all__ = [
    "Article",
    "Author",
    "Block",
    "Candidate",
    "Charset",
    "Dateline",
    "Declared",
    "Found",
    "FoundDate",
    "Image",
    "OnRecordError",
    "Page",
    "PageError",
    "PageFault",
    "Part",
    "Pipeline",
    "RawPage",
    "Segment",
    "SiteRuleError",
    "SourceError",
    "Span",
    "UsageError",
    "__version__",
    "articles",
    "read",
]
