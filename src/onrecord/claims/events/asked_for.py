"""Tell a figure that is asked for, promised, voted on or still to be done: that is an act, not a level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_FEW = r"(?:[a-z^@’'$-]+\s){0,5}?"
_ASKS = expression(
    rf"\b(?:ask(?:s|ed|ing)?\s{_FEW}for|requests?(?:\sof|\sfor)|requested|requesting|seek(?:s|ing)?|sought|"
    rf"appl(?:y|ies|ied|ying)\s{_FEW}for|petition(?:s|ed|ing)?\s{_FEW}for|call(?:s|ed|ing)?\sfor|demand(?:s|ed|ing)?|"
    rf"propos(?:e|es|ed|ing|al\sfor|als\sfor)|bid(?:s|ding)?\sfor|press(?:es|ed|ing)?\s{_FEW}for)\s"
    r"(?:to\s[a-z]+\s)?(?:(?:an?|the|about|some|another|an\sextra|an\sadditional|up\sto|at\sleast|nearly|almost)\s){0,2}$"
)
_PROMISED = expression(
    r"\b(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|guarantee(?:s|d|ing)?)\s"
    r"(?:(?:it|them|us|him|her|the\s[a-z]+|[a-z]+)\s){0,2}(?:(?:an?|the|about|some|another|up\sto|at\sleast|nearly)\s){0,2}$"
)
_AGREED = expression(
    r"\b(?:agree[sd]?|agreeing|decide[sd]?|voted|plans?|planned|planning|propos(?:es|ed)|offer(?:s|ed)|set|due|wants?|"
    r"wanted|order(?:s|ed)|authori[sz]ed|moved|asked|told|urge[sd]?|expects?|hopes?|intends?)\s"
    r"(?:[a-z^’'-]+\s){0,4}?to\s(?!pay\b|be\b|have\b|see\b|get\b|receive|house|serve|cost|lose|save|reach|about\b|the\b|@)"
    r"[a-z]{3,12}\s[^#;,.]{0,50}$"
)
_VOTED_ON = expression(
    r"\b(?:votes?|voted|voting|decides?|decided|deciding|takes?\sup|took\sup|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|"
    r"hearing|debates?|debated|referendum|ballot\smeasure|rul(?:e|es|ed|ing))\s(?:@+\s)?(?:[a-z^’'-]+\s){0,4}?"
    r"(?:on|the|a|an|whether)\s[^#;.]{0,60}$"
)
_GOES_TO = expression(
    r"[^#;.]{0,40}\s(?:goes|go|went|heads?|comes?|is\sset\sto\sgo)\s(?:before|to)\s(?:the\s|a\s)?(?:[a-z^’'-]+\s){0,2}"
    r"(?:council|board|committee|commission(?:ers)?|voters|legislature|lawmakers|assembly|trustees|panel|house|senate|ballot)\b"
)
_TO_DO = expression(
    r"(?:\s(?!that\b|who\b|which\b|and\b|but\b|or\b)[a-z^@’'-]+){0,6}?\s(?:will|shall|(?:are|is)\s(?:now\s)?(?:due\s|set\s|scheduled\s|"
    r"expected\s)?to)\s(?:(?:also|then|soon|instead)\s)?"
    r"(?:be\s(?:[a-z]{3,12}(?:ed|en)|laid|built|cut|held|sent|put|sold|shut|made|hung|let)\b|"
    r"(?!be\b|have\b|need|cost|remain|stay|live|rise|fall|grow|face|lose|save|exceed|reach|hit|take\b|come\b|see\b|"
    r"benefit|depend|go\b|continue|still)[a-z]{3,14}\b)"
)
_FOR_PURPOSE = expression(
    r"#\s(?:[a-z^’'.-]+\s){0,8}?to\s(?:hire|build|buy|open|add|train|install|replace|plant|repair|create|put|recruit|pay|"
    r"house|widen|pave|fund|demolish|convert)\s(?:[a-z^’'-]+\s){0,3}$"
)
_WITHHELD = expression(
    r"\b(?:with(?:hold|holds|held|holding)|h[eo]ld(?:s|ing)?\sback|fr[eo]{1,2}zen?|freez(?:es|ing)|froze|strip(?:s|ped|ping)?|"
    r"cancel(?:s|led|ling|ed)?|rescind(?:s|ed|ing)?|revok(?:e|es|ed|ing)|claw(?:s|ed|ing)?\sback|cut(?:s|ting)?\soff|"
    r"refus(?:e|es|ed|ing)\sto\s(?:hand\sover|release|pay)|den(?:y|ies|ied)|recover(?:s|ed|ing)?|stop(?:s|ped)?\spayment\son|"
    r"vetoe?[sd]?|block(?:s|ed|ing)?|reject(?:s|ed|ing)?)\s(?:[a-z^’'-]+\s){0,5}$"
)
_WON = expression(r"\b(?:won|wins|receive[sd]?|secure[sd]?|awarded|landed)\s(?:an?\s|about\s|another\s)?$")
_FROM = expression(
    r"\s(?:[a-z-]+\s){0,3}?from\s(?:the\s)?(?:\^|[a-z.]+\s(?:department|government|agency|foundation|state)|@)"
)
_GRANT = expression(r"\s(?:[a-z-]+\s){0,2}?(?:grant|award|bailout)\b(?!\s(?:program|covers?|fund))")
_REACH = 110


def is_asked_for(clause: Clause, figure: Quantity) -> bool:
    """Whether somebody asks for, promises, votes on or plans what the figure counts."""
    first, last = figure.start - clause.start, figure.end - clause.start
    back = max(0, first - _REACH)
    if figure.form not in {"money", "cardinal"} or figure.unit == "years":
        return False
    if _ASKS.search(clause.mask, back, first) or _PROMISED.search(clause.mask, back, first):
        return True
    if _AGREED.search(clause.mask, back, first) or _FOR_PURPOSE.search(clause.mask, back, first):
        return True
    if figure.form == "money" and _is_given_or_taken(clause, first, last):
        return True
    if is_voted_on(clause, figure):
        return True
    whole = clause.mask.endswith((" of its ", " of their ", " of the "), 0, first)
    return figure.unit == "count" and not whole and _TO_DO.match(clause.mask, last) is not None


def is_voted_on(clause: Clause, figure: Quantity) -> bool:
    """Whether somebody votes or is to decide on what the figure counts: "votes on a $4 million plan"."""
    first, last = figure.start - clause.start, figure.end - clause.start
    before = _VOTED_ON.search(clause.mask, max(0, first - _REACH), first)
    return before is not None or _GOES_TO.match(clause.mask, last) is not None


def _is_given_or_taken(clause: Clause, first: int, last: int) -> bool:
    """Whether the money is a grant, or one withheld: "won $2 million from the state", "froze $8 million"."""
    back = max(0, first - _REACH)
    if _WITHHELD.search(clause.mask, back, first) or _GRANT.match(clause.mask, last):
        return True
    return _WON.search(clause.mask, back, first) is not None and _FROM.match(clause.mask, last) is not None
