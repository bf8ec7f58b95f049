"""The month in which fiscal years begin, by nation (CIA World Factbook, "Fiscal year") and American state.

Those of the states are as the National Conference of State Legislatures lists them, and those of their cities
and counties as state law or custom has them.
"""

from __future__ import annotations

from typing import NamedTuple

APRIL, _JULY, _JANUARY = 4, 7, 1
_NATIONS = {
    APRIL: (
        "UK,U.K,U.K.,Britain,Great Britain,United Kingdom,England,Scotland,Wales,Northern Ireland,Canada,"
        "India,Japan,South Africa,Singapore,Hong Kong,Jamaica,Barbados,Botswana,Namibia,Lesotho,Kuwait"
    ),
    _JULY: "Australia,New Zealand,Pakistan,Bangladesh,Egypt,Kenya,Uganda,Tanzania,Rwanda,Mauritius",
    _JANUARY: (
        "Ireland,France,Germany,Spain,Portugal,Italy,Greece,Netherlands,Belgium,Austria,Switzerland,Denmark,"
        "Norway,Sweden,Finland,Poland,Ukraine,Russia,Turkey,Israel,China,Taiwan,South Korea,Vietnam,"
        "Philippines,Malaysia,Indonesia,Nigeria,Ghana,Mexico,Brazil,Argentina,Chile,Colombia,Peru"
    ),
}
BEGINS_IN = {nation: month for month, nations in _NATIONS.items() for nation in nations.split(",")}
"""The month of the national government's year; the United States are told apart by the words around."""


class HomeYears(NamedTuple):
    """The months in which a state begins its fiscal years, and its cities and counties theirs."""

    state: int
    local: int


_SEPTEMBER, _OCTOBER = 9, 10
_STATES = {
    "AL": HomeYears(_OCTOBER, _OCTOBER),
    "DC": HomeYears(_OCTOBER, _OCTOBER),
    "FL": HomeYears(_JULY, _OCTOBER),
    "ID": HomeYears(_JULY, _OCTOBER),
    "MI": HomeYears(_OCTOBER, _JULY),
    "MS": HomeYears(_JULY, _OCTOBER),
    "NY": HomeYears(APRIL, _JULY),
    "TX": HomeYears(_SEPTEMBER, _OCTOBER),
}
"""All others begin them in July, or their cities by the calendar, whose years no text calls fiscal."""


def home_years(state: str) -> HomeYears:
    """The months of the state with the postal code, "" for none."""
    return _STATES.get(state, HomeYears(_JULY, _JULY))
