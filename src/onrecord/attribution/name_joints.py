"""Small words inside the names of bodies: "Customs and Border Protection", "Center for the Study of War"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.institutions import CALENDAR, is_field, is_organization_name
from onrecord.attribution.names import is_given_name
from onrecord.attribution.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.sentence import Token

_OFFICES = frozenset(
    "department bureau division ministry office board agency administration commission committee council "
    "section directorate institute secretary minister".split()
)
"""Bodies, and heads of bodies, that are called after fields: "Department of Fish and Wildlife"."""
_LEADS = frozenset({"for", "on"})
_LIST_REACH = 12
"""Words in which a list of fields must end: "Alcohol, Tobacco, Firearms and Explosives"."""


def joint(tokens: Sequence[Token], start: int, at: int) -> int:
    """How many tokens from the one at ``at`` go on with the name begun at ``start``; 0 where it ends."""
    if tokens[at].low == ",":
        return 2 if _lists_fields(tokens, start, at) else 0
    after = tokens[at + 1]
    if tokens[at].low == "to":  # "Society for the Prevention of Cruelty to Animals"
        aimed = takes_of(tokens, start, at) and any(t.low == "of" for t in tokens[start:at])
        return 2 * (aimed and after.capital)
    led = tokens[at].low in _LEADS and after.low == "the" and at + 2 < len(tokens)
    if led and tokens[at + 2].capital and _is_led(tokens, at):
        return 3
    return 2 if _joins(tokens, start, at) else 0


def takes_of(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "of" goes on with a body for a purpose: "Society for the Prevention of Cruelty"."""
    return any(t.low in _LEADS for t in tokens[start:at]) and is_organization_name([tokens[start].text])


def _joins(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "and", "for" or "on" stands inside a body's name: "Customs and Border Protection"."""
    if not tokens[at + 1].capital or tokens[at + 1].low in CALENDAR:
        return False
    if tokens[at].low == "of" and at - start > 1:  # "Hal Olin of Keel Bank" is no body
        return False
    if tokens[at].low in _LEADS:
        return _is_led(tokens, at)
    return (tokens[at].low == "and" and _is_of_fields(tokens, start, at)) or _is_of_body(tokens, start, at)


def _is_led(tokens: Sequence[Token], at: int) -> bool:
    """Whether a body's noun stands before "for" or "on"."""
    return is_organization_name([tokens[at - 1].text]) and not tokens[at - 1].text.isupper()


def _is_of_body(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether one of the next words is a body's, and no other body stands before "and".

    What names a field as well as a body is none there: "Energy and Environment Cabinet".
    """
    for ahead in range(at + 1, min(len(tokens), at + 4)):
        if not tokens[ahead].capital:
            return False
        if is_organization_name([tokens[ahead].text]) and not tokens[ahead].text.isupper():
            fields = is_field(tokens[at - 1].low) and (is_field(tokens[at + 1].low) or at == start + 1)
            before = tokens[start : at - 1] if fields else tokens[start:at]
            earlier = [t for t in before if is_organization_name([t.text])]
            return not earlier or any(t.low == "of" for t in tokens[start:at])
    return False


def _is_of_fields(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "and" joins two fields that a body is for: "Agency for Healthcare Research and Quality"."""
    first, second = tokens[at + 1], tokens[min(at + 2, len(tokens) - 1)]
    person = second.capital and not (
        second.low.endswith("s") or is_field(second.low) or is_organization_name([second.text])
    )
    named = person or is_given_name(first.text) or is_title(first.text)
    before = tokens[start:at]
    led = any(token.low in _LEADS for token in before)
    return not named and (led or _is_office_of(before))


def _is_office_of(before: Sequence[Token]) -> bool:
    """Whether a name begins with an office and what it is for: "Department of Fish"."""
    of = next((n for n, t in enumerate(before) if t.low == "of"), 0)
    return 0 < of < len(before) - 1 and before[of - 1].low in _OFFICES


def _lists_fields(tokens: Sequence[Token], start: int, comma: int) -> bool:
    """Whether a comma parts the fields of one office: "Ministry of Forests, Lands and Natural Resources"."""
    led = any(token.low in _LEADS for token in tokens[start:comma])
    if not (led or _is_office_of(tokens[start:comma])):
        return False
    item = comma + 1
    for at in range(comma + 1, min(len(tokens), comma + _LIST_REACH)):
        if tokens[at].low in {",", "and", "&"}:
            if at == item or not _names_field(tokens[at - 1]):
                return False
            if tokens[at].low != ",":
                ends = range(at + 1, min(len(tokens), at + 4))
                last = next((n for n in ends if not tokens[n].capital), ends.stop) - 1
                return last > at and _names_field(tokens[last])
            item = at + 1
        elif not tokens[at].capital:
            return False
    return False


def _names_field(token: Token) -> bool:
    return token.capital and (is_field(token.low) or token.low.endswith("s"))
