"""The phrases around a figure or a verb that can name a measure: the subject before, the noun behind."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.figures.directions import CHANGE_VERB, NOUN_DIRECTION, alternatives
from onrecord.claims.measures.loose_words import dangles, is_adverb
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_REACH = 160
"""Characters looked at on either side: longer than any noun phrase of news prose."""

THIRD_PERSON = (
    "remains|keeps|begins|seems|needs|gets|wants|says|looks|goes|comes|makes|takes|gives|shows|means|hopes|"
    "stands|continues|stays|lies|sits|holds|runs|starts|leads|tends|appears|grows|rises|falls|drops|sees|"
    "plans|expects|reports|allows|requires|calls|helps|puts|sets|pays|spends"
)
_NOUN_NEXT = (
    rf"\^++\s(?!(?:has|was|does|plus|versus|always|besides|this|its|{THIRD_PERSON})\b)[a-z-]{{2,}}[^s\W]s\b"
    r"(?!\s(?!(?:who|that|which|with)\b)[a-z])"
)
"""A place that only describes the noun behind it: "on ^ roads" leaves "on roads"."""
_MARKS = expression(
    rf"(?:(?:\b(?:in|of|for|at|across|on|during|since|from|by|as of|through|over|within|throughout|to|than|"
    rf"under)\s+(?!{_NOUN_NEXT}))?(?:\b(?:the|all of|just|only)\s+)?[@^]++(?:-\^++)*+(?!['’]s?\b)|"
    r"(?:\b(?:the|all of|just|only)\s+)?[@^]++(?:['’]s\b|['’](?=\s))?)"
    r"(?:(?<=\^)[\s-]+(?:(?:metropolitan|metro|school|health|urban)\s+)?"
    r"(?:areas?|regions?|districts?|count(?:y|ies)|city|town|division|borough|parish|border|"
    r"valley|neighbou?rhood)\b)?"
    r"(?:\s+(?:election|weekend)['’]?s?|\sas a whole\b)?"
    r"(?:(?<=\^)(?:,|,? and|,? or) (?:(?:in|of|at) )?\^++(?!['’]))*+"
)
_LEAD = expression(
    r"(?:(?:the|a|an|its|their|his|her|our|my|this|these|those|some|meanwhile|also|still|now|then|so|yet|"
    r"nationally|"
    r"statewide|and|but|or|while|when|which|where|who|whose|including|with|after|before|as well as|overall|"
    r"in all|"
    r"(?:soon|shortly|long|just|right|immediately) (?:after|before)|among (?:them|these|those|others)|"
    r"(?:most|fewest)(?= [a-z]+s\b)|at (?:this|that|the same) time|by (?:comparison|contrast)|such as|"
    r"too|alone|"
    r"there|it[’']s|left|against|compared with|compared to|from|both|not only|only|just|even|all|of|for|in|"
    r"over|about|more|fewer|than|once again|again|that|what|to)\b(?![-*+])"
    r"[\s,]*+|(?:city|county|state|nation|country|town|district|region)['’]s\s++|['’]s\s+|"
    r"[\s,\"“”'’.:;–—-]+)+"
)
_TRAILING = frozenset(
    "has have had is are was were will would could should can may might be been being also still to not "
    "never but now then already just only since all again in of on at for by from helped going began "
    "begun started continue continued continues seen saw set a an the get got getting do does did both keep "
    "keeps "
    "once kept often sometimes always keep".split()
)
"""The last words of small words at the end of a phrase, besides adverbs; "but" only in "all but"."""
_TRAIL = expression(
    rf"(?:[\s,\"“”]+|(?:\b(?:all but|{'|'.join(sorted(_TRAILING - {'but'}))})"
    r"|n['’]t|['’]s|['’]ve|['’]re))$"
)
OPENERS = Cued(
    r"\b(?:that|because|said|says|say|show|shows|showed|shown|whether|if|why|"
    r"as(?!\sa\s(?:whole\b|(?:share|percentage|proportion)\sof\b))|(?<!\ball )but|while|although|when|"
    r"where|and "
    r"said|found|finds|"
    r"announced|noted|warned|added that|means|meant)\s(?!of\b)",
    words="that because said says say show shows showed shown whether if why as but while although when "
    "where found finds announced noted warned added means meant",
)
"""Words behind which another subject starts: "the chief said robberies fell"."""
_VERBS = (
    "is are was were be been has have had will would could may might should stand stood stands reached hit "
    "totaled totalled averaged averages beat beats broke breaks surpassed surpasses eclipsed shattered "
    "came made makes make remained remains saw sees recorded reported counted "
    "brought finished ended topped exceeded exceeds led ranked went finish end close cost costs "
    "bring bucked bucks buck defied defies brings covers cover left come comes sit sits ran improve improves "
    "improved worsened recovered leveled levelled plateaued hovered hovers narrowed widened narrows "
    "widens slowed"
).split()
VERB = expression(
    rf"\b(?=[a-z])(?<!the )(?<!an )(?<!\ba )(?<!its )(?<!their )"
    rf"(?:{alternatives(_VERBS)}|"
    rf"set(?=\s(?:an?|the|its|their|new|another|all-time|records?|#)\b|$|[,.;])|"
    rf"number(?:s|ed)?(?=\s(?:about\s|some\s|nearly\s|only\s|more than\s)?(?:#|$))|"
    r"(?:held|holds|stay(?:ed|s)|kept|keeps)(?=\s(?:[a-z]+ly\s)?(?:steady|flat|stable|unchanged|level|"
    r"constant|at (?:#|$)))|"
    rf"{CHANGE_VERB})\b(?!-)"
)
_WORD = expression(r"[\s]*(?P<word>[^\W\d_](?:[\w’'&/.-]*\w)?)|(?P<hyphen>-(?=[a-z]))")
STOP = frozenset(
    "in on at of for to from by with as and or but than that which who whom whose when where while if "
    "because since during "
    "along alongside outside inside toward towards beside besides onto upon throughout amid beyond "
    "behind beneath "
    "over under between among through against after before until across per via about into out up down off "
    "around near "
    "was were is are be been being am has have had having do does did will would can could may might must "
    "shall should not "
    "he she it they we you i him her them us this these those there here the a an its their his our your my "
    "said says so "
    "also still then now each every both either neither yet just only even ever never instead "
    "more fewer less most "
    "least higher "
    "lower above below short worth ahead behind without within including compared according did during amid "
    "despite "
    "versus like unlike some any all no what how why apart ago earlier later old too very nearly almost "
    "cast lived lives "
    "unless until "
    "live voted vote votes moved moves died came went made make makes took take takes got get gets left "
    "fell rose dropped "
    "declined increased decreased remain remains remained stood covers cover statewide nationwide citywide "
    "nationally "
    "annually altogether overall combined alike today yesterday tomorrow alone show shows showed graduated "
    "apiece "
    "graduate".split()
)
_COMPLEMENTED = frozenset(
    "cases case counts incidents acts reports pounds tons victims gallons barrels cubic instances "
    "allegations episodes "
    "charges complaints forms kinds lots pieces units lack shortage absence scarcity dearth wave rash string "
    "spate glut spread".split()
)
_PEOPLE = frozenset(
    "people persons person men women children students residents voters officers drivers pedestrians "
    "patients workers "
    "employees others teens teenagers adults inmates immigrants civilians soldiers firefighters passengers "
    "families homes "
    "houses buildings jobs detainers cases arrests businesses guns firearms vehicles cars "
    "permits tickets".split()
)
_PASSIVE = expression(
    r"\s+(?:(?:were|was|are|have been|had been|has been|be|being)\s+)?(?:[a-z]+ly\s+)?(?P<verb>[a-z]+(?:ed|"
    r"en|shot|hurt|slain)"
    r"|shot|hurt|slain|hit|sold|built|lost|found|died|vote)\b"
)
_ACTIVE = expression(
    r"\b(?P<verb>injured|wounded|killed|hurt|arrested|displaced|hospitalized|detained|deported|issued|"
    r"declined|employed|"
    r"evicted|vaccinated|infected|charged|hired|seized|cleared|solved|destroyed|damaged|fired|shot|sickened|"
    r"laid off)"
    r"(?:\s+(?:about|nearly|some|another|at least|more than))?\s*$"
)


@lru_cache(maxsize=512)
def clean(text: str, mask: str) -> str:
    """The phrase without its places, its times and the small words at its ends."""
    phrase = " ".join(_unmarked(text, mask).split())
    for _ in range(_LEADS):
        low = phrase.lower()
        lead = _LEAD.match(low) if len(low) == len(phrase) else None
        phrase = phrase[lead.end() :] if lead else phrase
        first, _, rest = phrase.partition(" ")
        if not rest or not is_adverb(first.lower().rstrip(",")):
            break
        phrase = rest
    return _without_trail(phrase)


_LEADS = 3
"""Adverbs that open a phrase, one behind the other."""


def _unmarked(text: str, mask: str) -> str:
    """The text with a space for each place and time."""
    if "@" not in mask and "^" not in mask:
        return text
    pieces, here = [], 0
    for found in _MARKS.finditer(mask):
        pieces.append(text[here : found.start()])
        here = found.end()
    return " ".join((*pieces, text[here:]))


_LONGEST_TRAIL = 40
"""Characters: no small word at an end is longer."""


def _without_trail(phrase: str) -> str:
    for _ in range(8):
        last = phrase[phrase.rfind(" ") + 1 :]
        if dangles(last.lower()):
            phrase = phrase[: -len(last)].rstrip()
            continue
        if last.isalpha() and last not in _TRAILING:
            break
        trail = _TRAIL.search(phrase, max(0, len(phrase) - _LONGEST_TRAIL))
        if trail is None:
            break
        phrase = phrase[: trail.start()]
    return phrase.strip(" ,.;:\"“”'’")


@lru_cache(maxsize=128)
def subject_before(clause: Clause, place: int) -> str:
    """The subject of the verb at ``place`` (an offset in the clause), "" where it has none.

    What stands in front of it is left out: who says it, and where, when or how ("By his count the herd").
    """
    start = max(0, place - _REACH)
    openers = list(OPENERS.finditer(clause.mask, start, place))
    whole = PART_OF.search(clause.mask, start, place)
    openers = [one for one in openers if whole is None or one.end() <= whole.start()]
    openers = [one for one in openers if not _is_relative(clause, one)]
    if openers:
        start = openers[-1].end()
    stop = clause.mask.find(",", start + 1, place)
    if stop > 0 and "#" in clause.mask[stop:place]:
        place = stop
    sized = _SIZED.search(clause.mask, start, place)
    place = sized.end("noun") if sized else place
    start = _behind_adjunct(clause, start, place)
    for later in _LATER.finditer(clause.mask, start, place):
        if VERB.search(clause.mask, start, later.start()):
            start = later.end()
    seen = _SEEING.search(clause.mask, start, place)
    start = seen.end() if seen else start
    phrase = clean(clause.text[start:place], clause.mask[start:place])
    phrase = "" if phrase == "s" else phrase
    words = phrase.split(" ")
    if words[0].lower() in _WHO or words[-1].lower() in _WHO:
        words = _WHO_ACTS.sub("", phrase).split(" ")
    return " ".join(words[-_LONGEST_SUBJECT:])


def _is_relative(clause: Clause, opener: re.Match[str]) -> bool:
    """Whether "that" only says which ones: "shootings that wounded people fell"."""
    if not opener.group().startswith("that ") or not _PLURAL.search(clause.mask, 0, opener.start()):
        return False
    return _DOES.match(clause.mask, opener.end()) is not None


_PLURAL = expression(r"(?:^|\b(?:the|in|of|and|number of) )[a-z-]{3,16}[^\Wsu]s $")
_DOES = expression(
    r"(?!(?:[a-z]+red)\b(?= #))(?:[a-z]{3,12}ed|cost|left|took|had|made|hurt|"
    r"cut) (?:[a-z]+ )?[a-z]+s?\b(?! (?:is|are|was|were)\b)"
)
_SIZED = Cued(
    r"\b(?P<noun>rate|total|average|median|price|level|figure|score|salary|income|budget|wage|rent|toll|"
    r"turnout|count)"
    r" of (?:(?:about|nearly|almost|just|only|some|more than) )?#",
    words="rate total average median price level figure score salary income budget wage rent toll turnout "
    "count",
)
"""What is told with its size: "Seattle's rate of 8.1 was higher"."""
_LATER = Cued(r"\b(?:since|after|before|until|once)\s(?=[a-z^])", words="since after before until once")
"""Behind a verb they open another sentence with a subject of its own: "lost jobs after the mill closed"."""
_SEEING = Cued(
    r"\b(?:(?:expect|predict)s?|"
    r"(?<!is )(?<!are )(?<!was )(?<!were )expected|saw|sees?|seen|seeing|watch(?:es|ed|ing)?|observ(?:e|"
    r"es|ed|ing)|notic(?:e|es|ed|ing)|"
    r"witness(?:es|ed|ing)?)\s(?=[a-z])",
    words="expect predict saw see sees seen seeing watch observe notice witness",
)
"""Whoever sees something move is not what moves: "The county saw thefts rise"."""
PART_OF = Cued(
    r"\b(?:share|proportion|percentage) of [a-z^’' -]{2,60} (?:that|who) (?!the |a |an )",
    words="share proportion percentage",
)
"""What a part is of comes with what it does: "the share of visits that were for flu"."""


def _behind_adjunct(clause: Clause, start: int, place: int) -> int:
    """Where the subject starts behind a phrase with a preposition at the front; ``start`` without one.

    It starts at the first article that no preposition stands before: "With a week left in May the count".
    """
    opens = _ADJUNCT.match(clause.mask, start, place)
    if opens is None:
        return start
    heads = [found.start() for found in _NEW_PHRASE.finditer(clause.mask, opens.end(), place)]
    return heads[0] if heads else start


_ADJUNCT = expression(
    r"\s*(?:(?:but|and|so|yet)\s)?(?:in|by|at|with|on|for|under|after|before|during|since|through|over|from|"
    r"despite|amid|among|across|within|of|until|between)\s(?![@^])"
)
_NEW_PHRASE = expression(
    r"(?=\s[taiho^])(?<!\bin)(?<!\bof)(?<!\bto)(?<!\bat)(?<!\bon)(?<!\bby)(?<!\bfor)(?<!\band)(?<!with)(?<!from)(?<!than)"
    r"(?<!over)(?<!into)(?<!all)(?<!through)(?<!under)(?<!across)(?<!among)(?<!after)(?<!before)(?<!since)"
    r"\s(?:(?:the|a|an|its|their|his|her|our)\s|\^)"
)
_WHO = frozenset(("it", "he", "she", "they", "we", "i", "you"))
_WHO_ACTS = expression(
    r"^(?:it|he|she|they|we|i|you) (?:[a-z]+(?:s|ed)) (?=[a-z])|\s(?:i|we|he|she|they|you)$", re.IGNORECASE
)
"""As in "he expects growth", "the budget I" (bring you)."""


_LONGEST_SUBJECT = 12
_LONGEST_NOUN = 6
"""Words: longer runs are no phrases of news."""


def topic_of(clause: Clause) -> str:
    """The subject of the clause's first verb, or the whole clause where it is a bare phrase."""
    if _BESIDE_ANOTHER.match(clause.mask):
        return ""
    moved = _SHOWED_MOVE.search(clause.mask)
    who = clause.mask[: moved.start()] if moved else ""
    if _NOTHING_ELSE.fullmatch(who):
        return clean(clause.text[: len(who)], who)
    verb = VERB.search(clause.mask)
    return subject_before(clause, verb.start() if verb else len(clause.mask))


_SHOWED_MOVE = Cued(
    r" (?:show(?:s|ed)?|post(?:s|ed)?|register(?:s|ed)?|experience[sd]?|suffer(?:s|ed)?|"
    r"record(?:s|ed)?|sees?|saw|ha[ds]|have) (?:an?|the|its|their) (?:[a-z#-]+ ){0,4}?"
    rf"(?:{alternatives(NOUN_DIRECTION)})\b",
    words=NOUN_DIRECTION,
)
"""Who or what moved, told by a noun: "Homicides showed the sharpest decline"."""
_NOTHING_ELSE = expression(r"[^#,;]{3,60}")


_BESIDE_ANOTHER = expression(
    r"(?:(?:but|and|far|well|much|slightly|still|just) )*(?:[a-z]+er|more|less|worse) than\b"
)
"""What only sets the subject before beside another: "higher than the national rate"."""


@lru_cache(maxsize=128)
def noun_behind(clause: Clause, place: int) -> tuple[str, int]:
    """The noun phrase that starts at ``place``, and the offset behind it; ("", place) where none does.

    After a noun for people or things handled, what was done to them belongs to it: "people were wounded".
    """
    words: list[str] = []
    end = place + 1 if clause.mask[place : place + 2] in {"’ ", "' "} else place
    while len(words) < _LONGEST_NOUN:
        found = _WORD.match(clause.mask, end)
        if found is None:
            break
        if found.group("hyphen"):
            end = found.end()
            continue
        word = found.group("word")
        counted = word == "votes" and not words and clause.mask.endswith("#", 0, place)
        if not (counted or _continues(word, words)):
            break
        words.append(clause.text[found.start("word") : found.end("word")])
        end = found.end()
    if not words:
        return "", place
    if clause.mask.startswith(" and ", end) and (last := _end_of_name(clause, end)) > end:
        return " ".join((*words, clause.text[end + 1 : last])), last
    return _with_complement(clause, words, end)


def _end_of_name(clause: Clause, place: int) -> int:
    """Where a measure's name ends that goes on behind the place: "violent and property crimes"."""
    at = clause.start + place
    return next((last - clause.start for first, last, _ in clause.measure_ids if first < at < last), place)


def _continues(word: str, words: list[str]) -> bool:
    if word in STOP:
        return word == "more" and not words
    if word in NOUN_DIRECTION and words and not words[-1].endswith("s"):
        return True  # "one-year drop"
    ends_with_verb = words and (word.endswith("ed") or VERB.fullmatch(word) is not None)
    amounts = word == "amount" and words and words[-1].endswith("s")  # "its 162 homicides amount to"
    return not (ends_with_verb or amounts)


def _with_complement(clause: Clause, words: list[str], end: int) -> tuple[str, int]:
    head = words[-1].lower()
    if head in _COMPLEMENTED and clause.mask.startswith(" of ", end):
        behind, after = noun_behind(clause, end + 4)
        return (f"{' '.join(words)} of {behind}", after) if behind else (" ".join(words), end)
    if head in _PEOPLE:
        done = _PASSIVE.match(clause.mask, end)
        if done:
            return f"{' '.join(words)} {done.group('verb')}", done.end()
    return " ".join(words), end


def verb_before(clause: Clause, place: int) -> str:
    """The act done to what follows at ``place``: "injured" of "injured 49 people"."""
    found = _ACTIVE.search(clause.mask, max(0, place - 40), place)
    return found.group("verb") if found else ""


def is_handled(phrase: str) -> bool:
    """Whether the phrase ends with a noun for people or things that something can be done to."""
    return phrase.rsplit(" ", 1)[-1].lower() in _PEOPLE
