"""Acts told in set words: how a bill fared, what a jury did, how an office was filled, what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.events.officers import officers
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clauses.cut import Clause

WAS = (
    r"(?:was|were|has been|have been|had been|is being|are being|will be)(?: also| later| then| since|"
    r" never| not| now| twice| again| [a-z]{3,12}ly)?"
)
"""A pattern for what stands before the participle of what was done."""
_PRONOUNS = Cued(
    r"(?:\A|\b(?:and|but|that|said|says|when|after|before|which) )(?:he|she|it|they|which) (?:has |"
    r"have |had )?(?:since |also |then |later |"
    r"never |quickly |promptly |again )?(?P<does>vetoed|signed|repealed|rescinded|appealed|sued|"
    r"upheld|overturned|"
    r"overrode|reversed|ratified|struck (?:it|them) down|threw (?:it|them) out)(?= (?:it|them|that)\b|"
    r" again\b|$|[,;]| (?:to|in|before) )"
    rf"|(?:\A|\b(?:and|but|that|said|says|when|after|before|which) )(?:it|they|which|that) {WAS} "
    rf"(?P<done>vetoed|repealed|rescinded|"
    r"upheld|overturned|struck down|thrown out|ratified|enacted|adopted|invalidated|vacated|"
    r"challenged(?= in court)|"
    r"blocked(?= by| in court|$)|signed(?= into law| by|$)|appealed|rejected(?= by| in|$)|passed(?= "
    r"by|$)|defeated|tabled)\b",
    words="he she it they which that",
)
"""What is done to the rule or the case that a pronoun stands for."""
_ITS_WAY = Cued(
    r"(?:\A|\b(?:and|but|that|said|says|when|after|before|which|it|bill|measure|proposal|amendment|"
    r"legislation|version|ordinance|resolution) )"
    r"(?:it |they )?(?:has |have |had )?(?:also |then |later |since |narrowly |easily |quickly "
    r")?(?P<verb>died|stalled|languished|failed|passed|"
    r"cleared|advanced|sailed|won approval|came up short|fell short)(?= (?:in|on|by|through|out of|to) "
    r"(?:the |a |an |both )?"
    r"(?:[a-z^]+ )?(?:senate|house|committee|chambers?|legislature|assembly|council|floor|congress|vote|"
    r"calendar|desk|governor|unanimous)\b|"
    r" (?:the |both )(?:senate|house|committee|chambers|legislature|assembly|council)\b)",
    words="died stalled languished failed passed cleared advanced sailed won came fell",
)
"""How a bill fared: "It died in the Senate"."""
_LETTER = Cued(
    r"(?:\A|\b(?:and|but) )in (?:(?:an?|the|his|her|its|their|open) )?(?:[a-z-]+ )?(?:letters?|memo|order|"
    r"directive|e-?mail|notice|filing|lawsuit|brief|complaint|ruling|opinion|"
    r"resolution|report|petition)"
    r"(?: (?:to|sent to|addressed to|dated|issued|released|filed|signed) [^,;#]{2,60}?)?(?: (?:on |late |"
    r"early )?@+)(?: to [^,;#@]{2,50}?)?,? "
    r"(?:[a-z^@.’'-]+ ){1,6}?(?P<verb>said|told|wrote|warned|asked|urged|demanded|accused|threatened|"
    r"informed|notified|called|gave|denied)\b",
    words="letter letters memo order directive e email notice filing lawsuit brief "
    "complaint ruling opinion resolution report petition",
)
"""What somebody put in writing on a day: "In a letter on Monday he said"."""
_JURY = Cued(
    r"\b(?:jury|jurors|juries|panel) (?:has |have |had )?(?:also |then |later )?(?P<verb>deadlocked|hung|"
    r"found(?= (?:[a-z^’'-]+ ){1,6}?(?:not )?(?:guilty|liable)\b)|declined to|refused to|returned|"
    r"awarded|convicted|"
    r"acquitted|indicted|cleared|sided with)\b",
    words="jury jurors juries panel",
)
_POST = (
    r"(?:mayor|chief|superintendent|director|commissioner|secretary|manager|administrator|chancellor|"
    r"sheriff|president|"
    r"attorney|judge|monitor|prosecutor|principal|coach|warden|coroner|clerk|treasurer|auditor|"
    r"receiver|ombudsman|justice)"
)
_STAFFED = Cued(
    r"\b(?:(?:has|have|had) )?(?:also |just |since |recently )?(?P<verb>hired|fired|appointed|named|"
    r"nominated|dismissed|ousted|"
    r"suspended|reinstated|replaced|removed|demoted|confirmed) (?=(?:an?|the|its|his|her|their) "
    rf"(?:[a-z-]+ ){{0,4}}?{_POST}\b)"
    rf"|(?:{_POST}|council|board|commission|senate|legislature|regents|trustees|court|supervisors|[a-z]+) "
    rf"(?:has |have |had )?"
    r"(?:also |then |later )?(?P<who>nominated|appointed|confirmed|fired|pardoned|reinstated|censured|"
    r"impeached|indicted|"
    r"subpoenaed|acquitted|convicted|sentenced|deported|reappointed) (?=(?:him|her|them)\b)",
    words="hired fired appointed named nominated dismissed ousted suspended reinstated replaced removed "
    "demoted confirmed pardoned censured impeached indicted subpoenaed acquitted convicted sentenced "
    "deported reappointed",
)
"""How an office was filled or emptied."""
_CLEARED = Cued(
    r"\b(?:investigators?|prosecutors?|inquiry|review|investigation|board|panel|department|commission|"
    r"committee|authorities|"
    r"judge|court|audit|grand jury) (?:has |have |had )?(?:also |later )?(?P<verb>cleared (?=(?:[a-z^]+ "
    r"){1,5}?of\b))"
    r"|\b(?:audits?|investigations?|inquiry|inquiries|probes?|reviews?) (?:[a-z^@]+ ){0,4}?(?:has |have |"
    r"had )?(?:also |later )?"
    r"(?P<found>found)(?= (?!#|no (?:effect|link|evidence|impact|connection))[a-z]|$)",
    words="cleared found",
)
"""What an inquiry came to: "Investigators cleared the officer of wrongdoing"."""
_AT_LAW = Cued(
    r"\b(?P<verb>recused (?=(?:him|her|them)sel)|(?:won|lost) (?=(?:the|its|their|his|her|that) "
    r"(?:[a-z]+ )?(?:cases?|suits?|lawsuits?|appeals?)\b)|never (?:signed|vetoed|enforced) (?=(?:the|it|"
    r"that|its)\b))",
    words="recused won lost never",
)
"""How somebody fared in court, or stood aside."""
_BEHIND_NAME = expression(r"(?:replaced|succeeded)(?= [A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+)")


_ACCUSED = Cued(
    r"\b(?:is|are|was|were|been|being) (?:also |now )?(?P<verb>cleared of|reinstated by|under "
    r"indictment|under arrest|"
    r"released (?:on (?:bond|bail|parole)|from (?:jail|prison|custody))|(?:left|taken|struck|dropped|"
    r"removed) (?:off|from) (?:the|an?|its|that) "
    r"(?=(?:[a-z^-]+ ){0,3}?(?:list|rolls|ballot|registry)\b)|(?:added to|placed on|put on) (?:the|an?|"
    r"its|that) (?=(?:[a-z^-]+ ){0,3}?"
    r"(?:list|ballot|registry)\b))\b",
    words="is are was were been being",
)
_BEFELL = expression(
    r" (?:was|were|has been|have been|had been) (?:also |later |then )?(?P<verb>arrested|charged|indicted|"
    r"convicted|acquitted|fired|"
    r"suspended|ousted|recalled|censured|impeached|sued|subpoenaed|sentenced|elected|re-?elected|"
    r"appointed|confirmed|sworn in|"
    r"reinstated|demoted|promoted|cleared)\b"
)
"""What happened to somebody in office: "State Rep. Ora Lund was arrested"."""


_BUDGET = Cued(
    r"\b(?P<verb>passed|adopted|approved|enacted|signed|endorsed|rejected|vetoed|unveiled) "
    r"(?=(?:an?|the|its|his|her|their) (?:[a-z-]+ ){0,2}?(?:#+ (?:[a-z-]+ ){0,3}?(?:budgets?|levy|bond|"
    r"spending plan|plan|package)\b|"
    r"(?:budget|levy|bond|spending plan|plan|package) of (?:about |some |nearly )?#))",
    words="passed adopted approved enacted signed endorsed rejected vetoed unveiled",
)
"""What was done to a budget that is told with its sum: "passed a $531 million budget"."""
_CHAMBER = Cued(
    r"\b(?:democrats|republicans|(?:the )?(?:gop|g\.o\.p\.|party)|they) (?:has |have |had )?(?:also |"
    r"narrowly |easily )?"
    r"(?P<verb>lost|won|took|regained|recaptured|captured|flipped|retook|kept|retained|seized|held on to|"
    r"held)"
    r"(?= (?:back )?(?:(?:full |their |its )?(?:control of |hold of |majorit(?:y|ies) in )|back |over "
    r")?(?:both )?"
    r"(?:the |their |its |a )?(?:state |u\.s\. |[a-z]+ )?"
    r"(?:house|senate|assembly|legislature|statehouse|chambers?|majority|governor['’]s (?:office|mansion)|"
    r"governorship)"
    r"(?! (?:seats?|district|race|members?|bills?|votes?)\b)\b)",
    words="democrats republicans gop g party they",
)
"""How a party fared in an election: "Democrats won back the House"."""
_OWN_VOTE = Cued(
    r"\b(?P<verb>cast (?:the|an?|his|her|their)(?: [a-z]+){0,2} votes?(?: against| for| in favor)?\b|"
    r"voted (?:yes|no|against it|in opposition|in favor)\b|abstained\b(?! from))",
    words="cast voted abstained",
)
"""How one member voted: "Lund cast the only vote against", "Cole abstained"."""
_PUNISHED = Cued(
    r"\b(?:the|several|some|all|both|other|many) (?:[a-z]+ ){0,2}?(?:officials|officers|deputies|"
    r"employees|workers|guards|agents|teachers|troopers|supervisors|detectives) "
    r"(?:were|have been|had been|are being) "
    r"(?:also |later |not |never |since |then )?(?P<verb>disciplined|fired|suspended|reprimanded|prosecuted|"
    r"reassigned|laid off|dismissed|charged|indicted|convicted|placed on leave|put on leave)\b"
    r"|\b(?P<none>(?:brought|filed|pressed|bring|file|press) no (?:criminal )?charges|"
    r"(?:disciplined|charged|punished|fired|prosecuted|arrested) (?:no one|nobody))\b",
    words="officials officers deputies employees workers guards agents teachers troopers supervisors "
    "detectives brought filed pressed bring file press disciplined charged punished fired prosecuted "
    "arrested",
)
"""What was done to those who serve, or was not: "Several officials were disciplined"."""
_LEAVES = Cued(
    rf"\b{_POST} (?:[a-z^]+ ){{0,3}}?(?:is|was) (?:also |now )?(?P<verb>quitting|resigning|retiring|"
    r"stepping down)\b"
    r"|\b(?:is|are) (?P<out>leaving|quitting|withdrawing from|pulling out of|scrapping|ditching|dropping) "
    r"(?=(?:its|the|an?|their|that|this) (?:[a-z^-]+ ){0,3}?(?:partnership|agreement|program|pact|accord|"
    r"deal|treaty|compact|contract|policy|ban|rule|plan|suit|lawsuit|appeal|case)\b)",
    words="quitting resigning retiring stepping leaving withdrawing pulling scrapping ditching dropping",
)
"""Who goes, and what is left: "The county is leaving its partnership with"."""


def in_set_words(clause: Clause) -> Iterator[tuple[int, int]]:
    """The offsets of the verbs."""
    for pattern in (
        _PRONOUNS,
        _ITS_WAY,
        _LETTER,
        _JURY,
        _STAFFED,
        _ACCUSED,
        _CLEARED,
        _AT_LAW,
        _OWN_VOTE,
        _CHAMBER,
        _BUDGET,
        _PUNISHED,
        _LEAVES,
    ):
        for found in pattern.finditer(clause.mask):
            ends = pattern is _CLEARED and found.end() == len(clause.mask)
            if not ends or _tells_what(clause):
                yield found.span(found.lastgroup or 0)
    for end in officers(clause):
        befell = _BEFELL.match(clause.mask, end)
        if befell:
            yield befell.span("verb")
    if "replaced" in clause.mask or "succeeded" in clause.mask:
        for found in _BEHIND_NAME.finditer(clause.text):
            yield found.span()


def _tells_what(clause: Clause) -> bool:
    """Whether what was found is told behind the part that ends with "found"."""
    return clause.marked.mask.startswith(" that ", clause.end)
