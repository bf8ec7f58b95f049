"""What an article tells, without layout and without the lines around it, for those who look for words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.reading.article import Article
from onrecord.reading.plain_text import SPACES, THOUSANDS

if TYPE_CHECKING:
    from onrecord.reading.parts import Part

_TYPED = SPACES | {0x09: " ", 0x2010: "-", 0x2011: "-", 0x2212: "-", 0x02BC: "’"}
"""What typesetters use beside the space, the hyphen and the apostrophe of a keyboard."""
_BETWEEN_DIGITS = expression(r"(?<=\d)–(?=\d)")
_LINE_ENDS = expression(r"\s*\n\s*")
"""Between two paragraphs, with the indentation of the second."""
_SHOUTED = expression(
    r"(?P<words>[A-Z][A-Z0-9’'&.-]{0,24}(?: [$]?[A-Z0-9][A-Z0-9’'&.,%-]{0,24}){1,9})(?<!\.)"
    r" (?=\w{0,24}?[a-z])"
)
"""Words in capitals, as some papers set the first ones of a report."""
_VOWEL = expression(r"[AEIOU]")
"""In most words that are not read letter by letter."""
_AROUND = frozenset(("byline", "caption", "notice", "rights"))
"""Parts that tell nothing of what the article is about."""


def typed(text: str) -> str:
    """The text, as long as before, with the spaces, hyphens and apostrophes of a keyboard."""
    if text.isascii() and "\t" not in text:
        return text
    return _BETWEEN_DIGITS.sub("-", THOUSANDS.sub(",", text)).translate(_TYPED)


def running_text(article: Article) -> Article:
    """The article with each paragraph on one line, and blank where lines stand that tell nothing of it.

    These are bylines, captions, notices and rights lines. Its text is as long as before, so that places in
    one hold in the other, and has the characters of a keyboard.
    """
    text = article.text
    at = len(text) - len(text.lstrip())
    pieces = ["\n" * at]
    lead = next((part for part in article.parts if part.kind == "body"), None)
    for part in article.parts:
        shown = _shown(part, text)
        shown = _unshouted(shown, text[part.end :]) if part is lead else shown
        pieces += [_LINE_ENDS.sub(_only_line_ends, text[at : part.start]), shown]
        at = part.end
    running = typed("".join([*pieces, text[at:]]))
    if running == text:
        return article
    told = Article.model_construct(**{**dict(article), "text": running})
    # What a line is may depend on those around it, which are blank now.
    vars(told)["parts"] = tuple(part for part in article.parts if part.kind not in _AROUND)
    return told


def _shown(part: Part, text: str) -> str:
    words = text[part.start : part.end]
    return "\n" * len(words) if part.kind in _AROUND else words.replace("\n", " ")


def _unshouted(paragraph: str, below: str) -> str:
    """The lead without the capitals of its first words, where only these have them: "MORE THAN 30 died".

    A word keeps its first capital if the text has it as a name further on, all of them as an acronym.
    """
    found = _SHOUTED.match(paragraph)
    if found is None:
        return paragraph
    rest = paragraph[found.end("words") :]
    first, *others = (_as_elsewhere(word, rest + below) for word in found["words"].split(" "))
    return " ".join([first[:1].upper() + first[1:], *others]) + rest


def _as_elsewhere(word: str, rest: str) -> str:
    low, name = word.lower(), word[:1] + word[1:].lower()
    elsewhere = (form for form in (low, name, word) if re.search(rf"[a-z,] {re.escape(form)}\b", rest))
    return next(elsewhere, low if _VOWEL.search(word) else word)


def _only_line_ends(found: re.Match[str]) -> str:
    return "\n" * len(found.group())
