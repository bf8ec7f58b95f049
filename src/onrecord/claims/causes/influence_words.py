"""Verbs by which one thing moves, brings about or makes something of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction

_FORMS = r"(?:e[sd]?|es|ed|s|ing|d)?"
_ENDED = r"(?:e[sd]|es|ed|s|ing|d)"
"""The endings of verbs whose bare form is a noun or an adjective too."""
_SPOILS = (
    r"ruin|wreck|taint|poison|spoil|gutt|ravag|starv|bankrupt|displac|alienat|intimidat|endanger|"
    r"imperil|sabotag|chok|strangl|inhibit|constrain|dilut|dent|blunt|sapp|swamp|hobbl|thwart|foil|drown|"
    r"impoverish|isolat|scarr|sicken|maim|cool|stall|spook|rattl|roil|jolt|siphon|divert|leach|rob(?=b)|robb|deter|batter|pummel|derail|stymi"
)
_SPOIL = (
    "ruin|wreck|taint|poison|spoil|gut|ravage|starve|bankrupt|displace|alienate|intimidate|endanger|imperil|"
    "sabotage|choke|strangle|inhibit|constrain|dilute|dent|blunt|sap|swamp|hobble|thwart|foil|drown|"
    "impoverish|"
    "isolate|scar|sicken|maim|cool|stall|spook|rattle|roil|jolt"
)
_UP = (
    rf"(?:boost|increas|rais|fuel|fuell|spur|spurr|swell|worsen|improv|encourag|accelerat|heighten|"
    rf"deepen|inflat|"
    rf"bolster|strengthen|exacerbat|aggravat(?!ed (?:assault|robber|batter|burglar))|"
    rf"widen|stok|reviv){_FORMS}|"
    rf"(?:foster|sharpen|stimulat|energiz|embolden|magnifi|"
    rf"amplifi|compound|sustain|nurtur|lengthen|prolong|attract|revitali[sz]){_ENDED}|"
    r"pos(?:e|es|ed|ing)(?= (?:an? |the |any )?(?:[a-z]+ ){0,2}?"
    r"(?:risk|threat|danger|hazard|burden|problem)s?\b)|"
    r"fe(?:eds|d)(?= (?:the |its |that |more |this )?(?:[a-z]+ )?(?:fears?|doubts?|cris[ei]s|weather|growth|"
    r"demand|"
    r"inflation|violence|crime|fires?|storms?|anger|speculation|distrust|problems?|epidemic|shortages?|"
    r"floods?|flooding|rise|boom|debate)\b)|"
    r"intensif(?:y|ies|ied)|breeds?|bred|lift(?:s|ed)|"
    r"(?:pushe[sd]|push|drives?|drove|driven|driving|pushing|sends?|sent|bids?) up|"
    r"(?:drives?|drove|driven)(?= (?:[a-z]+ )?(?:crime|growth|inflation|demand|prices|costs|"
    r"sales|rents|"
    r"turnout|violence|migration|immigration|change|profits|innovation|spending|wages)\b)"
)
_DOWN = (
    r"(?:hold|holds|holding|held)(?= [a-z]+ back\b)|"
    rf"(?:reduc|lower|curb|slow|delay|hurt|harm|weaken|destroy|deter|deterr|prevent|limit|erod|strain|"
    rf"crippl|"
    rf"discourag|hamper|hinder|undermin|depress|threaten|shorten|halt|dampen|stifl|imped|"
    rf"jeopardi[sz]|devastat|"
    rf"decimat|hobbl|diminish|suppress|chill|drain|disrupt|damag|deplet|alleviat|mitigat|stunt|"
    rf"curtail){_FORMS}|"
    rf"sets? back|setting back|"
    rf"(?:{_SPOILS}){_ENDED}|(?:(?<=will )|(?<=would )|(?<=could )|(?<=might )|(?<=may )|(?<=can )|"
    rf"(?<=therefore )|(?<=also ))(?:{_SPOIL})|empt(?:ies|ied|ying)|eas(?:e[sd]?|"
    rf"ing)|(?<!tax "
    rf")(?<!pay )(?<!job )(?<!rate )(?<!budget )(?<!spending )cuts?|undo|undid|undone|"
    r"(?:drives?|drove|driven|driving|push|pushed|pushes|scar(?:es|ed|ing)|pric(?:es|ed|ing)|crowd(?:s|ed|"
    r"ing)|"
    r"forc(?:es|ed|ing)|turn(?:s|ed|ing)|lock(?:s|ed|ing)|chas(?:es|ed|ing)|squeez(?:es|ed|ing)) (?:away|"
    r"out|down|off)|wip(?:e|es|ed|ing) out|"
    r"(?:did|does|do|done|doing) away with|put(?:s|ting)? an end to|(?:ate|eat|eats|eating|eaten|cut|"
    r"cuts|cutting) into|"
    r"weigh(?:s|ed|ing)? on|drag(?:s|ged|ging)? down|"
    r"(?:kill(?:s|ed|ing)|(?:(?<=will )|(?<=would ))kill)(?= (?:the |its |their |many |some )?(?:fish|"
    r"jobs|crops|crop|trees|bees|birds|"
    r"businesses|business|growth|"
    r"demand|coral|wildlife|salmon|cattle|livestock|grass|trade|tourism|investment|innovation)\b)|"
    r"dr(?:y|ies|"
    r"ied) up|(?:bring|brings|brought|bringing|keep|keeps|kept) down|clos(?:e|es|ed) off|squeez(?:e|"
    r"es|ed|ing)"
)
_NEITHER = (
    r"(?:br(?:ing|ings|ought)(?= (?:more|fewer|in|[a-z]+er) | about | (?:[a-z]+ )?(?:jobs|growth|tourists|"
    r"visitors|"
    r"customers|investment|revenue|business|traffic|congestion|prosperity)\b)(?: about)?|led(?= "
    r"(?:[a-z’'^-]+ ){1,5}to (?!the |a |an )"
    r"[a-z])|caus|trigger|prompt|spark|offset|"
    r"(?<!use )(?<!used )(?<!uses )(?<!using )(?<!of )(?<!by )(?<!the )(?<!a )(?<!task )(?<!more )(?<!less )"
    r"(?<!police )(?<!armed )(?<!labor )(?<!deadly )(?<!excessive )forc|"
    r"offsett|"
    r"provok|unleash|reshap|overwhelm|inundat|creat(?=[a-z]+ (?:an? )?(?:[a-z]+ )?"
    r"(?:jobs|demand|burdens?|hazards?|risks?|"
    r"shortages?|problems|"
    r"delays|backlogs?|traffic|competition|uncertainty|confusion)\b))(?:e[sd]?|es|ed|s|ing)?|"
    r"(?:starts|started|ignites|ignited|touches off|touched off|"
    r"sets off|set off)(?= (?:the|a|an) (?:[a-z]+ )?(?:fire|blaze|"
    r"wildfire|"
    r"inferno|outbreak|explosion|flood|landslide|avalanche)s?\b)|"
    r"(?:cost|costs)(?= (?:[a-z^#]+ ){0,4}(?:jobs|lives|billions|millions|trips|sales|riders|votes|students|"
    r"workers)\b| (?:the |its |this |our "
    r")?[a-z^]+ (?:its|their|"
    r"his|her|the|an?) [a-z])|"
    r"(?:sav(?:e|es|ed|ing)|claim(?:s|ed)(?! more\b| fewer\b))(?= (?:[a-z]+ )?(?:lives|jobs|money)\b)|"
    r"(?:knock(?:s|ed)?|wash(?:es|ed)?) out|g(?:ave|ives|iving) rise to|pav(?:ed|es) the way for|ushered in"
)
INFLUENCES = Cued(
    rf"\b(?<!-)(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<neither>{_NEITHER}))"
    r"(?=\s+(?!(?:comes?|came|is|was|were|are|has|have|had|will|would|in|of|for|to|from|by|at|or|which) )"
    r"(?:the |a |an |its |their |his |her |our |some |many |more |much |most of |out |all |it\b|"
    r"them\b)?[a-z])",
    words="feeds fed "
    "boost increase raise fuel spur swell worsen improve encourage accelerate heighten deepen inflate "
    "foster sharpen stimulate energize embolden magnify amplify compound sustain nurture lengthen prolong "
    "attract "
    "revitalize bolster strengthen exacerbate aggravate widen stoke revive intensify up drive drove "
    "driven hold "
    "holds held reduce lower curb slow delay hurt harm weaken destroy deter prevent limit erode "
    "strain cripple discourage hamper hinder undermine depress threaten ease easing shorten halt "
    "dampen stifle impede jeopardize devastate decimate diminish suppress chill drain disrupt damage "
    "scare price crowd turn lock chase cool stall spook rattle roil jolt ruin wreck taint poison spoil "
    "breed breeds bred lift gut guts gutted gutting ravage starve bankrupt displace alienate "
    "intimidate "
    "endanger imperil sabotage choke choking strangle inhibit constrain dilute dent blunt sap sapped sapping "
    "swamp "
    "hobble thwart foil drown impoverish isolate scar scarr sicken maim empty empties emptied "
    "deplete alleviate mitigate stunt curtail cut cuts undo undid undone push wipe wiping down close "
    "starts started ignites ignited touches touched sets set "
    "siphon divert leach rob batter pummel derail stymie stymied squeeze did does do done doing putting "
    "put puts ate eat eats eating eaten cutting weigh weighs "
    "weighed weighing drag "
    "drags dragged dragging kill kills killed killing bring brought cause trigger prompt force spark "
    "offset provoke unleash reshape overwhelm "
    "pose poses posed posing set sets setting led "
    "inundate create cost save saving claim out gave gives giving paved paves ushered".split(),
)
"""With a group for the way in which the effect is moved."""
_HAVE = r"(?:(?:has|have|had|is|are|was|were|would|will|may|might|could|can) )?"
_WHAT = (
    r"(?:#+ (?:of )?)?(?:(?!(?:to|that|and|for|it|more|less|effort|sure|by|of course|way|use|sense) )"
    r"[a-z’'^-]+ ){1,5}?"
)
_HARDER = r"(?:harder|tougher|difficult|impossible|riskier|costlier|slower|less likely|more difficult)"
_EASIER = r"(?:easier|possible|safer|cheaper|simpler|quicker|faster|more likely)"
MADE = Cued(
    rf"\b(?:(?P<made>{_HAVE}(?:made|makes|making|make)) {_WHAT}(?:"
    r"(?:(?P<made_down>less|worse|unaffordable|unsafe|scarcer?|harder|impossible|(?:next to|almost|"
    r"nearly) impossible|"
    r"poorer|weaker|sicker|sick|ill|afraid|reluctant|wary|nervous|angry|hungry|obsolete|scarce|dangerous|"
    r"homeless|uninsurable|unprofitable|vulnerable|difficult|unlivable|unusable|unreliable)|"
    r"(?P<made_up>more|longer|shorter|larger|smaller|higher|lower|easier|possible|safer|cheaper|better|"
    r"richer|stronger|healthier|faster|costlier|"
    r"much))\b(?: [a-z]+)?)"
    rf"|(?P<eased>{_HAVE}(?:made|makes|making|make)) it (?:[a-z]+ )?(?:(?P<hard>{_HARDER})|{_EASIER}) "
    r"(?:for [a-z^’' -]{2,40} )?to [a-z]+"
    rf"|(?P<left>{_HAVE}(?:left|leaves|leaving)|(?:will|would|may|might|could|can) leave) {_WHAT}(?:without|"
    rf"homeless|stranded|jobless|"
    rf"vulnerable|empty|short of|"
    r"unable|nowhere|brittle|exposed|idle|struggling|dependent|reeling|deserted|in the dark|with (?:less|"
    r"fewer|more|half) [a-z]+|(?:no|little|"
    r"few) "
    r"(?:choice|option|room|money|time|way)s?)\b(?: [a-z]+)?"
    rf"|(?P<kept>{_HAVE}(?:keeps?|kept|keeping)) {_WHAT}(?:(?P<kept_down>off|out|from|closed|low|away|"
    rf"at home|down|"
    r"in check|waiting)|high|open|afloat|alive|going|up|staffed|full|safe|running|working|employed|honest|"
    r"warm|fed|"
    rf"healthy|stable|affordable)\b(?: the)?(?: [a-z]+)?"
    rf"|(?P<sent>{_HAVE}(?:sends|sent|sending)) {_WHAT}(?:to (?:the )?hospitals?|"
    rf"(?P<sent_down>tumbling|plunging|plummeting|sliding|falling|"
    r"lower)|(?P<sent_up>soaring|rising|higher|surging|"
    rf"climbing|skyrocketing|spiking|spiral+ing|through the roof)|fleeing|scrambling)\b"
    rf"|(?P<put>{_HAVE}puts?|putting) {_WHAT}(?:at risk|out of (?:work|business|reach)|back (?:on|in|to|"
    rf"into)|behind|under (?:pressure|strain)|in danger)\b"
    rf"|(?P<driven>{_HAVE}(?:drives?|drove|driven|driving|push(?:es|ed|ing)?|forc(?:e[sd]?|ing)|pulls?|"
    rf"pulled|scares?|"
    rf"scared|scaring|brings?|brought|draws?|drew|drawing|lures?|lured|luring|pulling)) "
    rf"{_WHAT}(?:(?P<driven_down>away|"
    rf"out|off|down|lower|"
    r"from|into hiding|off the streets?)|up|higher|back|to the polls|(?:west|east|north|south)(?:ward)?|"
    r"home)\b"
    rf"|(?P<pushed>{_HAVE}(?:push(?:es|ed|ing)?|drives?|drove|driven|driving|sends?|sent)) {_WHAT}"
    r"(?:(?P<pushed_down>below|under)|to|past|above|over|beyond)(?= (?:[a-z]+ ){0,2}#)"
    rf"|(?P<helped>{_HAVE}(?:helps?|helped|helping)) {_WHAT}(?:to )?(?:catch up|stay|keep|find|avoid|"
    rf"recover|reduce|cut|"
    r"drive|push|raise|lower|fill|save|survive|cope|grow|rise|fall|improve|become|solve|catch|identify|"
    r"prevent|attract|bring|draw|win|pay|build|"
    rf"create|finish|reach|meet|afford|return|close|clear|arrest|convict|lead|locate|recover|restore|stop|"
    rf"end|kill|offset|ease|boost|swell|fuel|speed|slow|hold|curb|contain|explain)\b"
    rf"|(?P<freed>{_HAVE}(?:frees|freed|freeing)) {_WHAT}(?:to|from)\b"
    r")",
    words="frees freed freeing "
    "made make making left leaves leaving keep kept send sent puts putting drive drove driven push "
    "force forcing pull scare scaring bring brought draw drew lure luring help put".split(),
)
"""What is made, left, kept, sent or put somehow, or helped to do something; a group holds the verb."""
VERBS_OF_MAKING = ("freed", "made", "eased", "left", "kept", "sent", "put", "driven", "pushed", "helped")
"""The groups of ``MADE`` that hold a verb."""


def way_made(found: re.Match[str]) -> Direction:
    """The way that the matched words of ``MADE`` say the thing went."""
    ways = found.groupdict()
    if ways["hard"] or any(way for name, way in ways.items() if name.endswith("_down")):
        return "down"
    ups = ways["eased"] or ways["driven"] or ways["pushed"] or ways["made_up"] or ways["sent_up"]
    return "up" if ups else "none"
