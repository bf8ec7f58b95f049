"""Find places that a text describes instead of naming them: "the Midwestern city", "nationwide"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.place_index import in_region, is_region
from onrecord.claims.place_mentions import PlaceMention, mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.place_index import PlaceIndex

_NATION = r"(?:the )?(?:U\.S\.|nationwide|nationally|national)|(?:the |our |this )(?:nation|country)"
_DESCRIPTION = re.compile(
    rf"\b(?:(?P<nation>{_NATION})"
    r"|(?:[Tt]he|[Tt]his|[Oo]ur|[Hh]is|[Hh]er) (?:(?P<adjective>[A-Za-z]{3,20}) )?(?P<noun>city|county|"
    r"state|town|village)"
    r"|(?P<wide>city|county|state|town)wide"
    r"|(?P<bare>[Cc]ity|[Cc]ounty|[Ss]tate)(?= (?:officials|police|leaders|council|commissioners|lawmakers|"
    r"mayor|record)\b)"
    r"|(?P<here>here))(?!\w)(?! of [A-Z])(?! (?:attorney|auditor|of the art))",
    re.IGNORECASE,
)
_RULED_OUT = re.compile(r"\b(?:than|unlike|outside|from)(?: in)? $")


def find_descriptions(
    text: str, index: PlaceIndex, named: Sequence[PlaceMention], home: PlaceMention | None
) -> list[PlaceMention]:
    """The descriptions of a text, each as the last named place before it that it fits, else as ``home``.

    A place named only to compare with ("than Boston", "unlike Boston") is ruled out.
    """
    found: list[PlaceMention] = []
    before: list[PlaceMention] = []
    waiting = list(reversed(named))
    for match in _DESCRIPTION.finditer(text):
        while waiting and waiting[-1].start < match.start():
            spot = waiting.pop()
            if not _RULED_OUT.search(text, max(0, spot.start - 12), spot.start):
                before = [*(one for one in before if one.place.name != spot.place.name), spot][-12:]
        resolved = _resolve(match, text, index, before, home)
        if resolved:
            found.append(resolved)
    return found


def _resolve(
    match: re.Match[str],
    text: str,
    index: PlaceIndex,
    before: Sequence[PlaceMention],
    home: PlaceMention | None,
) -> PlaceMention | None:
    if match.group("nation"):
        country = index.by_id.get("country:1")
        return mention(match.start(), match.end(), text, country, named=False) if country else None
    if match.group("here"):
        return _again(match, home) if home else None
    kind = (match.group("noun") or match.group("wide") or match.group("bare")).lower()
    adjective = match.group("adjective") or ""
    if adjective.lower().endswith("est"):
        return None  # "the safest city in the state" is a rank
    candidates = [*([home] if home else []), *before]
    fits = [one for one in candidates if _fits(one, kind, adjective)]
    if fits:
        return _again(match, fits[-1])
    if kind in {"county", "state"}:
        for one in reversed(candidates):
            holder = index.holder(one.place.id, kind)
            if holder:
                return mention(match.start(), match.end(), text, holder, named=False)
    return None


def _fits(spot: PlaceMention, kind: str, adjective: str) -> bool:
    kinds = {"city", ""} if kind in {"city", "town", "village"} else {kind}
    if spot.kind not in kinds:
        return False
    return not is_region(adjective) or in_region(spot.state, adjective)


def _again(match: re.Match[str], spot: PlaceMention) -> PlaceMention:
    phrase = PlacePhrase(text=match.group(), name=spot.place.name, id=spot.place.id)
    return PlaceMention(match.start(), match.end(), phrase, spot.kind, spot.state, named=False)
