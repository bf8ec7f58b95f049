"""Acts that were not done: denied, refused, put off, never taken up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.events.public_bodies import BODY, INSTITUTION
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause

ASKS = expression(r"\b(?:if|whether|should|could|may|might|as|unless|who)\b")
"""What is asked or only supposed."""


def refusals(clause: Clause) -> Iterator[tuple[Act, int, int]]:
    """What the clause says that somebody denies, refuses or has never done, with the offsets of the verb."""
    for pattern in _PATTERNS if _CUES.stand_in(clause.mask) else ():
        for found in pattern.finditer(clause.mask):
            verb = found.span(found.lastgroup or 0)
            if not ASKS.search(clause.mask, 0, verb[0]):
                yield "other", *verb


_DENIES = Cued(
    r"(?<!not )\b(?P<verb>den(?:y|ies|ied) (?=that |[a-z]{3,12}ing |it )|"
    r"(?:reject|dismiss|disput)(?:s|es|ed) (?=(?:[a-z^]+ ){0,3}(?:suggestions?|claims?|accusations?|"
    r"allegations?|"
    r"charges?) (?:that|of) ))",
    words="deny denies denied reject dismiss dispute",
)
"""A denial, which the record can bear out or not, of what has no figure."""
_UNHEARD = (
    r"(?!(?:comment|say|discuss|answer|elaborate|speak|talk|respond|identify|name|be interviewed|give "
    r"(?:his|her)|"
    r"seen|been|heard|known|thought|felt|liked|wanted|meant|happened|had|was|is|be|far)\b)"
)
_BODIES = rf"\b(?:{BODY}|{INSTITUTION.pattern}|deputies|officers|jailers|troopers|agents|staff)|\^+"
_NEVER = Cued(
    rf"(?:{_BODIES}|\A(?:and|but)(?= ha)) (?:has |have |had |was |were |will |would )?(?P<verb>never) "
    rf"{_UNHEARD}[a-z]{{3,14}}\b"
    rf"|(?:{_BODIES}|(?:\A|\b(?:said|says?|that|and|but|them|him|her|told [a-z]+) )(?:it|they|we|i|he|she)) "
    rf"(?:"
    r"(?P<none>(?:took|held|cast|will take|will sign|made) no) [a-z]"
    r"|(?P<not>(?:would|will) (?:not|no longer)|(?:wo|would)n['’]t) (?:be )?(?:hold|keep|question|"
    r"detain|share|ask|hono|turn over|"
    r"help|assist|charg|prosecut|appeal|sue|sign|veto|"
    r"pursue|seek|bring|renew|pay|fund|honou?r|enforce|approve|support|raise|close|reopen|rehire|resign|run|"
    r"extend|release|allow|accept|join|cooperate|comply|defend|intervene|step)[a-z]*\b)",
    words="never no not won wouldn",
)
"""What a body has not done, or will not do."""
_HABIT = Cued(
    r"(?:\b(?:departments?|police|sheriffs?|sheriff['’]s office|count(?:y|ies)|cit(?:y|ies)|states?|"
    r"jails?|prisons?|"
    r"agency|agencies|schools?|districts?|courts?|governments?|deputies|officers|jailers|troopers|agents|"
    r"prosecutors|officials|hospitals|offices?|law|ordinance|policy|constitution)|\^+) "
    r"(?P<verb>(?:do|does)(?: not|n['’]t)) (?:also |generally |routinely |currently |even |now )?"
    r"(?:hold|keep|detain|share|ask|honou?r|turn|help|assist|enforce|notify|tell|give|let|allow|"
    r"permit|report|"
    r"cooperate|comply|check|accept|issue|prosecute|charge|collect|require|inquire|question|arrest|tax|"
    r"regulate|license|ban|bar|limit|prohibit|protect|apply|cover|recogni[sz]e|fund|hand|release|bind|"
    r"say who)\b",
    words="do does don doesn",
)
"""What a body makes a rule of not doing: "the department does not ask victims about their status"."""
_NOT_YET = Cued(
    rf"(?:{_BODIES}|\b(?:officials|it|they)) (?P<verb>(?:has|have|had) yet to) {_UNHEARD}[a-z]{{3,14}}\b"
    rf"|(?:{_BODIES}|\bvoters|officials) (?P<must>must|needs? to|(?:has|have) to) (?:still |also |now )?"
    r"(?:approve|sign|ratify|confirm|certify|sign off on|vote on|decide)\b"
    rf"|(?:{_BODIES}|officials) (?P<still>still (?:must|needs? to|(?:has|have) to)) "
    r"(?:approve|sign|ratify|confirm|certify|sign off on|vote on|decide)\b",
    words="yet must needs need has have still",
)
"""What a body has not done so far, or has still to do: "has yet to release the money"."""
_DEADLINE = Cued(
    rf"(?:{_BODIES}|officials|(?:\A|\b(?:that|and|but|said|says) )(?:it|they|he|she)) (?:has |have |"
    rf"had )?(?:also |just )?"
    r"(?P<verb>(?:missed|blew|met|beat) (?=(?:an?|the|its|their|that|this|every|several) (?:[a-z@^-]+ "
    r"){0,3}?deadlines?\b))",
    words="missed blew met beat",
)
_REFUSED = Cued(
    r"(?P<verb>(?<!that )(?<!who )(?<!which )\b(?:refus(?:e[sd]?|ing|als?)|unwilling|reluctan(?:t|ce))"
    r"(?: (?:on )?@+)? to)"
    rf" {_UNHEARD}(?P<what>[a-z]{{3,14}})\b",
    words="refuse unwilling reluctant",
)
"""What somebody would not do: "the state's refusal to expand Medicaid"."""
_NO_LONGER = Cued(
    r"(?:\b(?:departments?|police|sheriffs?|count(?:y|ies)|cit(?:y|ies)|states?|jails?|prisons?|agency|agencies|"
    r"hospitals?|schools?|districts?|councils?|courts?|governments?|airlines?|banks?|deputies|officers)|\^+) "
    r"(?P<verb>no longer) (?!(?:has|have|needs?|wants?|exists?|seems?|is|are|likes?|knows?|"
    r"thinks?|"
    r"believes?|feels?|looks?|lives?|matters?|works?)\b)[a-z]{3,14}s?\b(?= [a-z])",
    words="no",
)
"""What a body has given up: "the jail no longer holds inmates for federal agents"."""
_COOPERATES = Cued(
    rf"(?:{_BODIES}|\boffices?|jurisdictions|(?:\A|\b(?:said|says|that|and|but) )(?:it|they|we)) "
    rf"(?:(?:does|do)(?: not|n['’]t)|"
    rf"no longer|still|already|fully|"
    r"(?:has|have|had)(?: not|n['’]t| fully| since)?|"
    r"[\"“])? ?\b(?P<verb>(?:compl(?:y|ies|ied)|cooperate[sd]?) with (?=(?:all |its |the |"
    r"every )?(?:[a-z]+ ){0,2}?(?:laws?|rules?|"
    r"orders?|requests?|detainers?|agents|agenc(?:y|ies)|authorities|officials|ice)\b)|"
    r"hono(?:u)?rs? (?=(?:all |its |the |such |"
    r"federal |immigration |those )*(?:detainers?|requests?|holds|warrants)\b))",
    words="comply complied complies cooperate cooperates honor honors honour honours",
)
"""How a body stands to another's laws and requests: "the county complies with all federal laws"."""
_PATTERNS = (_DENIES, _NEVER, _REFUSED, _NO_LONGER, _COOPERATES, _HABIT, _NOT_YET, _DEADLINE)
_CUES = Cues(*_PATTERNS)
