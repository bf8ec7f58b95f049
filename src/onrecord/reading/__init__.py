"""From a file, an address or standard input to an Article."""

from onrecord.reading.article import Article
from onrecord.reading.reader import read
from onrecord.reading.span import Span

__all__ = ["Article", "Span", "read"]
