"""Words that tell a trend without a figure of how much: "the gap is widening", "a wave of thefts"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction

_E = r"(?:es|ed|e|s|ing)"
_S = r"(?:s|ed|ing)?"
GROWING = (
    rf"widen{_S}|spread(?:s|ing)?(?= (?:to|across|through|into|beyond|in)\b)|(?:aging|ageing|graying|"
    rf"greying)|deepen{_S}|lengthen{_S}|mount(?:s|ed|ing)|strengthen{_S}|quicken{_S}|improv{_E}|"
    rf"intensif(?:y|ies|ied|ying)|proliferat{_E}|recover{_S}|worsen|bounc{_E} back|rebounding|"
    rf"pick(?:s|ed|ing)? up|pil{_E} up|heat(?:s|ed|ing)? up|"
    r"(?:trend(?:s|ed|ing)?|head(?:s|ed|ing)|mov(?:es|ed|ing)) (?:upwards?|up|higher)|"
    r"gain(?:s|ed|ing)? ground|explod(?:es|ed|ing)|(?:has |have |had )?(?:taken|took|takes) off|rall(?:y|"
    r"ies)|perk(?:s|ed|ing)? up|pick(?:s|ed|ing)? up steam|"
    r"g(?:ain|ather)(?:s|ed|ing)? (?:steam|momentum|speed)|"
    r"(?:inch|creep|edg|tick|climb|mov|com)(?:e|es|ed|s|ing) back(?: up)?|crept back(?: up)?|(?:come|"
    r"came|coming) (?:roaring |storming |surging )?back"
)
LESSENING = (
    rf"narrow(?:s|ed|ing)|cool(?:s|ed|ing)|soften(?:s|ed|ing)|deteriorat{_E}|dwindl{_E}|fad{_E}|"
    rf"ebb(?:s|ed|ing)|"
    r"g(?:a|i)v(?:e|es|en|ing) (?:way|ground)|los(?:e|es|ing|t) ground|let(?:s|ting)? up|back(?:s|ed|"
    r"ing) off|"
    rf"wan(?:es|ing)|erod{_E}|evaporat{_E}|subsid{_E}|slow(?:s|ed|ing)(?: down)?|taper(?:s|ed|ing)? off|"
    r"d(?:ry|ries|ried|rying) up|moderat(?:es|ed|ing)|(?:cool|quiet|calm|settl)(?:e|s|ed|es|ing)? down|"
    r"los(?:es|t|ing) (?:steam|momentum)|"
    r"stall(?:s|ing)(?! out)|sputter(?:s|ed|ing)|falter(?:s|ed|ing)|flagg(?:ed|ing)|"
    r"wither(?:s|ed|ing)?|stumbl(?:es|ed|ing)|languish(?:es|ed|ing)|d(?:ie|ies|ied|ying) (?:down|out)|"
    r"thin(?:s|ned|ning)? out|"
    r"crater(?:ed|ing)|collaps(?:es|ed|ing)|(?:tail|drop|fall)(?:s|ed|ped|ing|ping)? off|"
    r"abat(?:es|ed|ing)|"
    r"(?:trend(?:s|ed|ing)?|head(?:s|ed|ing)|mov(?:es|ed|ing)) (?:downwards?|down|lower)|vanish(?:es|ed|"
    r"ing)|disappear(?:s|ed|ing)|level(?:l)?ing off"
)
TREND_WORDS = frozenset(
    "widen deepen lengthen mounts mounted mounting strengthen quicken improve intensify proliferate recover "
    "worsen rebounding up upward upwards higher lower back narrow cool soften deteriorate dwindle fade fads "
    "fading ebbs "
    "ebbed ebbing wanes waning erode evaporate subside slow taper down downward out crater vanish disappear "
    "explode take taken took takes collapse tail tails tailed drop fall abate leveling spread spreads "
    "sputter falter flagged flagging wither stumble languish rally rallies perk perks perked gain gains "
    "gained gaining gather lose loses lost losing moderate "
    "quiet calm settle stall "
    "spreading way ground let lets letting off aging ageing graying greying".split()
)
"""Each match of ``GROWING`` or ``LESSENING`` holds a word that begins as one of these does."""
_LESSENS = expression(LESSENING)
_GROWS = expression(GROWING)
_WORSE = expression(r"(?:worsen|deteriorat)")
_GOOD = expression(
    r"\b(?:quality|performance|health|service|services|conditions|relations|standards|affordability|"
    r"access|economy|economies|business|sales|safety|morale|visibility|scores?|results|attendance|prospects|"
    r"outlook|market|markets|productivity|reliability|compliance|pay|hiring)\b"
)
"""What goes down where it gets worse, and up where it gets better; deaths, debts and delays do not."""
ILL = expression(
    r"crime|homicid|murder|kill|death|error|unemploy|jobless|overdos|poverty|absen|dropout|delay|wait|"
    r"backlog|fires?\b|crash|theft|burglar|robber|shooting|assault|violen|debt|deficit|defeat|loss|injur|"
    r"accident|collision|epidemic|outbreak|suicide|pollution|congestion|addiction|litigation|lawsuit|"
    r"eviction|infection|outage|homeless|inflation|complaint|vacanc|response time"
)
"""What is worse where there is more of it."""
RISING = (
    r"growing|rising|increasing(?= (?:numbers?|costs?|demand|rates?)\b)|mounting|widening|deepening|"
    r"worsening|soaring|spiralling|spiraling|"
    r"escalating|"
    r"ballooning|skyrocketing|surging|swelling|climbing"
)
SINKING = r"falling|declining|shrinking|diminishing|dwindling|plunging|plummeting|narrowing|sagging"
FLOOD = r"wave|waves|influx|explosion|proliferation|resurgence|outpouring|flood"
EXODUS = r"exodus|erosion|collapse|dearth"


FELT = frozenset(
    "anxiety anger frustration fear unease optimism enthusiasm concern excitement hopes fears spirits doubts "
    "emotions feelings passions nerves voices wounds cheers shouts prayers".split()
)
"""What people feel: of such things no record is kept."""
SMALLER = frozenset(
    "cheaper smaller slower lower shorter fewer weaker softer lighter poorer safer thinner rarer "
    "quieter".split()
)
"""Comparatives that tell of less."""
SUPPOSED = expression(
    r"\b(?:if|whether|could|may|might|would|should|will|can|cannot|must|unless)\b|"
    r"\b(?<!started )(?<!began )to (?:[a-z]+ )?$|"
    r"\bthe [a-z]+$"
)
"""Before a comparative: nothing has grown yet."""
NAMELESS = frozenset("it that this they he she we i you things people there".split())
"""Words for a subject that name no measure."""


def way_judged(word: str, subject: str) -> Direction:
    """The way of what got "better" or "worse"."""
    return "up" if (word == "better") == bool(_GOOD.search(subject.lower())) else "down"


def way_of(verb: str, subject: str) -> Direction | None:
    """The way of the matched verb where it is one of this table; None for other verbs of change."""
    if _WORSE.match(verb):
        return "down" if _GOOD.search(subject.lower()) else "up"
    if verb.startswith("level"):
        return "none"
    if _LESSENS.fullmatch(verb):
        return "down"
    return "up" if verb.startswith("spread") or _GROWS.fullmatch(verb) else None
