"""Read trends told of people who come and go, and of what a place or a body gains and loses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import trend_of
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

PEOPLE = (
    "people residents families workers nurses doctors physicians teachers students pupils officers deputies "
    "tourists visitors shoppers voters farmers fishermen immigrants migrants refugees customers patients "
    "businesses "
    "employers companies investors retirees buyers renters tenants members volunteers riders commuters "
    "passengers "
    "drivers subscribers viewers readers births deaths jobs graduates recruits women men children parents "
    "households "
    "homeowners landlords dairies farms stores shops restaurants hospitals churches species birds fish "
    "population "
    "staff employees faculty enrollment enrolment revenue ground money market share"
).split()
_MANY = rf"(?:{'|'.join(PEOPLE)})"
_GO = (
    r"leav(?:e|ing)|left|mov(?:e|ing|ed) (?:away|out|on|elsewhere)|flee(?:ing)?|fled|quit(?:ting)?|"
    r"retir(?:e|ing)|"
    r"clos(?:e|ing)|dying|going away|giving up|turn(?:ing|ed) away|stay(?:ing)? away|abandon(?:ing|ed)|"
    r"shut(?:ting)?"
)
_COME = (
    r"mov(?:e|ing|ed) in|arriv(?:e|ing|ed)|return(?:ing|ed)?|com(?:e|ing) back|join(?:ing|ed)?|"
    r"flock(?:ing|ed)?|"
    r"pour(?:ing|ed)? in|stream(?:ing|ed)? in|sign(?:ing|ed)? up|enrol+(?:ing|ed)?"
)
_MOVES = Cued(
    rf"(?:\A|\b(?:and|but|that|as|while|because|said|says|where|when) )"
    rf"(?P<who>(?:(?!the\b|two\b|his\b|her\b)[a-z-]+ )?{_MANY}) "
    r"(?:(?:are|were|have been|had been|kept|keep|have|had|continue to|continued to) (?:also |now |still |"
    r"been |already "
    rf"|increasingly |simply |just )?){{1,2}}(?:(?P<go>{_GO})|(?P<come>{_COME}))\b(?! #)",
    words=PEOPLE,
)
_LOSES = Cued(
    r"(?<!to )\b(?:(?:is|are|was|were|has been|have been|had been|keeps?|kept|continue[sd]? to|has|have|"
    r"had|began|"
    r"started) )+(?:also |steadily |already |still |since )?"
    r"(?:(?P<down>los(?:e|ing|t)|shed(?:ding)?|bleeding|cutting|eliminating|slashing)|(?P<up>gain(?:ed|ing)?|add(?:ed|ing)|"
    r"attract(?:ed|ing)))"
    rf" (?:more |many |its |their |some |most of its |so many |young |younger |older )?(?P<noun>(?:[a-z]+ "
    rf")?{_MANY})\b",
    words="cutting eliminating slashing lose losing lost shed shedding bleeding gain added adding attract",
)
_SIZE = Cued(
    r"(?:\A|\b(?:and|but|that|as|while|the|our|this) )(?P<who>\^+|(?:city|town|village|county|state|"
    r"region|suburb|"
    r"department|district|force|school|university|college|agency|congregation|fleet|herd|parish|island|"
    r"borough|"
    r"electorate|workforce|party|union)|(?:(?:all |only |just )?#+ )?(?:\^ |[a-z]+ )?(?:cities|towns|"
    r"villages|counties|"
    r"states|suburbs|regions|boroughs)(?: went the other way and)?) "
    r"(?:(?:has|have|had|is|was|keeps|kept|continues to|continued to|also|since|now|been|steadily) ){0,3}"
    r"(?:(?P<up>grown|grew|growing|expanded)|(?P<down>shrunk|shrank|shrinking|shriveled|dwindled|withered))"
    r"(?=$|[,.;]| @| (?:since|in|over|for|by|every|each|so|too|again|again|from|during|after|while|as|but|"
    r"and|[a-z]+ly)\b)",
    words="grown grew growing expanded shrunk shrank shrinking shriveled dwindled withered",
)
_SHED = Cued(
    r"(?<!who )(?<!he )(?<!she )(?<!i )(?<!to )\b(?:(?P<down>lost|shed|bled)|(?P<up>gained|added)) "
    r"(?:many |some |most of its )?"
    r"(?P<noun>(?:[a-z]+ )?(?:jobs|people|residents|workers|students|pupils|riders|passengers|subscribers|"
    r"members|customers|"
    r"population|enrollment|teachers|officers|doctors|nurses))\b",
    words="lost shed bled gained added",
)
_GIVES_UP = Cued(
    r"(?P<who>(?:[a-z^’'-]+ ){0,3}?[a-z^]+(?<![us])s|people|men|women|adults) (?:are|were|have been|"
    r"have) (?:also |now |increasingly |"
    r"slowly )?(?:(?P<down>(?:giving|given|gave) up|(?:cutting|cut) (?:back|down) on|turn(?:ing|ed) "
    r"away from|"
    r"mov(?:ing|ed) away from|abandon(?:ing|ed)|quit(?:ting)?|swear(?:ing)? off|dropp(?:ing|ed) out of|"
    r"shunn(?:ing|ed)|"
    r"spend(?:ing)? less on)|(?P<up>turn(?:ing|ed) to|flock(?:ing|ed) to|embrac(?:ing|ed)|tak(?:ing|en) "
    r"up|switch(?:ing|ed) to|"
    r"mov(?:ing|ed) to|rely(?:ing)? more on|spend(?:ing)? more on)) (?:the |their |its )?(?P<noun>[a-z^])",
    words="giving given gave cutting cut turning turned moving moved abandon quit quitting dropping "
    "dropped shunning shunned "
    "spending spend flock flocking embrac taking taken switch switching rely relying swear swearing",
)
_CUES = Cues(_MOVES, _LOSES, _SHED, _GIVES_UP, _SIZE)
_OPEN = expression(r"\b(?:if|whether|could|may|might|would|should|will|can|cannot|must|unless)\b")


def read_comings(clause: Clause) -> Draft | None:
    """As in "people are leaving", "the county keeps losing teachers", "the town has shrunk"."""
    if not _CUES.stand_in(clause.mask):
        return None
    return _moves(clause) or _loses(clause) or _sheds(clause) or _gives_up(clause) or _grows(clause)


def read_return(clause: Clause) -> list[Draft]:
    """As in "Rustling is back"."""
    found = _IS_BACK.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    if found is None or not (is_matter(subject) or _PRACTICE.fullmatch(subject)):
        return []
    return [trend_of(clause, (0, found.end()), found.start(), "up", measure_or_pointer(subject, clause))]


_IS_BACK = Cued(
    r"\b(?:is|are|was|were) back(?=$|[,.;@]| (?:too|again|in|this|with|on the rise)\b)", words="back"
)
_PRACTICE = expression(r"(?:[A-Za-z]+ )?[A-Za-z]{4,}ing")


def _moves(clause: Clause) -> Draft | None:
    found = _MOVES.search(clause.mask)
    if found is None or _OPEN.search(clause.mask, 0, found.end()):
        return None
    named = measure_or_pointer(clause.text[found.start("who") : found.end("who")], clause)
    way: Direction = "down" if found.group("go") else "up"
    return trend_of(clause, (found.start("who"), found.end()), found.start("who"), way, named)


def _loses(clause: Clause) -> Draft | None:
    found = _LOSES.search(clause.mask)
    if found is None or _OPEN.search(clause.mask, 0, found.start()):
        return None
    named = measure_or_pointer(clause.text[found.start("noun") : found.end("noun")], clause)
    return trend_of(clause, (0, found.end()), found.start(), _way(found), named) if named[0] else None


def _sheds(clause: Clause) -> Draft | None:
    """As in "Retailers shed jobs in August"."""
    found = _SHED.search(clause.mask)
    if found is None or clause.figures or _OPEN.search(clause.mask, 0, found.start()):
        return None
    named = measure_or_pointer(clause.text[found.start("noun") : found.end("noun")], clause)
    return trend_of(clause, (0, found.end()), found.start(), _way(found), named) if named[0] else None


def _gives_up(clause: Clause) -> Draft | None:
    """As in "adults are giving up cigarettes", "Families are cutting back on beef"."""
    found = _GIVES_UP.search(clause.mask)
    if found is None or clause.figures or _OPEN.search(clause.mask, 0, found.start()):
        return None
    noun, end = noun_behind(clause, found.start("noun"))
    named = measure_or_pointer(noun, clause) if noun else (None, "")
    return trend_of(clause, (0, end), found.start(), _way(found), named) if named[0] else None


def _grows(clause: Clause) -> Draft | None:
    found = _SIZE.search(clause.mask)
    if found is None or _OPEN.search(clause.mask, 0, found.start("who")):
        return None
    if any(
        not clause.start + found.start() <= one.start < clause.start + found.end("who")
        for one in clause.figures
    ):
        return None
    who = clause.text[found.start("who") : found.end("who")]
    peopled = clause.mask.startswith("^", found.start("who")) or _PEOPLED.search(who.lower())
    named = measure_or_pointer("population" if peopled else f"size of {who}", clause)
    return trend_of(clause, (found.start("who"), found.end()), found.start("who"), _way(found), named)


def _way(found: re.Match[str]) -> Direction:
    return "down" if found.group("down") else "up"


_PEOPLED = expression(
    r"\b(?:cit(?:y|ies)|towns?|villages?|count(?:y|ies)|states?|regions?|suburbs?|islands?|boroughs?)\b"
)
