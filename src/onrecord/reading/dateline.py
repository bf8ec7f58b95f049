"""The dateline that opens a report: where it was filed, by whom, and sometimes when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.expression import expression
from onrecord.reading.dates import DATELINE_DATE

if TYPE_CHECKING:
    import re

_WORD = r"(?:d['’])?[^\W\d_a-zß-öø-ÿ][\w.'’-]{0,24}"
"""A word that begins with a capital."""
_CITY = rf"{_WORD}(?:[ /]{_WORD}){{0,4}}"
_REGION = rf"(?:,\s{_WORD}(?: {_WORD}){{0,2}}){{0,2}}"
_AGENCY = r"(?:\((?P<agency>[^()\n]{2,40})\)|/(?P<wire>[A-Z][\w .-]{2,30})/)"
_SPACE = r"[ \n]"
_DASH = (
    rf"(?:{_SPACE}?(?:--|---|—|–|―){_SPACE}?|{_SPACE}[-_]{_SPACE}|{_SPACE}(?:\||>>|»|•){_SPACE}|"
    rf"(?:…|\.\.\.){_SPACE}|(?<=\))[-_]{_SPACE}|(?<=\)):?{_SPACE})"
)
_DATELINE = expression(
    rf"(?P<place>(?P<city>{_CITY}?){_REGION}?)"
    rf"(?:(?:,{_SPACE}|{_SPACE}\()(?P<date>(?i:{DATELINE_DATE}))\)?)?"
    rf"(?:{_SPACE}?{_AGENCY})?(?:{_SPACE}\((?P<date_after>(?i:{DATELINE_DATE}))\))?"
    rf"(?P<dash>{_DASH})(?:\((?P<late>[A-Z][\w .&-]{{1,24}})\)(?:{_DASH}|{_SPACE}))?"
    r"(?=[^\W_a-z]|[\"'“‘$#(\[])"
)
"""The agency may stand before the dash or behind it: "MIAMI (AP) —", "MIAMI — (AP) —"."""
_ALONE = expression(rf"(?P<place>(?P<city>{_CITY}){_REGION}?),{_SPACE}(?P<date>(?i:{DATELINE_DATE}))\.?")
_LABELS = frozenset(
    "update updated correction breaking exclusive opinion analysis editorial note video watch photos live "
    "new alert q a editor's editors commentary review column explainer fact check advisory embargoed "
    "related more read "
    "official record minutes bulletin newsletter edition issue volume "
    "listen file photo image".split()
)
_WIRES = frozenset("ap afp ani ansa bloomberg dpa efe ians kuna kyodo pti reuters tass upi xinhua".split())
_LOWERED = expression(r"\b(?:Mc|St\.|Ste\.|Mt\.|Ft\.|d['’]|de |la |of )")  # stay small among capitals
_FIRST_SENTENCE = 300
_REACH = 240  # characters that the longest dateline may take


class Dateline(NamedTuple):
    """Places in the text, as pairs of offsets; ``date`` and ``agency`` are None where there is none."""

    place: tuple[int, int]
    date: tuple[int, int] | None
    agency: tuple[int, int] | None
    end: int


def read_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline at ``start`` of a paragraph that runs to ``end``.

    The city stands in capitals ("MIAMI --", "DES MOINES, Iowa (AP) –", "CHICAGO, Aug. 7, 2017 (Reuters)
    -"), or, as some papers have it, in small letters before a dash ("Detroit — "); there the sentence must
    have no second dash, or the first would open an aside ("Lakemont — Ohio's third city — is broke").
    """
    found = _DATELINE.match(text, start, min(end, start + _REACH))
    if not found or not _is_place(text, found, end):
        return None
    date = "date" if found["date"] else "date_after"
    agency = next((name for name in ("agency", "wire") if found[name]), "late")
    named = found[agency] and not found[agency].casefold().startswith("staff")
    return Dateline(
        found.span("place"),
        found.span(date) if found[date] else None,
        found.span(agency) if named else None,
        found.end(),
    )


def read_dateline_alone(text: str, start: int, end: int) -> Dateline | None:
    """A dateline that is a line of its own, which only its date tells ("LAKEMONT, Ohio, Aug. 7, 2017")."""
    found = _ALONE.fullmatch(text, start, min(end, start + _REACH)) if end - start < _REACH else None
    return (
        Dateline(found.span("place"), found.span("date"), None, end)
        if found and not _is_label(found)
        else None
    )


def _is_label(found: re.Match[str]) -> bool:
    """Whether what stands in place of a city names a kind of text: "UPDATE", "Official Record"."""
    return all(word in _LABELS for word in found["city"].casefold().replace("’", "'").split())


def _is_place(text: str, found: re.Match[str], end: int) -> bool:
    city = found["city"]
    dash = found["dash"].strip()
    if found["dash"].startswith(":") and (found["agency"] or "").casefold() not in _WIRES:
        return False  # a speaker's label in a transcript: "OLIN (East):", "OLIN (ON CAMERA):"
    if _is_label(found):
        return False
    if _LOWERED.sub(lambda small: small.group().upper(), city).isupper():
        return True
    if dash and (found["agency"] or found["wire"] or found["late"] or found["date"]):
        return True
    sentence = text[found.end() : min(end, found.end() + _FIRST_SENTENCE)].partition(". ")[0]
    return dash in {"--", "—", "–"} and not any(d in sentence for d in (" --", "—", " – "))
