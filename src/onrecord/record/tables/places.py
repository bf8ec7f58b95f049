"""Places by the names and codes that tables use for them: the bundled ones, and new ones from a table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

from onrecord.record.place import Gazetteer, Jurisdiction
from onrecord.record.tables.titles import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

_ORDER = {"country": 0, "state": 1, "city": 2, "county": 3, "agency": 4, "area": 5}
_LONGEST_NAME = 100
_STATE_CODE, _COUNTY_CODE = 2, 5


@cache
def _by_name() -> dict[str, tuple[Jurisdiction, ...]]:
    """The bundled places by every name, in small letters; states by their postal code too."""
    found: dict[str, list[Jurisdiction]] = {}
    for place in Gazetteer.bundled().places:
        codes = (place.state,) if place.kind == "state" else ()
        for name in {_key(one) for one in (place.name, *place.aliases, *codes)}:
            found.setdefault(name, []).append(place)
    return {
        name: tuple(sorted(places, key=lambda p: (_ORDER[p.kind], p.id))) for name, places in found.items()
    }


def _key(name: str) -> str:
    return name.casefold().removeprefix("the ").strip(" .")


def known(name: str, kinds: Sequence[str] = (), within: str = "") -> Jurisdiction | None:
    """The bundled place of this name, of one of these kinds, in this state (a name or postal code).

    A name that several places bear is none, unless one of them is a country or a state.
    """
    state = known(within, ("state",)) if within else None
    fit = [
        place
        for place in _by_name().get(_key(name), ())
        if (not kinds or place.kind in kinds) and (state is None or place.state == state.state)
    ]
    if not fit or (within and state is None):
        return None
    alone = len(fit) == 1 or fit[0].kind in {"country", "state"} or fit[0].kind != fit[1].kind
    return fit[0] if alone else None


def by_code(code: str) -> Jurisdiction | None:
    """The state or county of a Census code."""
    bare = code.removesuffix(".0")
    if not bare.isdecimal():
        return None
    places = Gazetteer.bundled().by_id
    if len(bare) <= _STATE_CODE:
        return places.get(f"state:{bare.zfill(_STATE_CODE)}")
    return places.get(f"county:{bare.zfill(_COUNTY_CODE)}")


def known_share(names: Sequence[str]) -> float:
    """Share of the names that the gazetteer knows."""
    return sum(_key(name) in _by_name() for name in names) / len(names) if names else 0.0


# Which kinds of place a title may mean; a title that says none of these may mean any.
KINDS = {
    "country": ("country",),
    "nation": ("country",),
    "economy": ("country",),
    "state": ("state",),
    "province": ("state",),
    "county": ("county",),
    "parish": ("county",),
    "city": ("city",),
    "town": ("city",),
    "municipality": ("city",),
}


@dataclass(frozen=True)
class Named:
    """What a table calls a place: a name or a code, and the name of what it lies in."""

    name: str
    within: str = ""


def place_for(named: Named, kinds: Sequence[str], source: str, *, code: bool = False) -> Jurisdiction | None:
    """The bundled place that is meant, or a new one; None where the text can name no place."""
    found = by_code(named.name) if code else known(named.name, kinds, named.within)
    if found is None and kinds == ("county",):
        found = known(f"{named.name} County", kinds, named.within)
    if found is not None:
        return found
    name = " ".join(named.name.split())
    if len(name) > _LONGEST_NAME or not any(c.isalnum() for c in name):
        return None
    kind = kinds[0] if kinds and kinds[0] in {"city", "county"} else "area"
    whole = f"{name}, {named.within}" if named.within else name
    code_text = slug(whole) or f"n{crc32(whole.encode())}"
    holder = known(named.within, ("state",)) if named.within else None
    return Jurisdiction.model_validate(
        {
            "id": f"{kind}:{code_text}",
            "name": whole,
            "kind": kind,
            "state": holder.state if holder else "",
            "within": holder.id if holder else "",
            "aliases": _other_names(name),
            "source": source,
        }
    )


def _other_names(name: str) -> tuple[str, ...]:
    """Names that news uses for what a table calls "Korea, Rep." or "Bahamas, The"."""
    head, comma, tail = name.partition(", ")
    if not comma:
        return ()
    return (f"{tail.rstrip('.')} {head}",) if tail[:1].isupper() and len(tail.split()) == 1 else ()
