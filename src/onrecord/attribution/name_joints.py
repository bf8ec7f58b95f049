"""Small words inside the names of bodies: "Customs and Border Protection", "Center for Science"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.institutions import CALENDAR, is_organization_name
from onrecord.attribution.names import is_given_name
from onrecord.attribution.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.sentence import Token


def joins(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "and", "for" or "on" stands inside a body's name: "Customs and Border Protection"."""
    if not tokens[at + 1].capital or tokens[at + 1].low in CALENDAR:
        return False
    if tokens[at].low == "of" and at - start > 1:  # "Hal Olin of Keel Bank" is no body
        return False
    if tokens[at].low in {"for", "on"}:
        return is_organization_name([tokens[at - 1].text]) and not tokens[at - 1].text.isupper()
    return (tokens[at].low == "and" and _is_of_fields(tokens, start, at)) or _is_of_body(tokens, start, at)


def _is_of_body(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether one of the next words is a body's, and no other body stands before "and"."""
    for ahead in range(at + 1, min(len(tokens), at + 4)):
        if not tokens[ahead].capital:
            return False
        if is_organization_name([tokens[ahead].text]) and not tokens[ahead].text.isupper():
            earlier = [t for t in tokens[start:at] if is_organization_name([t.text])]
            return not earlier or any(t.low == "of" for t in tokens[start:at])
    return False


def _is_of_fields(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "and" joins two fields that a body is for: "Agency for Healthcare Research and Quality"."""
    first, second = tokens[at + 1], tokens[min(at + 2, len(tokens) - 1)]
    person = second.capital and not (second.low.endswith("s") or is_organization_name([second.text]))
    named = person or is_given_name(first.text) or is_title(first.text)
    before = tokens[start:at]
    joint = any(token.low in {"for", "on"} for token in before)
    office = before[0].low in _OFFICES and len(before) > 2 and before[1].low == "of"  # noqa: PLR2004
    return not named and (joint or office)


_OFFICES = frozenset("department bureau division ministry office board".split())
"""Bodies that are called after one or two fields: "Department of Fish and Wildlife"."""
