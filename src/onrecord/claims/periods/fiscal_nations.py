"""The month in which fiscal years begin, nation by nation (CIA World Factbook, "Fiscal year")."""

from __future__ import annotations

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
