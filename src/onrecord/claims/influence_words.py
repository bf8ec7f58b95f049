"""Verbs by which one thing moves, brings about or makes something of another."""

from __future__ import annotations

import re

_FORMS = r"(?:e[sd]?|es|ed|s|ing|d)?"
_UP = (
    rf"(?:boost|increas|rais|fuel|fuell|spur|spurr|swell|worsen|improv|encourag|accelerat|heighten|"
    rf"deepen|inflat|"
    rf"bolster|strengthen|exacerbat|aggravat|widen|stok|reviv){_FORMS}|"
    r"intensif(?:y|ies|ied)|"
    r"(?:pushe[sd]|push|drives?|drove|driven|driving|pushing|sends?|sent|bids?) up|"
    r"(?:drives?|drove|driven)(?= (?:[a-z]+ )?(?:crime|growth|inflation|demand|prices|costs|"
    r"sales|rents|"
    r"turnout|violence|migration|immigration|change|profits|innovation|spending|wages)\b)"
)
_DOWN = (
    r"(?:hold|holds|holding|held)(?= [a-z]+ back\b)|"
    rf"(?:reduc|lower|curb|slow|delay|hurt|harm|weaken|destroy|deter|deterr|prevent|limit|erod|strain|"
    rf"crippl|"
    rf"discourag|hamper|hinder|undermin|depress|threaten|eas|shorten|halt|dampen|stifl|imped|"
    rf"jeopardi[sz]|devastat|"
    rf"decimat|diminish|suppress|chill|drain|disrupt|damag|deplet|alleviat|mitigat|stunt|"
    rf"curtail){_FORMS}|(?<!tax "
    rf")(?<!pay )(?<!job )(?<!rate )(?<!budget )(?<!spending )cuts?|undo|undid|undone|"
    r"(?:drives?|drove|driven|driving|push|pushed|pushes) (?:away|out|down)|wip(?:e|es|ed|ing) out|"
    r"dr(?:y|ies|"
    r"ied) up|(?:bring|brings|brought|bringing|keep|keeps|kept) down|clos(?:e|es|ed) off|squeez(?:e|"
    r"es|ed|ing)"
)
_NEITHER = (
    r"(?:br(?:ing|ings|ought)(?= (?:more|fewer|in|[a-z]+er) )|caus|trigger|prompt|forc|spark|offset|"
    r"offsett|"
    r"provok|unleash|reshap|overwhelm|inundat|creat(?=[a-z]+ (?:[a-z]+ )?(?:jobs|demand|"
    r"shortages?|problems|"
    r"delays|backlogs?|traffic|competition|uncertainty|confusion)\b))(?:e[sd]?|es|ed|s|ing)?|"
    r"(?:cost|costs)(?= (?:[a-z]+ ){0,3}(?:jobs|lives|billions|millions)\b)|"
    r"(?:sav(?:e|es|ed|ing)|claim(?:s|ed))(?= (?:[a-z]+ )?(?:lives|jobs|money)\b)|"
    r"(?:knock(?:s|ed)?|wash(?:es|ed)?) out|g(?:ave|ives|iving) rise to|pav(?:ed|es) the way for|ushered in"
)
INFLUENCES = re.compile(
    rf"\b(?<!-)(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<neither>{_NEITHER}))"
    r"(?=\s+(?:the |a |an |its |their |his |her |our |some |many |more |much |most of |out |all |it\b|"
    r"them\b)?[a-z])"
)
"""With a group for the way in which the effect is moved."""
_WHAT = r"(?:#+ (?:of )?)?(?:(?!(?:to|that|and|for|it|more|less|effort|sure|by|of course) )[a-z’'^-]+ ){1,5}?"
MADE = re.compile(
    r"\b(?:(?P<made>(?:has |have |had |is |are )?(?:made|makes|making|make)) "
    rf"{_WHAT}(?:more|less|much|harder|easier|impossible|possible|safer|cheaper|worse|better|costlier|"
    rf"difficult|"
    r"unaffordable|unsafe|vulnerable|scarcer?)\b(?: [a-z]+)?"
    rf"|(?P<left>(?:has |have |had |is |are )?(?:left|leaves|leaving)) {_WHAT}(?:without|homeless|"
    rf"stranded|jobless|vulnerable|"
    r"empty|short of|unable|brittle|exposed|idle|struggling|dependent|reeling|deserted|in the "
    r"dark)\b(?: [a-z]+)?"
    rf"|(?P<kept>(?:has |have |had |is |are )?(?:keeps?|kept|keeping)) {_WHAT}(?:off|out|from|closed|"
    rf"low|high|open|"
    r"away|afloat)\b(?: the)?(?: [a-z]+)?"
    rf"|(?P<sent>(?:has |have |had |is |are )?(?:sends|sent|sending)) {_WHAT}(?:to (?:the "
    rf")?hospitals?|soaring|tumbling|"
    r"plunging|rising|falling|higher|lower|fleeing|scrambling)\b"
    rf"|(?P<put>(?:has |have |had |is |are )?puts?|putting) {_WHAT}(?:at risk|out of (?:work|business|"
    rf"reach))\b"
    rf"|(?P<driven>(?:has |have |had |is |are )?(?:drives?|drove|driven|driving|push(?:es|ed|ing)|"
    rf"pulls?|pulled|brings?|"
    rf"brought|draws?|drew|lures?|lured)) {_WHAT}(?:away|out|up|down|higher|lower)\b"
    rf"|(?P<helped>(?:has |have |had |is |are )?(?:helps?|helped|helping)) {_WHAT}(?:to )?(?:catch up|"
    rf"stay|keep|find|"
    r"avoid|recover|reduce|cut|drive|push|raise|lower|fill|save|survive|cope|grow|rise|fall|improve|"
    r"become)\b"
    r")"
)
"""What is made, left, kept, sent or put somehow, or helped to do something; a group holds the verb."""
