"""Which areas a place name may mean: the jurisdiction, or the part of it that its own police covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.attribution import Speaker
    from onrecord.record import Gazetteer, Jurisdiction

# A police department speaks for the area that it polices; anybody else more likely means the whole place.
OWN_AREA_BY_POLICE = 0.7
OWN_AREA_BY_OTHERS = 0.3


def areas(place_id: str, speaker: Speaker | None, places: Gazetteer) -> dict[str, float]:
    """The areas that the place may stand for, with weights that add up to one; {} for an unknown id."""
    place = places.by_id.get(place_id)
    if place is None:
        return {}
    own = [area for area in places.agency_areas if area.agency_id == place.agency_id]
    if not own or not place.agency_id or place.kind == "agency":
        return {place_id: 1.0}
    share = OWN_AREA_BY_POLICE if _speaks_for_police(speaker, place) else OWN_AREA_BY_OTHERS
    return {place_id: 1 - share, own[0].id: share}


def _speaks_for_police(speaker: Speaker | None, place: Jurisdiction) -> bool:
    if speaker is None:
        return False
    words = f"{speaker.name} {speaker.role}".lower()
    return "police" in words or "sheriff" in words or (bool(place.agency) and place.agency.lower() in words)


def related(place_id: str, places: Gazetteer) -> tuple[str, ...]:
    """The place itself, then areas inside it, then the area that it lies in; no wider than a county."""
    place = places.by_id.get(place_id)
    if place is None:
        return ()
    inside = [area.id for area in places.agency_areas if area.within == place_id]
    outer = places.by_id.get(place.within)
    around = [outer.id] if outer is not None and outer.kind in {"county", "city"} else []
    return (place_id, *inside, *around)
