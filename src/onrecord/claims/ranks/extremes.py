"""Find superlatives that rank: "the lowest in the county", "was hit hardest", "one of the three largest"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.marked import PLACE
from onrecord.claims.comparisons.degrees import LONG, SUPERLATIVES
from onrecord.claims.figures.directions import NOUN_DIRECTION, direction_of_verb
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.claims.quantities.number_words import SMALL
from onrecord.claims.ranks.fields import is_owned, is_ranked_among, is_ranked_in_time
from onrecord.claims.ranks.measures import DIMENSIONS
from onrecord.claims.ranks.ranked import Ranked
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_NOUNS = frozenset(
    "request interest forest arrest protest contest harvest guest midwest northwest southwest "
    "unrest conquest "
    "digest honest modest earnest priest inquest bequest suggest invest manifest tempest quest "
    "test nest chest "
    "pest vest rest west".split()
)
"""What ends as a superlative does and is none: "made the request"."""
_SUPERLATIVE = Cued(
    r"\b(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[\s-])?"
    r"(?P<word>(?:most|least)(?:\s(?P<long>[a-z]{5,14}))?|worst|best|[a-z]{2,11}est)\b",
    "most", "least", "worst", "best", "est",
)  # fmt: skip
_LED = expression(r"(?:\b(?:the|its|their|our|his|her|whose|no)\s|['’]s?\s|\^\s)(?:#+\s|[a-z]+\s)?[\"“]?$")
"""What makes a superlative definite."""
_IS = expression(
    r"\b(?:is|are|was|were|be|been|remains?|remained|and|but|to|at|became|become|fell|rose|came in)\s"
    r"(?:[a-z]+ly\s|still\s|now\s|also\s)?$"
)
_DID = expression(
    r"\b(?:hit|gr[eo]w[ns]?|r[io]se[ns]?|climb(?:s|ed)?|f[ae]ll(?:en|s)?|drop(?:s|ped)?|suffer(?:s|ed)?|"
    r"affected|struck|"
    r"fare[sd]?|paid|pays?|spen[dt]s?|surged?|jumped|declined|increased|shrank|"
    r"(?:went|goes|gone)\s(?:up|down))\s(?:by\s)?(?:the\s)?$"
)
_FARED = expression(
    r"(?<!\bhe )(?<!\bshe )(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bwho )(?<!\bwhat )"
    r"\b(?:did|do|does|fare[sd]?|perform(?:s|ed)?)\s(?:the\s)?$"
)
"""How those did that are told of: "Hale did worst"."""
"""Verbs behind which a superlative is an adverb: "was hit hardest", "grew fastest"."""
_HIT = expression(r"[\s-](?:hit|affected|struck|performing|paid|paying|growing)\b")
_TAKES = expression(
    r"\b(?:ha[sd]|have|having|saw|sees?|seen|recorded|records|reported|posted|registered|logged|took|takes|"
    r"drew|suffered|gained|lost|added|ma[dk]e|makes|got|received|won|showed|accounted for)\s(?:[a-z]+\s)?"
    r"(?:the|its|their)\s(?:[a-z]+\s)?$"
)
_THE_FEW = expression(r"\bthe (?P<few>#+) [a-z]+s (?:with|that have|that had) the $")
"""As in "the five counties with the fastest growth"."""
_OF_FEW = expression(r"\b(?:one of|among) the (?P<few>[a-z]+|\d{1,2}|#+)\s$")
_AMONG = expression(r"\b(?:one of|among|some of|many of|most of|several of|each of)\s(?:[\w’'^-]+\s){0,3}$")
_NO_RANK_BEHIND = expression(
    r"\s(?:of (?:the(?! #)|those|these|it|that|them(?! all\b)|his|her|its|their|my|our|us)\b|"
    r"likely|recent(?:ly)?|people|part|"
    r"important|interest|notabl[ey]|famous|powerful|beautiful|known|common|possible|bidder|friends?|selling|"
    r"practices?|efforts?|interests?|way|thing|hope|chance|wishes|bet)\b"
)
_MEASURED = frozenset(
    "score scores grade grades gain average pay salary gap margin difference number level total amount "
    "turnout count toll award hit size majority".split()
)
_HELD = frozenset(
    "employer city town county state school district system economy metro country nation".split()
)
"""What is the largest of its kind without a word of where."""
_TIMES_OF = frozenset(
    "year month week day quarter season decade summer winter spring autumn fall night months weeks".split()
)


def find_extremes(clause: Clause) -> Iterator[Ranked]:
    """Each superlative of the clause that ranks in a field, or ranks something that is measured."""
    placed = [figure for figure in clause.figures if figure.form == "rank" and figure.number > 1]
    for found in _SUPERLATIVE.finditer(clause.low):
        if any(
            figure.start < clause.start + found.end() and clause.start + found.start() < figure.end
            for figure in placed
        ):
            continue
        word = found.group("word")
        if word in _NOUNS:
            continue
        long = found.group("long")
        if long and long not in LONG:
            word = word.split(" ")[0]
        start, end = found.start(), found.start("word") + len(word)
        few = _OF_FEW.search(clause.low, max(0, start - 20), start)
        if few and (number := _few(few.group("few"))):
            _, behind = noun_behind(clause, end)
            yield Ranked(start, end, number, _way(clause, word, end), (few.start(), behind), at_most=True)
        elif first := _THE_FEW.search(clause.mask, max(0, start - 60), start):
            yield Ranked(
                start,
                end,
                _told_few(clause, first),
                _way(clause, word, end),
                (first.start(), noun_behind(clause, end)[1]),
                at_most=True,
            )
        elif word != "highest" or not clause.low.startswith(" court", end):
            yield from _at(clause, word, start, end)


def _at(clause: Clause, word: str, start: int, end: int) -> Iterator[Ranked]:
    """The rank of the superlative at ``start`` to ``end``, if it is one."""
    if _BESIDE_IT.search(clause.mask, max(0, start - 24), start):
        return  # "46 percent more than in the worst year": what a change is measured against
    way = _way(clause, word, end)
    name = _IN_NAME.search(clause.mask, 0, start) if clause.mask.startswith(PLACE, end) else None
    among = _AMONG.search(clause.mask, max(0, start - 40), start)
    done = _DID.search(clause.low, max(0, start - 24), start)
    done = done or (
        _TOOK.search(clause.low, max(0, start - 40), start) if _ENDS.match(clause.mask, end) else None
    )
    if word in {"best", "worst"} and _FARED_ENDS.match(clause.mask, end):
        fared = _FARED.search(clause.low, max(0, start - 24), start)
        done = done or fared
        way = "down" if fared and word == "worst" else way
    if name and word in SUPERLATIVES:
        behind = _NAME_ENDS.match(clause.mask, end)
        yield Ranked(start, end, 1.0, way, (name.start(), behind.end() if behind else end))
    elif among and among.group().startswith(("one", "among")):
        if word in SUPERLATIVES and _is_ranked_few(clause, word, start, end):
            yield Ranked(start, end, None, way, (among.start(), noun_behind(clause, end)[1]))
    elif (done and not clause.low.startswith(" of ", end)) or (
        not among and _is_rank(clause, word, start, end)
    ):
        way = "down" if done and _fell(done) else way
        yield Ranked(start, end, 1.0, way, (done.start(), end) if done else None)


def _is_ranked_few(clause: Clause, word: str, start: int, end: int) -> bool:
    """Whether "among the safest cities in the world", "among the country's worst" ranks."""
    noun, behind = noun_behind(clause, end)
    if word in _OF_QUALITY:
        verb = VERB.search(clause.mask, 0, start)
        alone = not noun and is_owned(clause, start) and verb is not None
        return alone and is_matter(subject_before(clause, verb.start() if verb else start))
    if word not in _OF_COUNTS and is_owned(clause, start):
        return True  # "one of the nation's largest jails"
    growing = word in {"fastest", "slowest"} and clause.low.startswith(("-growing", " growing"), end)
    dimension = (
        (word in SUPERLATIVES and word not in _NO_KIND) or word in DIMENSIONS or growing
    ) and is_ranked_among(clause, behind if noun else end)
    return dimension or _is_ranked(clause, word, start, end)


_BESIDE_IT = expression(
    r"\b(?:more|less|fewer|higher|lower) than (?:in |during |on |at )?(?:the|"
    r"its|their) $"
)
_IN_NAME = expression(r"\^+$")
_NAME_ENDS = expression(r"\^+")
"""What stands in a place's own description: "Ohio's largest city"."""
_TOOK = expression(
    r"\b(?:add(?:s|ed)?|los[et]s?|gain(?:s|ed)?|w[io]ns?|sold|sells?|kill(?:s|ed)?|had|has|reported|recorded|"
    r"built|cut|cuts|sheds?|spen[dt]s?|paid|pays?|received|got|drew|draws?|saw|sees?|posted|"
    r"logged|took|takes?|showed|placed|made) the $"
    r"|\b(?:los[et]s?|gain(?:s|ed)?|shed|improved) $"
    r"|\b(?:paid|pays?|charges?|charged|taxe[sd]|owe[sd]?|costs?) (?!the )(?:[a-z^’'-]+ ){1,3}the $"
)
"""Verbs that have the most of their object, told before: "Health care added the most"."""
_ENDS = expression(r"\s*(?:$|[,.;:(])")


_FARED_ENDS = expression(r"(?:\s(?:of all|with|at|in|on|among|for|by)\b|\s@|\s*(?:$|[,.;:(]))")


def _fell(done: re.Match[str]) -> bool:
    """Whether the verb that the superlative is an adverb of tells a fall: "dropped the most"."""
    if " down " in done.group():
        return True
    return direction_of_verb(done.group().split()[0]) == "down"


def _told_few(clause: Clause, found: re.Match[str]) -> float:
    at = clause.start + found.start("few")
    return next((abs(one.number) for one in clause.figures if one.start == at), 1.0)


def _few(word: str) -> float:
    return float(word) if word.isdecimal() else float(SMALL.get(word, 0))


def _is_rank(clause: Clause, word: str, start: int, end: int) -> bool:
    plain = word.rsplit(" ", maxsplit=1)[-1] in LONG or word in SUPERLATIVES
    if _NO_RANK_BEHIND.match(clause.mask, end) and not (
        word in _COUNTING and _DID_MOST.search(clause.mask, max(0, start - 30), start)
    ):
        return False
    if _HIT.match(clause.low, end):
        return plain
    definite = _LED.search(clause.mask, max(0, start - 24), start) is not None
    stated = word not in {"most", "least"} and _IS.search(clause.mask, max(0, start - 24), start) is not None
    if not (definite or stated or (start == 0 and word not in {"most", "least"})):
        return False
    degree = word in SUPERLATIVES and word not in _OF_QUALITY and _ENDS.match(clause.mask, end) is not None
    alone = _is_all(clause, start, end) and word not in _NO_KIND - {"most", "least"}
    if degree and (stated or alone):
        return True  # "only 12 percent voted, the fewest"
    is_the = _IS_THE.search(clause.mask, max(0, start - 24), start) is not None
    if _ENDS.match(clause.mask, end) and (is_the or _is_gapped(clause, start)):
        return degree
    return _is_ranked(clause, word, start, end)


_ITS_FIGURE = expression(r", (?:at )?#+(?: [a-z]+)?, (?:is|was|were|came|belonged|went) ")
"""As in "The lowest, 4.1, was in Hale"."""


def _is_all(clause: Clause, start: int, end: int) -> bool:
    """Whether the superlative is all that the clause, behind a comma or before its figure, tells."""
    if _ALL_THERE_IS.fullmatch(clause.mask, 0, start) is None or clause.mask[end:].strip(" ."):
        return False
    return clause.joint == "," or _ITS_FIGURE.match(clause.marked.mask, clause.start + end) is not None


_ALL_THERE_IS = expression(r"(?:by far )?the ")


def _is_gapped(clause: Clause, start: int) -> bool:
    """Whether a name stands before it, and its verb in the clause before: "and Ames County the lowest"."""
    found = _GAPPED.fullmatch(clause.mask, 0, start)
    if found is None or not (found["link"] or clause.joint in _JOINED):
        return False
    return clause.text[found.start("name") : found.end("name")][:1].isupper()


_GAPPED = expression(
    r"(?P<link>(?:and|but|while) )?(?:the )?(?P<name>\^+|[a-z’'.-]+(?: [a-z’'.-]+){0,2}) the "
)
_JOINED = frozenset(("and", "but", "while", ";"))
_IS_THE = expression(
    r"\b(?:is|are|was|were|been|remains?|remained)\s(?:[a-z]+ly\s|also\s)?(?:the|its|their)\s$"
)


def _is_ranked(clause: Clause, word: str, start: int, end: int) -> bool:
    """Whether it says in what field, or how far back."""
    plain = word.rsplit(" ", maxsplit=1)[-1] in LONG or word in SUPERLATIVES
    if is_ranked_in_time(clause, end):
        return plain or word.endswith("est")
    deed = _DOING_SO.match(clause.low, end)
    if deed and is_ranked_among(clause, deed.end()):
        return plain
    return plain and _is_among(clause, word, start, end)


_DOING_SO = expression(
    r"-(?:selling|serving|running|paid|attended|grossing|funded|visited|used|lasting|standing|earning)\b"
)
"""What goes before all others by what it does: "the best-selling truck in the country"."""


def _is_among(clause: Clause, word: str, start: int, end: int) -> bool:
    """Whether a superlative without a word of how far back it reaches ranks among places or groups."""
    noun, behind = noun_behind(clause, end)
    head = noun.lower().rsplit(" ", 1)[-1]
    measured = bool(head) and (
        is_statistic(noun) or is_statistic(head) or head in NOUN_DIRECTION or head in _MEASURED
    )
    several = head.endswith("s") and not head.endswith("ss")
    of_kind = word not in _NO_KIND and _KIND.match(clause.mask, end) is not None
    if of_kind or is_ranked_among(clause, behind if noun else end):
        of_any = _OF_ANY.match(clause.mask, behind) is not None
        return measured or of_any or (word in _OF_COUNTS if several else not noun or word not in _OF_QUALITY)
    if _REMAINS.search(clause.mask, max(0, start - 20), start):
        return not several
    if is_owned(clause, start):
        return not several or measured
    done = _TAKES if measured else _DID_MOST if word in _COUNTING and several else None
    with_it = noun and word in _OF_COUNTS and _THE_ONE_WITH.search(clause.mask, max(0, start - 30), start)
    if with_it or (done and done.search(clause.mask, max(0, start - 30), start)):
        return True
    if word in _OF_COUNTS and _THE_ONE.match(clause.mask, end):
        return clause.low.endswith("the ", 0, start)
    return bool(noun) and (measured or head in _TIMES_OF or head in _HELD) and not several


_OF_ANY = expression(r" (?:of|in|among) any [a-z]")
_COUNTING = frozenset(("most", "fewest"))
_DID_MOST = expression(
    r"(?<!the )(?<!a )\b(?:[a-z]{3,12}ed|lost|saw|had|has|drew|won|sold|took|made|gave|sent|spent|built|"
    r"shed) the $"
)
"""Whatever is done to the most of something: "planted the most trees"."""
_THE_ONE_WITH = expression(r"\bthe (?:[a-z-]+ )?[a-z]+ with the $")
"""As in "July was the month with the most shootings"."""
_THE_ONE = expression(r"(?:, (?:in )?@+,)? (?:is|was|were) (?:[a-z]+ )?#")
"""As in "the lowest, in 2006, was 18.1 percent"."""
_NO_KIND = frozenset("most least latest newest closest nearest".split())
_KIND = expression(
    r"\s(?:[a-z-]+\s){0,2}?(?:\^+(?:['’]s)?|american|european)\s(?:[a-z-]+\s){0,2}?"
    r"(?:cit(?:y|ies)|states?|count(?:y|ies)|towns?|suburbs?|metro|metros|markets?|districts?|systems?|"
    r"airports?|"
    r"employers?|school|college|university|highway|river|port)\b(?!['’])"
)
"""Of what kind it ranks highest, in what country or state: "the poorest big U.S. city"."""
_REMAINS = expression(r"\b(?:remain(?:s|ed)?|became|has become)\sthe\s$")
"""What remains the most of its kind is ranked among its kind: "remains the costliest quarter"."""
_OF_QUALITY = frozenset(("best", "worst", "greatest", "toughest", "hardest"))
"""They rank what is measured; else they praise or blame: "the best singer in the country"."""
_OF_COUNTS = frozenset("most least fewest highest lowest".split())


def _way(clause: Clause, word: str, end: int) -> Direction:
    """Up for the most, down for the fewest, and for the largest of drops."""
    if word in _LASTING:
        return "up" if word == "longest" else "down"
    noun, _ = noun_behind(clause, end)
    was = _DROP_WAS.search(clause.low, 0, end) if not noun else None
    if was and NOUN_DIRECTION.get(was.group("move")) == "down":
        return "down"
    moves = [NOUN_DIRECTION.get(one) for one in noun.lower().split()]
    if "down" in moves or (word == "worst" and _OF_GOOD.search(noun.lower())):
        return "down"
    if word == "safest" and not is_time(clause, end):
        return "up"
    return SUPERLATIVES.get(word.split(" ", maxsplit=1)[0], "up")


def is_time(clause: Clause, end: int) -> bool:
    """Whether a time follows: "the safest summer" had the least crime, where "the safest city" is safe."""
    return _A_TIME.match(clause.low, end) is not None


_A_TIME = expression(
    r"(?: [a-z]+)? (?:years?|summer|winter|spring|fall|season|month|week|weekend|quarter|decade|"
    r"january|february|"
    r"march|april|may|june|july|august|september|october|november|december)\b|"
    r" (?:in|since) (?:[a-z0-9-]+ ){0,4}?(?:years|decades?|generation)\b"
)
_DROP_WAS = expression(
    r"\b(?P<move>drop|decline|decrease|fall|dip|plunge|slump|loss|reduction)(?: (?:in|"
    r"of) [a-z ]{2,40}?)? (?:is|was) "
    r"(?:also |still )?(?:the|its|their) (?:largest|biggest|steepest|sharpest|greatest)$"
)
"""As in "the drop was the largest in a decade"."""
_OF_GOOD = expression(
    r"\b(?:turnouts?|attendance|enrol?lments?|graduation|scores?|performance|results?|harvests?|crops?|"
    r"yields?|"
    r"sales|revenues?|earnings|profits?|growth|ratings?|approval|clearance|showings?|returns?|hiring)\b"
)
"""What is the better the more there is of it."""
_LASTING = frozenset(("longest", "shortest"))
