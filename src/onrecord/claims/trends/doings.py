"""Read trends told of what is done: "mined less coal", "did worse on the tests", "people travel more"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.claims.measures.subjects import is_actor, measure_or_pointer
from onrecord.claims.trends.nouns import trend_of
from onrecord.claims.trends.words import NAMELESS, SUPPOSED
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_BY_ADVERB = Cued(
    r"\b(?:(?P<way>more|less) (?:and more |and less )?(?:often|frequently|rarely|regularly)|"
    r"(?P<pace>faster|slower))(?= (?:now|too|today|these days|again|@+)$|$)|"
    r"(?<=ing )(?<!thing )(?P<longer>longer|faster|slower|harder|later|further|farther|"
    r"(?P<less>less))\b(?! than)(?= "
    r"|$)",
    words="often frequently rarely regularly faster slower longer harder later further farther less",
)


def _by_adverb(clause: Clause) -> Draft | None:
    """As in "Judges are going their own way more often"."""
    found = _BY_ADVERB.search(clause.mask)
    verb = _VERB_BEFORE.match(clause.mask) if found else None
    if found is None or verb is None or SUPPOSED.search(clause.mask, 0, found.start()):
        return None
    who, done = verb.span("who"), verb.start("who")
    if not clause.text[who[0] : who[1]].strip() or found.start() - done > _LONGEST:
        return None
    named = measure_or_pointer(clause.text[done : found.start()].strip(), clause)
    rare = found.group().endswith("rarely")
    less = found.group("way") == "less" or found.group("pace") == "slower" or found.group("less")
    less = less or found.group("longer") == "slower"
    return trend_of(clause, (0, found.end()), found.start(), "down" if less != rare else "up", named)


_VERB_BEFORE = expression(
    r"(?:(?:and|but|that|while|though|although) )?(?P<who>(?!(?:i|he|she|you|it)\b)(?:[a-z^’'-]+ ){1,4}?)"
    r"(?:is|are|was|were|has|have|[a-z]{3,12}(?<!s)s|[a-z]{3,12}ed|[a-z]{3,12}) "
)
_LONGEST = 60


_COUNTED = (
    r"(?:saw|seen|sees?|seeing|recorded|logged|reported|reports?|counted|drew|draws?|drawing|solved|solves|"
    r"solving|"
    r"sold|sells|served|handled|answered|received|treated|admitted|issued|made|makes|making|took|"
    r"added|adds|gained|gains|"
    r"attracted|produced|processed|enrolled|welcomed|registered|there (?:are|were|have been))"
)
_USED = (
    r"(?:mined|planted|sowed|grew|harvested|pumped|drilled|burned|burnt|used|uses|consumed|ate|drank|smoked|"
    r"drove|spent|borrowed|lent|saved|earned|imported|exported|shipped|hauled|caught|landed|produces?|"
    r"generated|emitted|recycled|dumped|refined|milled|brewed|rented|flew|carried|"
    r"(?<![@] )(?<!to )(?:mine|plant|sow|grow|harvest|pump|drill|burn|use|consume|eat|drink|smoke|drive|"
    r"spend|borrow|"
    r"save|earn|import|export|ship|catch|produce|generate|emit|recycle|buy|bought|buys|sell|need|needs|"
    r"needed)(?! more and)|"
    r"there(?:['’]s| (?:is|was|has been)(?: (?:now|also|still))?))"
)
"""What is done to goods and with them, and what there is: of more or less of which a record is kept."""
_LOST = r"(?:lost|loses?|losing|sheds?|shedding|cut|eliminated|axed|slashed)"
_FAR = r"(?:far |much |many |slightly |even |significantly |somewhat )?"
_BY_OBJECT = Cued(
    r"(?<!to )(?<!will )(?<!would )(?<!could )(?<!with )\b(?:"
    rf"(?P<lost>{_LOST}) {_FAR}(?:more|(?P<lostless>fewer|less))|"
    rf"(?!(?:or|and|than|with|in|of|for|from|at|to|by|on|no|be|if|as|even|far|many|much|about|not|just|"
    rf"whether|while|only)\b)"
    rf"(?:[a-z]{{2,12}}|there (?:are|were)) {_FAR}(?P<fewer>fewer)"
    rf"|{_USED} {_FAR}(?:(?P<less>less)|more)"
    rf"|(?:ha(?:s|ve|d)|gets?|got|left (?:[a-z^]+ ){{1,3}}with) {_FAR}(?P<left>less)"
    rf"|(?:{_COUNTED}|(?:(?:is|are|was|were|been|keeps?|kept)|['’]re) [a-z]{{3,12}}ing) {_FAR}"
    r"(?P<ever>more and )?more)"
    r" (?P<noun>(?:[a-z-]+ ){0,2}?(?:people|crime|violence|traffic|rain|snow|blood|(?<=less )[a-z-]{3,14}|"
    r"[a-z-]{3,14}(?<![su])s|(?:coal|oil|gas|gasoline|diesel|fuel|fish|corn|wheat|grain|rice|milk|beef|pork|"
    r"meat|"
    r"water|power|energy|electricity|timber|lumber|steel|paper|plastic|trash|waste|land|acreage|cargo|"
    r"freight|"
    r"money|space|room|time|food|sugar|salt|alcohol|beer|wine|tobacco|housing|parking|work|demand|"
    r"force|wood|hay|cotton|coffee|carbon|pollution)(?! [a-z]+s\b)))\b"
    r"(?! than|[^,;]* than\b)",
    "fewer ",
    "more ",
    "less ",
)


def _by_object(clause: Clause) -> Draft | None:
    """As in "members logged fewer hours in each of the past two years"; more jobs lost are fewer jobs."""
    found = _BY_OBJECT.search(clause.mask)
    if found is None or clause.figures or SUPPOSED.search(clause.mask, 0, found.start()):
        return None
    less = found.group("fewer") or found.group("less") or found.group("left")
    less = less or found.group("lost")
    if not (less or clause.times or found.group("ever")) and _SPEAKER.search(clause.mask, 0, found.start()):
        return None
    noun = clause.text[found.start("noun") : found.end("noun")]
    named = measure_or_pointer(f"{noun} lost" if found.group("lostless") else noun, clause)
    way: Direction = "down" if less else "up"
    return trend_of(clause, (0, found.end()), found.start("noun"), way, named) if named[0] else None


_SPEAKER = expression(r"\b(?:i|we|you|he|she)\b|['’](?:ve|m|re)\b")
_DO_MORE = Cued(
    r"(?P<done>(?:(?:are|were|have been|started to|began to|tend to|is|was) )?"
    r"(?:travel|driv|drov|smok|drink|drank|eat|ate|work|walk|rid|rode|sav|spen|borrow|earn|commut|read|shop|"
    r"exercis|"
    r"sleep|slept|weigh|produc|cook|recycl|gambl|fly|flew|bik|cycl|donat|migrat|vot)[a-z]{0,4}) "
    r"(?:far |much |even |a lot |a little |slightly )?(?P<way>more|less)"
    r"(?=$|[,.;]| (?:since|this|these|now|in|during|after|because|as|and|but|too|again|than (?:they|"
    r"before|it|@|in @))\b"
    r"| @)",
    words="more less",
)


def _do_more(clause: Clause) -> Draft | None:
    """As in "people started to travel more", "teenagers smoke less"."""
    found = _DO_MORE.search(clause.mask)
    if found is None or SUPPOSED.search(clause.mask, 0, found.start()):
        return None
    who = subject_before(clause, found.start())
    if not _MANY.search(who):
        return None
    done = clause.text[found.start("done") : found.end("done")]
    named = measure_or_pointer(f"{done.rsplit(' ', 1)[-1]} by {who}", clause)
    way: Direction = "down" if found.group("way") == "less" else "up"
    return trend_of(clause, (0, found.end()), found.start("way"), way, named)


_MANY = expression(r"(?:[a-z](?<![su])s|people|men|women|children|everyone)$", re.IGNORECASE)


_COSTS = Cued(
    r"\b(?:costs?|is costing|are costing) (?:far |much |even |a lot |a little |slightly )?(?P<way>more|less)"
    r"(?=$|[,.;]| (?:now|today|too|again|these days|this|since|than (?:it|they|@|in @|before))\b| @)",
    words="cost costs costing",
)


def _costs_more(clause: Clause) -> Draft | None:
    """As in "Diesel costs more"."""
    found = _COSTS.search(clause.mask)
    what = subject_before(clause, found.start()) if found else ""
    if found is None or not what or what.lower() in NAMELESS or is_actor(what):
        return None
    if SUPPOSED.search(clause.mask, 0, found.start()):
        return None
    named = measure_or_pointer(f"cost of {what[:1].lower()}{what[1:]}", clause)
    way: Direction = "down" if found.group("way") == "less" else "up"
    return trend_of(clause, (0, found.end()), found.start(), way, named)


_NOT_AS_ONCE = Cued(
    r"(?:\bnot|n['’]t|\bno longer|\bhardly) (?P<done>[a-z]{3,12}) (?:as much as|what|like|as) (?:it|they|we|"
    r"people|[a-z]+s) "
    r"(?:once|used to|did|were|was)\b(?: did| do| were| was)?",
    words="once used did were was",
)


def _not_as_once(clause: Clause) -> Draft | None:
    """As in "Visitors are not spending what they once did"."""
    found = _NOT_AS_ONCE.search(clause.mask)
    who = subject_before(clause, found.start()) if found else ""
    if found is None or not _MANY.search(who) or SUPPOSED.search(clause.mask, 0, found.start()):
        return None
    done = found.group("done")
    named = measure_or_pointer(f"{done if done.endswith('ing') else f'what {who} {done}'} by {who}", clause)
    return trend_of(clause, (0, found.end()), found.start(), "down", named)


_IN_NUMBERS = Cued(
    r"\bin (?:ever |far |much )?(?:(?P<more>greater|larger|bigger|growing|increasing|rising|record|higher)|"
    r"smaller|fewer|"
    r"lower|shrinking|dwindling|declining) numbers\b",
    words="numbers",
)


def _in_numbers(clause: Clause) -> Draft | None:
    """As in "Voters turned out in greater numbers"."""
    found = _IN_NUMBERS.search(clause.mask)
    verb = _VERB_OF_MANY.search(clause.mask, 0, found.start()) if found else None
    who = subject_before(clause, verb.start()) if verb else ""
    if found is None or not _MANY.search(who) or SUPPOSED.search(clause.mask, 0, found.start()):
        return None
    way: Direction = "up" if found.group("more") else "down"
    return trend_of(clause, (0, found.end()), found.start(), way, measure_or_pointer(who, clause))


_VERB_OF_MANY = expression(
    r"\b(?:is|are|was|were|has|have|had|turn(?:ed)?|c[oa]me|arrived?|return(?:ed)?|leave|left|voted?|"
    r"mov(?:e|ed)|"
    r"enrol+(?:ed)?|appl(?:y|ied)|register(?:ed)?|die|died|cross(?:ed)?|join(?:ed)?|show(?:ed)?)\b"
)


_ENDED_WITH = Cued(
    r"\b(?:end(?:s|ed)|finish(?:es|ed)|clos(?:es|ed)(?: out)?|c[oa]me out of|emerged from|"
    r"wrapped up|enter(?:s|ed)|"
    r"open(?:s|ed)|beg[ai]n|start(?:s|ed)) (?:(?!with\b)[a-z@’'^]+ ){1,4}with (?:far |many |"
    r"slightly |even |somewhat )?"
    r"(?:(?P<fewer>fewer|less)|more) (?P<noun>[a-z-]+(?: (?!(?:and|but|or|in|on|at|for|"
    r"than)\b)[a-z-]+)?)(?! than\b)",
    "fewer ",
    "more ",
    "less ",
    words="ended ends finished finishes closed closes came come emerged wrapped entered enters "
    "opened opens began "
    "begin started starts",
)


def _ended_with(clause: Clause) -> Draft | None:
    """As in "Both cities came out of 2008 with far fewer homicides"."""
    found = _ENDED_WITH.search(clause.mask)
    if found is None or clause.figures or SUPPOSED.search(clause.mask, 0, found.start()):
        return None
    named = measure_or_pointer(clause.text[found.start("noun") : found.end("noun")], clause)
    way: Direction = "down" if found.group("fewer") else "up"
    return trend_of(clause, (0, found.end()), found.start(), way, named) if named[0] else None


def read_doing(clause: Clause) -> Draft | None:
    """The trend of what somebody does more, less, better or worse than before."""
    readers = (_by_adverb, _by_object, _do_more, _costs_more, _not_as_once, _in_numbers, _ended_with)
    return next((draft for reader in readers if (draft := reader(clause))), None)
