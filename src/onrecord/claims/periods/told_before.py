"""Read times that only what was told before can date: "since then", "in its first two years"."""

from __future__ import annotations

from datetime import timedelta

from onrecord.claims.periods.names import NUMBER, Spaced, count
from onrecord.claims.periods.relative import same_day, singular
from onrecord.claims.periods.scene import NEEDS_ANCHOR, Core, Scene, days

_SINCE_THEN = Spaced(r"(?:[Ee]ver )?[Ss]ince(?: then| that time|(?=[,.;”\"]))")
_FIRST = Spaced(
    rf"(?:[Ii]n|[Dd]uring|[Oo]ver) (?:its|his|her|their) first (?P<count>{NUMBER}) (?P<unit>years|months"
    rf"|weeks)(?!\w)"
)


def read_since_then(scene: Scene, start: int) -> Core | None:
    """Recognise "since then", and "since" with nothing behind it: from the time named last on."""
    found = _SINCE_THEN.match(scene.text, start)
    if found is None:
        return None
    return Core(found.end(), scene.anchor, "" if scene.anchor else NEEDS_ANCHOR, role="since")


def read_its_first(scene: Scene, start: int) -> Core | None:
    """Recognise "in its first 18 months": so long from the time named last, when it began."""
    found = _FIRST.match(scene.text, start)
    number = count(found["count"]) if found else None
    if found is None or not number or scene.anchor is None:
        return None
    first = scene.anchor.start
    if found["unit"] == "weeks":
        return Core(found.end(), days(first, first + timedelta(days=7 * round(number) - 1)))
    months = round(number) * (12 if singular(found["unit"]) == "year" else 1)
    return Core(found.end(), days(first, same_day(first, months) - timedelta(days=1)))
