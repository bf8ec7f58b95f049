"""What a law or an order does, told in the present, and what is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause


def standing_laws(clause: Clause) -> Iterator[tuple[Act, int, int]]:
    """The rules that the clause tells of: what kind of act, and the offsets of the verb."""
    if not _CUES.stand_in(clause.mask):
        return
    for pattern in (_RULES, _LAW_OF_PLACE):
        for found in pattern.finditer(clause.mask):
            yield "adopted", *found.span("verb")
    for found in _OVER.finditer(clause.mask):
        yield "ended", *found.span("verb")


_RULES = Cued(
    r"(?:\b(?:orders?|injunctions?|rulings?|laws?|acts?|ordinances?|rules?|polic(?:y|ies)|bills?|measures?|"
    r"statutes?|"
    r"amendments?|settlements?|agreements?|bans?|budgets?|resolutions?|charter|decrees?|moratorium|levy|"
    r"treaty|"
    r"initiatives?|propositions?|directives?)(?: [#\d-]+)?|\Awhich)\s+(?:also |now |would |will |already |in "
    r"effect )?"
    r"(?P<verb>bars?|bans?|forbids?|prohibits?|requires?|limits?|allows?|permits?|exempts?|caps?|stops?|"
    r"ends?|"
    r"phases? out|do(?:es)? away with|outlaws?|blocks?|voids?|lets?|orders?|restricts?|applies|"
    r"authori[sz]es?|"
    r"mandates?|creates?|replaces?|repeals?|protects?|obliges?|entitles?|compels?|shields?)\b"
    r"(?=\s+(?:an?|the|its|their|most|all|any|some|new|only|to|from|such|it|them|that|[a-z^]{3,}))",
    words="bar bars ban bans forbid prohibit require limit allow permit exempt cap caps stop end "
    "ends phase does do outlaw block void let lets order restrict applies authorise mandate "
    "create replace repeal protect oblige entitle compel shield",
)
"""What a law or an order does, in the present: "the order stops deportations"."""
_LAW_OF_PLACE = Cued(
    r"(?:\A|\b(?:and|but|that|while|as) )(?:\^+|(?:most |many |some |other |several |few |#+ |both "
    r")?(?:states|cities|"
    r"counties|countries|towns|provinces))(?:,? and \^+)? (?:already |also |still |now |all but |only |no "
    r"longer )?"
    r"(?P<verb>bans?|bars?|forbids?|prohibits?|outlaws?|requires?|limits?|restricts?|caps?|allows?|"
    r"permits?|mandates?|"
    r"exempts?|licenses?|regulates?|taxes|guarantees?|criminali[sz]es?|recogni[sz]es?|"
    r"(?:does not|do not|doesn['’]t|don['’]t) (?:allow|permit|require|tax|limit|recognize))\b(?= [a-z@])",
    words="ban bans bar bars forbid prohibit outlaw require limit restrict cap caps allow permit "
    "mandate exempt license regulate taxes guarantee criminalise recognise does do doesn don",
)
"""What the law of a place does: "Ohio already limits them"."""
_OVER = Cued(
    r"\b(?P<verb>(?:is|are) (?:now |finally |officially )?over)(?=$|[,.;]| (?:in|for|at) [a-z^])(?<!it is "
    r"over)",
    words="over",
)
"""As in "the four-day school week is over"."""
_CUES = Cues(_RULES, _LAW_OF_PLACE, _OVER)
