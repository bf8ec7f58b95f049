"""What there is on a day, where crimes and deaths add up to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case

STOCK = expression(
    r"\b(?:population|residents|inhabitants|inmates|prisoners|jobless|unemployment|employees|vacancies"
    r"|openings|"
    r"backlog|enroll?ments?|subscribers|patients|hospitali[sz]ations|hospitali[sz]ed|detainees|guests"
    r"|outages|"
    r"without power|homeless|level|depth|registered|licensed|members|debt|reserves?|balance|"
    r"prices?|average|median|rents?|value|feet|degrees|reservoir|lake)\b"
)


def in_percent(case: Case) -> bool:
    """Whether it is no count, which would add up: "By June, 81 percent had graduated"."""
    figure = case.draft.figure
    return figure is not None and figure.unit == "percent"


def is_stock(case: Case) -> bool:
    """Whether those counted come and go, so that a day has a count of its own: "it stood at 94 patients"."""
    measure = case.draft.measure or case.context.measure
    return measure is not None and measure.id is None and STOCK.search(measure.text.lower()) is not None
