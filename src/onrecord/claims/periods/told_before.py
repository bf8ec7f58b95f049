"""Read times that only what was told before can date: "since then", "in its first two years"."""

from __future__ import annotations

from onrecord.claims.periods.names import NUMBER, Spaced, count
from onrecord.claims.periods.relative import singular, so_long_from
from onrecord.claims.periods.scene import NEEDS_ANCHOR, Core, Scene

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
    return Core(found.end(), so_long_from(scene.anchor.start, round(number), singular(found["unit"])))
