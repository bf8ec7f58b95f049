"""Other looks of the same article, so that the network works on pages unlike those it was trained on.

Every variation keeps the length of the text, so that annotations keep their places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.spans.pieces import tokenizer

if TYPE_CHECKING:
    from random import Random

    import numpy as np
    from numpy.typing import NDArray

_STYLES = ("“”‘’", "\"\"''", "‘’“”", "''\"\"", "«»‘’", "„“‚‘")
_SHARE_STYLE, _SHARE_UNQUOTED, _SHARE_CASE, _SHARE_SCANNED, _SHARE_RENAMED = 0.3, 0.04, 0.06, 0.05, 0.4
_MISREAD = {
    "l": "1",
    "o": "0",
    "e": "c",
    "h": "b",
    "i": "l",
    "a": "o",
    "n": "u",
    "s": "5",
    ".": ",",
    ",": ".",
}
_MISREAD_RATE = 0.015

_FAMOUS = (
    "trump clinton obama sanders cruz bush carson ryan romney reagan pence warren kennedy biden christie "
    "graham"
).split()
"""Names that fill the training articles; which of them speaks must not be known beforehand."""
_OTHERS = (
    "miller baker cooper fisher turner parker collins bennett murphy hughes kelly foster russell "
    "griffin hayes ford hamilton sullivan wallace woods cole west jordan reynolds fisher ellis "
    "harrison gibson mendoza cruz wells webb tucker porter hunter hicks crawford henry boyd mason "
    "morales kennedy warren dixon ramos reyes burns gordon shaw holmes rice robertson hunt black "
    "daniels palmer mills nichols grant knight ferguson rose stone hawkins dunn perkins hudson "
    "spencer gardner stephens payne pierce berry matthews arnold wagner willis ray watkins olson "
    "carroll duncan snyder hart cunningham bradley lane andrews ruiz harper fox riley armstrong "
    "carpenter weaver greene lawrence"
).split()


def vary(text: str, chance: Random) -> str:
    """The text with other quotation marks or none, in another case, badly scanned, or as it is."""
    if chance.random() < _SHARE_STYLE:
        text = _restyled(text, chance)
    if chance.random() < _SHARE_UNQUOTED:
        text = text.translate(dict.fromkeys(map(ord, '"“”«»'), " "))
    if chance.random() < _SHARE_CASE:
        changed = text.upper() if chance.random() < 0.5 else text.lower()  # noqa: PLR2004 - a coin
        text = changed if len(changed) == len(text) else text
    if chance.random() < _SHARE_SCANNED:
        text = "".join(_MISREAD.get(c, c) if chance.random() < _MISREAD_RATE else c for c in text)
    return text


def _restyled(text: str, chance: Random) -> str:
    """Quotation marks of another style; straight ones are told apart by what stands before them."""
    opening, closing, inner_opening, inner_closing = tuple(chance.choice(_STYLES))
    out = list(text)
    for at, mark in enumerate(text):
        opens = at == 0 or text[at - 1] in " \n\t([—–-"
        if mark == "“" or (mark == '"' and opens):
            out[at] = opening
        elif mark in {"”", '"'}:
            out[at] = closing
        elif mark == "‘":
            out[at] = inner_opening
        elif mark == "’" and not text[at + 1 : at + 2].isalnum():
            out[at] = inner_closing
    return "".join(out)


def rename(ids: NDArray[np.int64], chance: Random) -> NDArray[np.int64]:
    """Famous names exchanged for common ones, each the same throughout, in a share of the articles."""
    if chance.random() >= _SHARE_RENAMED:
        return ids
    piece = tokenizer().token_to_id
    renamed = ids.copy()
    for name in _FAMOUS:
        old, new = piece(name), piece(chance.choice(_OTHERS))
        if old is not None and new is not None:
            renamed[ids == old] = new
    return renamed
