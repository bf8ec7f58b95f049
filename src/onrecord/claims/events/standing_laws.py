"""What a law or an order does, told in the present, and what is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.events.stand_ins import RULE, SUIT
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause


_SAID = expression(r"\b(?:said|says|saying|told|argued?s?|warned|wrote|believes?)\b")
_NEAR = 60


def _is_said(clause: Clause) -> bool:
    """Whether somebody says it: what must be done is then an opinion, not a rule."""
    near = clause.marked.mask, max(0, clause.start - _NEAR), clause.end + _NEAR
    return _SAID.search(*near) is not None


def standing_laws(clause: Clause) -> Iterator[tuple[Act, int, int]]:
    """The rules that the clause tells of: what kind of act, and the offsets of the verb."""
    if not _CUES.stand_in(clause.mask):
        return
    for pattern in (
        _RULES,
        _LAW_OF_PLACE,
        _UNDER,
        _SAYS,
        _MADE_CRIME,
        _RISKS,
        _ALLOWED,
        _LOSES,
        _HAS_RULE,
        _STAYS_LEGAL,
        _WILL_HAVE_TO,
        _APPLIES,
        *(() if _is_said(clause) else (_DUTY,)),
    ):
        for found in pattern.finditer(clause.mask):
            yield "adopted", *found.span(found.lastgroup or 0)
    for pattern in (_STANDS, _STANDS_BEHIND, _NONE_YET, _UNDER_ORDER):
        for found in pattern.finditer(clause.mask):
            yield "other", *found.span("verb")
    for found in _OVER.finditer(clause.mask):
        yield "ended", *found.span("verb")


_RULES = Cued(
    r"(?:\b(?:orders?|injunctions?|rulings?|laws?|acts?|ordinances?|rules?|polic(?:y|ies)|bills?|measures?|"
    r"statutes?|"
    r"amendments?|settlements?|agreements?|bans?|budgets?|resolutions?|charter|decrees?|moratorium|levy|"
    r"treaty|"
    r"initiatives?|propositions?|directives?|constitution|code|legislation|regulations?|guidance)(?: "
    r"[#\d-]+)?|\Awhich)\s+(?:also |now |would |will |already |in "
    r"effect )?[\"“]?"
    r"(?P<verb>bars?|bans?|forbids?|prohibits?|requires?|limits?|allows?|permits?|exempts?|caps?|stops?|"
    r"ends?|"
    r"phases? out|do(?:es)? away with|outlaws?|blocks?|voids?|lets?|orders?|restricts?|applies|"
    r"authori[sz]es?|"
    r"mandates?|creates?|replaces?|repeals?|protects?|obliges?|entitles?|compels?|shields?|guarantees?|"
    r"(?<!which )(?:reverses|penali[sz]es|punishes|imposes|establishes|strips|denies|grants))\b"
    r"(?=\s+(?:an?|the|its|their|most|all|any|some|new|only|to|from|such|it|them|that|[a-z^]{3,}))",
    words="bar bars ban bans forbid prohibit require limit allow permit exempt cap caps stop end "
    "ends phase does do outlaw block void let lets order restrict applies authorise mandate "
    "reverse penalise punish impose establish strip deny denies grant create replace repeal protect "
    "oblige entitle compel shield guarantee",
)
"""What a law or an order does, in the present: "the order stops deportations"."""
_LAW_OF_PLACE = Cued(
    r"(?:\A|\b(?:and|but|that|while|as) )(?:\^+|(?:most |many |some |other |several |few |#+ |both "
    r")?(?:states|cities|"
    r"counties|countries|towns|provinces))(?:,? and \^+)? (?:already |also |still |now |all but |only |no "
    r"longer )?"
    r"(?P<verb>bans?|bars?|forbids?|prohibits?|outlaws?|requires?|limits?|restricts?|caps?|allows?|"
    r"permits?|mandates?|"
    r"exempts?|licenses?|regulates?|taxes|guarantees?|lets?(?= [a-z]+ [a-z])|criminali[sz]es?|recogni[sz]es?|"
    r"(?:does not|do not|doesn['’]t|don['’]t) (?:allow|permit|require|tax|limit|recognize))\b(?= [a-z@])",
    words="ban bans bar bars forbid prohibit outlaw require limit restrict cap caps allow permit let lets "
    "mandate exempt license regulate taxes guarantee criminalise recognise does do doesn don",
)
"""What the law of a place does: "Ohio already limits them"."""
_MADE_CRIME = Cued(
    r"\b(?P<verb>ma(?:de|kes?|king) it) (?=(?:an? (?:[a-z]+ )?(?:crime|felony|misdemeanou?r|offen[cs]e)|"
    r"illegal|legal|"
    r"unlawful|mandatory|compulsory|optional)\b)",
    words="made make makes making",
)
"""What a law does to a deed: "another section made it a crime to carry no papers"."""
_RISKS = Cued(
    r"\b(?P<verb>risk|risks|face|faces) (?=(?:[a-z-]+ ){0,2}?(?:punishment|penalt(?:y|ies)|fines?|jail|"
    r"prison|"
    r"dismissal|deportation|prosecution|suspension|expulsion)\b)",
    words="risk risks face faces",
)
"""What a law threatens: "sheriffs who do not comply risk removal"."""
_WHOM = (
    r"(?:officers|deputies|police|troopers|agents|jailers|guards|officials|employers|employees|"
    r"landlords|tenants|teachers|"
    r"schools|districts|colleges|hospitals|doctors|agencies|departments|sheriffs|cities|counties|"
    r"towns|states|judges|"
    r"prosecutors|students|pupils|parents|residents|citizens|voters|immigrants|noncitizens|inmates|"
    r"prisoners|patients|"
    r"people|persons|anyone|drivers|owners|dealers|sellers|stores|restaurants|bars|businesses|"
    r"companies|contractors|"
    r"candidates|lawmakers|workers|nurses|visitors|companies|utilities|insurers|banks|children|adults|"
    r"women|felons|families)"
)
_ALLOWED = Cued(
    rf"\b{_WHOM} (?:in [a-z^ ]{{3,30}} |under # |of (?:the )?[a-z^]+ )?(?P<verb>(?:are|is) (?:not |no "
    rf"longer |now |also |still |only |already )?"
    r"(?:allowed|permitted|required|barred|forbidden|prohibited|entitled|obliged|obligated|free|"
    r"eligible|exempt|banned|authori[sz]ed) "
    r"(?=(?:to|from) [a-z]))"
    rf"|\b{_WHOM} (?P<only>(?:may|can|must)) (?:only [a-z]|[a-z]{{3,12}} [^,;#]{{0,60}}?\bonly (?:if|"
    rf"when|as|with|in|after|where|for|by)\b)",
    words="allowed permitted required barred forbidden prohibited entitled obliged obligated free "
    "eligible exempt banned authorized authorised only",
)
"""What somebody may do or has to by some rule: "deputies are not allowed to ask"."""
_STAYS_LEGAL = Cued(
    r"\A(?!(?:where|whether|how|when|if|because|since|as|so|who) )[^;]{2,70}? (?P<verb>(?:is|are|(?:will|"
    r"would) (?:(?:now|still|also) )?(?:be|remain|stay)|remains?|stays?|becomes?|became)"
    r"(?: (?:now|still|already|also|not|no longer|again)){0,2} (?:legal|illegal|against the law|mandatory|"
    r"compulsory|optional|off[- ]limits|an? (?:crime|felony|misdemeanou?r|(?:[a-z]+ )?offen[cs]e)|"
    r"tax[- ]free|taxable)\b)(?! (?:to|and|if|for|aliens?|immigrants?|immigration|fees|advice|team|"
    r"fight|challenge|battle|experts?|reasons?|counsel)\b)",
    words="legal illegal against mandatory compulsory optional off crime felony misdemeanor misdemeanour "
    "offence offense tax taxable",
)
"""What a law makes of a deed: "smoking there would stay illegal"."""
_WILL_HAVE_TO = Cued(
    rf"(?:\b(?:{_WHOM}|(?:those|anyone|everyone|whoever|nobody)(?: who)? [a-z^ ]{{3,50}}|[a-z]{{3,}}s|"
    rf"women|men|"
    rf"(?:each|every|all) (?:[a-z-]+ ){{0,2}}[a-z]+|who [a-z]+s [a-z^ ]{{2,40}})(?: (?:of|in|with|under|"
    rf"from|at) [a-z^ ]{{3,30}}?)?|\^+) "
    rf"(?P<verb>will (?:now |also |soon |again |still |then )?"
    rf"(?:have|need) (?:to (?!(?:wait|find|travel|drive|talk|live|learn|go without|do without|fight|make "
    rf"do|decide|see|"
    rf"look|work|cut|choose|borrow|think|answer|pick|watch|be patient)\b)[a-z]{{2,}}|an? (?:[a-z-]+ "
    rf"){{0,2}}?(?:permit|"
    rf"licen[cs]e|warrant|waiver)\b)|"
    rf"can no longer (?!(?:afford|accept|wait|stand|see|find|live|count on|ignore|say|hope|"
    rf"rely)\b)[a-z]{{2,}})",
    words="have need longer",
)
"""What a new rule will want of people, or no longer lets them do: "buyers will have to pass a test"."""
_APPLIES = Cued(
    rf"\b(?:{RULE}|levy|tax|fee|curfew|exemptions?|exceptions?|pause|freeze) (?:also |now |only )?"
    rf"(?P<verb>(?:does|do|will|would|did)(?: not|n['’]t) (?:also )?(?:apply to|cover|affect|extend to|"
    rf"change|touch|bar|ban|require)|covers?|appl(?:y|ies) (?:only )?to|leaves? out|excludes?|"
    rf"includes?)(?= [a-z^])"
    rf"|\b(?P<exempt>(?:is|are|were|was|(?:will|would) be) exempt)(?= from|$)|\b(?P<fall>falls?) (?=under "
    rf"(?:the|an?|its|this|that) "
    rf"(?:[a-z-]+ ){{0,2}}?(?:{RULE})\b)",
    words="does do don will would did didn cover apply applies leave exclude include exempt fall falls",
)
"""Whom a rule is for: "the ban does not apply to medical offices"."""
_LOSES = Cued(
    r"\b(?:who|that|which) (?:break|violate|refuse|fail|ignore|defy|disobey|(?:do|does) "
    r"not)s?\b[^,;#@]{0,50}? "
    r"(?P<verb>can|could|may|will|would|must|face|risk|lose) (?:also )?[a-z]",
    words="break violate refuse fail ignore defy disobey do does",
)
"""What those risk who break a rule: "employers who break the law can lose their licenses"."""
_HAS_RULE = Cued(
    r"(?:\A|\b(?:and|but|that|while|as|because) |@ )(?:\^+|(?:the |that )?(?:city|county|state|town|"
    r"department|district|school|jail|university|sheriff|country))"
    r"(?: (?:already|still|also|now|has long|currently))? (?P<verb>has) (?:had )?(?:an?|no|its own|"
    r"such an?|the) "
    r"(?:[a-z-]+ ){0,4}?(?:laws?|ordinances?|polic(?:y|ies)|statutes?|bans?|rules?|curfews?|mandates?|"
    r"moratorium)\b",
    words="has",
)
"""As in "Kansas has no law against it"."""
_OVER = Cued(
    r"\b(?P<verb>(?:is|are) (?:now |finally |officially )?over)(?=$|[,.;]| (?:in|for|at) [a-z^])(?<!it is "
    r"over)",
    words="over",
)
"""As in "the four-day school week is over"."""
_UNDER = Cued(
    rf"(?:\A|\b(?:and|but|that) )under (?:an?|the|its|this|that|their|\^+(?:['’]s)?|@+(?:['’]s)?) "
    rf"(?:[a-z@^-]+ ){{0,3}}?"
    rf"(?:{RULE}|deal|accord|pact|program|practice|system|plan)\b,?(?: [a-z^@]+){{1,8}}? (?P<verb>must|may "
    rf"not|cannot|can no longer|"
    r"(?:have|has) to|(?:is|are) (?:to|required to|allowed to|barred from|free to|entitled to)) (?!be "
    r"able)[a-z]",
    words="under",
)
"""What a law wants of somebody: "under the decree the department must train its officers"."""
_WHAT = (
    r"(?:must|may not|may no longer|can no longer)(?: now| also| then)?|now must|"
    r"(?:is|are) now (?:required|barred|allowed|free)"
)
_SAYS = Cued(
    rf"\b(?:{RULE}) (?:says?|states?|provides?|specifies|dictates?) (?:[a-z^’'-]+ ){{1,8}}?"
    r"(?P<verb>may|must|cannot|shall|(?:is|are) (?:to|not to)) (?:not |only |no longer )?[a-z\"“]",
    words="say says state provide specify dictate",
)
"""As in "the law says officials may not share names"."""
_DUTY = Cued(
    rf"(?:\A|\b(?:and|but) |@ )(?:(?:the|all|each|every|most|any|\^+(?:['’]s)?) )?"
    rf"(?:(?!(?:if|we|you|i|he|she|it|there|that|this|people|so|what|who|when|because|"
    rf"to)\b)[a-z^-]+ ){{0,3}}?"
    rf"(?:[a-z-]{{3,}}s|police|sheriff|council|county|city|state|department|each|all|they|agency|board|\^+) "
    rf"(?P<verb>{_WHAT}) "
    r"(?!(?:be|have|come|do|go|wait|find|win|see|face|deal|look|seem|feel|remember|not|know|say|agree|like|"
    r"last|"
    r"need|want|realize|notice|care|mind|reach|happen|recover|survive|return|qualify|"
    r"think|choose|decide|live|get|hope|pass|afford|accept|rely|count|ignore|stand)\b)[a-z]{3,}",
    words="must may can now",
)
"""What somebody now has to do, or may not: "employers must post the notice"."""
_MATTER = (
    rf"{RULE}|{SUIT}|vetoe?s?|inquiry|inquiries|investigations?|probes?|reviews?|cases?|audits?|proposals?|"
    rf"plans?|requests?|"
    r"deals?|recounts?|certification|nominations?|applications?|talks|negotiations"
)
_STANDS = Cued(
    rf"\b(?:{_MATTER})(?: (?:of|to|on|over|against|into|by|from|for|in) [^,;#@]{{2,50}}?)? "
    r"(?P<verb>(?:is|are|was|were|remains?|remained)(?: now| still| already| also| all)? (?:pending|under "
    r"?way|"
    r"under (?:review|appeal|consideration)|(?:before|with|in front of) (?:an?|the|\^+(?:['’]s)?) "
    r"(?:[a-z]+ ){0,3}?(?:courts?|senate|house|"
    r"council|board|commission|legislature|judges?|congress|committee|panel|justices|governor|mayor|voters|"
    r"assembly|parliament)|"
    r"in (?:force|effect|limbo)|on (?:hold|appeal|the (?:ballot|governor['’]s desk|mayor['’]s desk))|"
    r"stalled|unresolved)|stands(?! (?:to|at|for|out|"
    r"in|on|by)\b)|(?:now )?awaits?(?= [a-z])|(?:still |now |also ){0,2}(?:has|have|had|needs?) (?:yet "
    r")?to be "
    r"(?:approved|signed|ratified|passed|certified|confirmed|decided|ruled on|heard|adopted)|(?:still |now "
    r"|also )?needs? (?:the )?"
    r"(?:[a-z^]+ (?:['’]s )?){0,3}?(?:approval|signature|consent)|(?:now )?(?:goes|go|heads?|moves?) "
    r"(?:back )?(?:to|before) (?:the )?"
    r"(?:[a-z]+ ){0,2}?(?:senate|house|governor|council|mayor|court|legislature|assembly|voters|board|"
    r"congress|president)|"
    r"(?:expires?|followed|came|dat(?:es?|ed|ing) (?:from|back to)) (?=(?:in |on )?@))",
    words="pending under underway before with front force effect limbo hold appeal ballot governor mayor "
    "stalled unresolved stands await awaits approved signed ratified passed certified confirmed decided "
    "ruled heard adopted need needs goes go head heads move moves expire expires followed came date dates "
    "dated dating",
)
"""How a law, a suit, an inquiry stands: "the appeal is pending", "her veto stands", "the bill awaits a "
"vote"."""
_STANDS_BEHIND = Cued(
    r"\A(?P<verb>(?:is|are|remains?) (?:now |still |already )?(?:pending|stalled|on (?:hold|appeal)|"
    r"in limbo|unresolved|"
    r"under (?:review|appeal|consideration)))\b",
    words="pending stalled hold appeal limbo unresolved under",
)
"""The same behind an aside: "The bill, which passed the House in March, is stalled in the Senate"."""
_UNDER_ORDER = Cued(
    r"\b(?:is|are|remains?|was|were|has been|have been) (?:still |now |already )?(?P<verb>under) "
    r"(?=(?:(?:an?|the) )?(?:[a-z^-]+ ){0,3}?(?:emergency|curfew|lockdown|decrees?|advisory|warning|ban|"
    r"quarantine|"
    r"moratorium|oversight|receivership|injunction|martial law|evacuation)\b)",
    words="under",
)
"""What a place or a body is under: "the county is under a burn ban"."""
_NONE_YET = Cued(
    r"\bno (?:[a-z]+ )?(?:date|decision|deadline|charges|arrests?|vote|action|hearing|ruling|successor|"
    r"timetable|agreement)s? "
    r"(?P<verb>(?:has|have|had) (?:yet |so far )?been (?:set|made|filed|taken|announced|scheduled|named|"
    r"reached|issued))\b",
    words="no",
)
"""What has not come yet: "no date has been set for the hearing"."""
_CUES = Cues(
    _RULES,
    _LAW_OF_PLACE,
    _OVER,
    _UNDER,
    _SAYS,
    _DUTY,
    _MADE_CRIME,
    _RISKS,
    _ALLOWED,
    _LOSES,
    _HAS_RULE,
    _STAYS_LEGAL,
    _WILL_HAVE_TO,
    _APPLIES,
    _STANDS,
    _STANDS_BEHIND,
    _NONE_YET,
    _UNDER_ORDER,
)
