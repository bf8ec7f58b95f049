"""Acts that their words alone show to be public: what is to close, what a law forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.events.deed_verbs import DOING, DONE_WITH_PARTICLE
from onrecord.claims.events.plain_acts import done_to_matters
from onrecord.claims.events.refusals import ASKS, refusals
from onrecord.claims.events.standing_laws import standing_laws
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause


def worded_acts(clause: Clause) -> Iterator[tuple[Act, int, int]]:
    """The acts of the clause whoever does them: what kind, and the offsets of the verb."""
    for pattern in _PATTERNS if _CUES.stand_in(clause.mask) else ():
        for found in pattern.finditer(clause.mask):
            asked = ASKS.search(clause.mask, 0, found.start(found.lastgroup or 0)) or _ON_TERMS.search(
                clause.mask
            )
            if pattern in _TELLS and not _tells_finding(clause, found.end()):
                continue
            if not asked and (is_reported(clause) or not found.group().startswith("would")):
                yield "other", *found.span(found.lastgroup or 0)
    yield from done_to_matters(clause)
    if any(figure.form != "ordinal" for figure in clause.figures):
        return  # what is denied or ruled is the figure
    yield from refusals(clause)
    yield from standing_laws(clause)


def _tells_finding(clause: Clause, end: int) -> bool:
    """Whether what was found is told, in the clause or behind it."""
    return _NO_MORE.match(clause.mask, end) is None or clause.marked.mask.startswith(" that ", clause.end)


_NO_MORE = expression(r"(?: (?:(?:in|on|late|early|earlier) )?@+)?$")
_ENDS = (
    r"close|shut|shut down|shutter|end|cease|appeal|sue|resign|step down|step aside|retire|merge|demolish|"
    r"scrap|lay off|"
    r"reopen|repeal|veto|dissolve|disband|suspend|discontinue|bring back|reinstate|evict|strike|walk out|"
    r"intervene|"
    r"expire|lapse|seek re-?election|ask for a recount|run again|go away"
)
_BEGINS = (
    r"no longer [a-z]+|(?:stop|start|begin) [a-z]{3,12}ing|remain open|stay open|"
    r"ask (?:[a-z^.]+ ){1,5}?(?:court|judge|council|legislature|lawmakers|board|commission|voters|"
    r"governor|state|congress|"
    r"parliament|supervisors|commissioners)s?\b"
)
_ENDED_BY = (
    r"closed|shut|shuttered|ended|demolished|scrapped|laid off|reopened|repealed|vetoed|dissolved|"
    r"disbanded|suspended|"
    r"discontinued|reinstated|evicted|sold|merged|privati[sz]ed|replaced|torn down|rebuilt|fired|"
    r"charged|expanded|extended|"
    r"prosecuted|"
    r"extradited|deported"
)


def is_reported(clause: Clause) -> bool:
    """Whether somebody says it: "would" tells what will be only there."""
    return _SAID.search(clause.marked.mask, max(0, clause.start - _NEAR), clause.end + _NEAR) is not None


_NEAR = 60
_SAID = expression(r"\b(?:said|says|saying|announced|told|promised|warned|vowed|confirmed|according to)\b")
_ON_TERMS = expression(r"\b(?:if|unless|otherwise)\b")
_TO_COME = Cued(
    rf"\b(?:will|would|(?:is|are|was|were) (?:now )?to|plans? to|intends? to|vow(?:s|ed) to|threatened to) "
    rf"(?:not |also |soon |then |permanently )?(?P<verb>(?:{_ENDS}|{_BEGINS})\b(?! (?:@|early|late|at|on|"
    rf"up))|be "
    rf"(?:{_ENDED_BY})\b)",
    words=(*_ENDS.split("|"), *_ENDED_BY.split("|"), "no", "stop", "start", "begin", "remain", "stay", "ask"),
)
"""What is to end, to reopen or to go to court, a day named or not."""
_HAS_BEEN_DONE = Cued(
    rf"\b(?:was|were) (?P<leave>(?:placed|put) on (?:[a-z]+ )?leave)\b"
    rf"|(?<!he )(?<!who )\b(?:has|have|had) (?:not |since |also |now |already )?been "
    rf"(?P<verb>(?:{_ENDED_BY}|{DONE_WITH_PARTICLE}|placed on (?:[a-z]+ )?leave|put on (?:[a-z]+ )?leave|"
    rf"approved|rejected|"
    r"filed|served|appointed|elected|named|bought|banned|overturned|blocked|upheld|dismissed|adopted|"
    r"passed|settled|"
    r"postponed|delayed|canceled|cancelled|arrested|indicted|convicted|sentenced|awarded|built|installed|"
    r"created|plugged|restored|repaired|contained|removed|halted|resolved|reversed|revoked|renamed|cleared|"
    r"frozen)\b)"
    r"(?! by (?:#|the (?:storm|fire|flood)))",
    words="been leave",
)
_DOING_WITH_PARTICLE = "phasing voting striking throwing laying shutting doing".split()
_FOR_DOING = Cued(
    rf"\b(?:by|for|of|after|before|without|from) (?P<verb>(?:{'|'.join(sorted(DOING))}|dropping|killing|"
    rf"raising|lowering|"
    r"cutting|phasing out|voting|striking down|throwing out|laying off|shutting down|doing away with)\b"
    r"(?= (?:its|their|the|his|her|an?|all|[a-z]+) (?:[a-z-]+ ){0,3}?(?:limits?|polic(?:y|ies)|bans?|laws?|"
    r"rules?|"
    r"orders?|tax(?:es)?|increase|program(?:me)?s?|contracts?|grants?|funding|plants?|schools?|"
    r"branch(?:es)?|"
    r"librar(?:y|ies)|hospitals?|clinics?|agreements?|ordinances?|curfews?|moratorium|levy|permits?|"
    r"licen[cs]es?|subsid(?:y|ies)|"
    r"suits?|lawsuits?|people|workers|officers|teachers)\b))",
    words=(*DOING, *_DOING_WITH_PARTICLE, "dropping", "killing", "raising", "lowering", "cutting"),
)
"""What somebody is blamed or praised for, or did on the way: "scolded the county for dropping its limits"."""
_ELECTED = Cued(
    r"\b(?P<verb>won|lost|kept|retained|regained|held on to|flipped|captured)\b"
    r"(?= (?:an?|the|his|her|their|its|every|all|both|#+|re-?election) ?(?:[a-z^-]+ ){0,4}?"
    r"(?:seats?|terms?|nomination|primary|majority|races?|elections?|offices?|contests?|re-?election)\b)"
    r"|\b(?:was|were) (?:not )?(?P<beaten>re-?elected|beaten|defeated|unseated|voted out|ousted)\b"
    r"(?! (?:by #|in @))"
    r"|\b(?:is|are|was|were) (?P<up>up) (?=for re-?election\b)",
    words="up won lost kept retained regained held flipped captured elected re reelected beaten defeated "
    "unseated voted ousted",
)
"""How a contest for an office came out."""
_IN_COURT = Cued(
    r"\b(?P<verb>(?:joined|led|brought|dropped|signed on to) (?:it\b|(?:the|a|"
    r"that) (?:[a-z]+ )?(?:lawsuit|suit|case|complaint|"
    r"challenge)\b))"
    r"|\b(?:judges?|courts?|who|circuit|panel|jury|justices) (?:[a-z]+ly )?(?P<found>found|declared|ruled)\b"
    r"(?= [^,;]{3,90}\b(?:unconstitutional|illegal|unlawful|violat(?:e|es|ed)|liable|invalid)\b)",
    words="joined led brought dropped signed found declared ruled",
)
"""Who goes to court, and what a court finds."""
_FINDS = Cued(
    r"\b(?:departments?|agency|agencies|commission|panel|committee|jury|jurors|courts?|judges?|watchdog|"
    r"ombudsman|governments?|investigators|auditors?|inspectors?|regulators?|prosecutors?|inspector general) "
    r"(?:@+ )?[\"“]?(?:(?:has|have|had|having) )?(?:also )?(?P<verb>found)(?=(?: (?:(?:in|on|late|early|"
    r"earlier) )?@+)?$| (?:that (?![^;]*#)|no evidence|"
    r"(?:[a-z]+ ){0,2}(?:compliance|violations?|evidence|wrongdoing|negligence|fault|cause|misconduct|abuse|"
    r"bias)\b))",
    words="found",
)
"""What an inquiry finds, where that is no figure."""
_FINDS_TO_BE = Cued(
    r"\b(?:officials|departments?|agency|commission|panel|committee|jury|court|judge|board|investigators|"
    r"auditors|inspectors|regulators) (?:(?:has|have|had) )?(?P<verb>found|declared|deemed|made a finding)"
    r"(?= [^,;#@]{2,70}? to (?:be|have) |$)",
    words="found declared deemed made",
)
"""As in "state officials have found the ward to be an essential service"."""
_INQUIRES = Cued(
    r"\b(?:is|are|was|were|has been|have been) (?:now |also |still |already |separately )?"
    r"(?P<verb>investigating|probing|auditing|looking into|(?<!he is )(?<!he was )"
    r"(?:examining|reviewing|studying|weighing)(?= (?:whether|how|why|claims|allegations|complaints|"
    r"charges)\b))",
    words="investigating probing auditing looking examining reviewing studying weighing",
)
"""An inquiry, whatever comes of it: "a grand jury is examining whether he took bribes"."""
_STANDS_STILL = Cued(
    r"\b(?P<verb>(?:leaves?|left|leaving|keeps?|kept|keeping) (?:(?:an?|the|its|that|his|her) "
    r"(?:[a-z-]+ ){1,4})?(?:in (?:place|force|effect)|intact|standing)|"
    r"(?:lets?|letting) (?:(?:an?|the|its|that|his|her) (?:[a-z-]+ ){1,4})?stand(?! (?:on|in|at|by|up|out|"
    r"there|around|with|next)\b))\b",
    words="leave left leaving keep kept let lets letting",
)
"""What a court or an office does not touch: "the ruling leaves in place an injunction"."""
_RUNS_OUT = Cued(
    r"\b(?P<verb>(?:has |have |had )?(?:ran|runs?) out of) (?=(?:[a-z-]+ ){0,3}?(?:money|funds?|funding|"
    r"cash|aid|"
    r"vaccines?|beds|space|room|water|time)\b)",
    words="ran run runs",
)
_SETS_UP = Cued(
    r"\b(?:is|are) (?:now |also )?(?P<verb>creating|forming|setting up|putting together|assembling|"
    r"establishing|launching) (?=(?:an?|its|the|his|her) (?:[a-z-]+ ){0,4}?(?:team|unit|task force|panel|"
    r"commission|squad|office|program(?:me)?|fund|court|agency|committee|strike force)\b)",
    words="creating forming setting putting assembling establishing launching",
)
"""What an office is about to have: "she is putting together a team of prosecutors"."""
_FROZEN = Cued(
    r"\b(?:hiring|travel|overtime|construction|admissions|recruitment|work|promotions|evictions|deportations|"
    r"executions) (?P<verb>(?:is|are|was|were|has been|have been|remains?) (?:now |also |being |"
    r"still )?(?:frozen|halted|"
    r"suspended|curtailed|on hold|banned|paused))\b",
    words="hiring travel overtime construction admissions recruitment work promotions evictions deportations "
    "executions",
)
"""What an office has put on hold: "hiring is frozen"."""
_TIES = Cued(
    r"\b(?P<verb>(?:cuts?|sever(?:s|ed)?|broke(?:n)?(?: off)?|end(?:s|ed)|resumed?) (?=(?:all |its |their )?"
    r"(?:ties|relations|talks|negotiations)\b)|(?:froze|freezes) (?=(?:[a-z]+ ){0,2}?(?:tuition|rents?|"
    r"fares?|hiring|"
    r"wages|pay|prices|rates|tax(?:es)?|salaries|fees|spending|budgets?)\b))",
    words="cut cuts sever broke broken ends ended resume froze freezes",
)
_PATTERNS = (
    _FROZEN,
    _TIES,
    _TO_COME,
    _HAS_BEEN_DONE,
    _FOR_DOING,
    _ELECTED,
    _IN_COURT,
    _FINDS,
    _FINDS_TO_BE,
    _INQUIRES,
    _STANDS_STILL,
    _RUNS_OUT,
    _SETS_UP,
)
_TELLS = (_FINDS, _FINDS_TO_BE)
_CUES = Cues(*_PATTERNS)
