"""Places that a sentence only comes to, and that the next leaves again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context


def was_aside(sentence: Sequence[Clause], context: Context) -> bool:
    """Whether the place spoken of last only came in further on, and the sentence turns to another.

    "The state counted 96 deaths, 12 of them in Quillan. Robberies fell by 4 percent" is the state's again.
    """
    first, place = sentence[0], context.place
    if (
        place is None
        or not place.text[:1].isupper()
        or context.place_at >= first.start
        or _TAKES_UP.match(first.low)
    ):
        return False
    text = first.marked.text
    opened = max(text.rfind(sign, 0, context.place_at) + len(sign) for sign in (". ", "\n", ".” ", '." '))
    return text.find(place.text, opened, first.start) - opened > _LED_BY


_LED_BY = 50
"""Characters from where a sentence opens to a place that it still is about."""
_TAKES_UP = re.compile(
    r"(?:(?:but|and|yet|still|then|also|now),? )?(?:[^,;:]{0,30}, |(?:in|by|since|during|at|on|as of) "
    r"[^,;:^]{0,24}? )?"
    r"(?:it|its|they|their|them|he|his|she|her|that|this|these|those|such|there|another|others|the other|"
    r"one|both|"
    r"each|some|none|all|many|most|half|only|not|the (?:figure|total|number|rate|toll|count|tally|suspect|"
    r"victims?|"
    r"city|town|county|state|region|area|district))\b"
    r"|.{0,60}\b(?:there|it|its|they|their)\b"
)
"""Opens what goes on about the one told of last."""
