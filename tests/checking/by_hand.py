"""Claims built by hand, for tests of checking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from onrecord.attribution import Speaker, Statement
from onrecord.checking import Finding
from onrecord.claims import Claim, MeasurePhrase, PlacePhrase, Value
from onrecord.record import Period, Unit

CHICAGO = "city:1714000"
MIAMI_DADE = "county:12086"
MIAMI_DADE_POLICE = "agency:FL0130000"
PUBLISHED = date(2017, 8, 16)

Check = Callable[..., Finding]


def days(start: str, end: str) -> Period:
    return Period(start=date.fromisoformat(start), end=date.fromisoformat(end))


def exactly(number: float, unit: Unit, half: float = 0.5) -> Value:
    return Value(number=number, unit=unit, low=number - half, high=number + half)


def make_claim(kind: str, measure: str | None, place: str | None, **slots: object) -> Claim:
    """A claim about measure and place ids, ``named`` and ``called`` so; all else by its field's name."""
    versus = slots.pop("versus", None)
    named, called = slots.pop("named", measure or "happiness"), slots.pop("called", place)
    return Claim.model_validate(
        {
            "id": "c1",
            "text": "the claim",
            "start": 0,
            "end": 9,
            "statement": "s1",
            "kind": kind,
            "measure": MeasurePhrase(text=str(named), id=measure),
            "place": PlacePhrase(text=str(called), name=str(called), id=place) if place else None,
            "versus": PlacePhrase(text=str(versus), name=str(versus), id=str(versus)) if versus else None,
        }
        | slots
    )


def said_by(name: str) -> Statement:
    return Statement(id="s1", form="indirect", source=None, cue=None, content=(), speaker=Speaker(name=name))
