"""What a line is by its form: prose, or an item of a list; and the words by which lines are alike."""

from __future__ import annotations

from onrecord.expression import expression

_LONG = 120
"""Characters from which on a line is a paragraph whatever it ends with."""
_WORDY = expression(
    r"(?<=[a-z,] )(?:the|was|were|is|are|had|has|have|that|said|its|their|his|her)(?= [a-z“\"\d])"
)
_OPENERS = frozenset("\"“‘'«")
_CLOSERS = "\"'”’)]»*"
_STOPS = (".", "?", "!", "…", "--", "—")
_ITEM = expression(
    r"(?:[•·▪●◦*–—-]|\(?\d{1,2}[.)]) ?(?=\S)|[^:]{2,60}: (?:(?:about|nearly|more than|up|down) )?[$£€]?\d"
)
"""Of a list: "- Homicides: 93", "Homicides: 93, down 7 percent"."""
_QUOTED = 6
"""Words from which on a quotation is prose, though its stop stands elsewhere."""
_WORD = expression(r"[^\W\d_]{4,}")
_STEM = 5
_SMALL = frozenset(
    "about after also been from have into more most news over said than that their this were what when "
    "will with year years".split()
)


def ends_sentence(line: str) -> bool:
    """Whether a line reads like prose: with a stop at its end, long, or with much in quotation marks."""
    quoted = line[:1] in _OPENERS and len(line.split()) > _QUOTED
    stopped = line.rstrip(_CLOSERS).endswith(_STOPS)
    return stopped or quoted or len(line) > _LONG


def is_wordy(line: str) -> bool:
    """Whether a line has the small words that sentences have and headlines leave out."""
    return _WORDY.search(line) is not None


def content_words(text: str) -> frozenset[str]:
    """The beginnings of its longer words, by which a headline is known among other lines."""
    return frozenset(word[:_STEM] for word in _WORD.findall(text.casefold()) if word not in _SMALL)


def is_item(line: str) -> bool:
    """Whether a line is of a list, by its mark or since a figure follows what it names."""
    return bool(_ITEM.match(line))
