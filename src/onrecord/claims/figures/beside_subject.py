"""Read the level told in an aside right behind its subject: "Burglaries, at 702, were nearly unchanged"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.measures.catalogue import is_statistic, measure_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_ASIDE = expression(
    rf"(?:(?:and|but|while|meanwhile) )?(?P<what>(?:[a-z’'-]+ ){{0,3}}[a-z’'-]+),? at (?:{SMALL} ){{0,2}}$"
)
_FORMS = frozenset(("cardinal", "money", "percent", "rate"))


def read_beside_subject(clause: Clause, figure: Quantity) -> Draft | None:
    """The level that a clause holds which is but a statistic and "at" its figure."""
    first = figure.start - clause.start
    if figure.form not in _FORMS or clause.mask[figure.end - clause.start :].strip():
        return None
    found = _ASIDE.fullmatch(clause.mask, 0, first)
    if found is None:
        return None
    what = clause.text[found.start("what") : found.end("what")]
    if not is_statistic(what):
        return None
    return Draft(
        clause,
        "level",
        clause.start + found.start("what"),
        figure.end,
        figure.start,
        figure,
        value_of(figure),
        measure=measure_of(what),
    )
