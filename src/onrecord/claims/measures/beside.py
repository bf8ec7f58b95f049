"""The measure that the words beside a claim lend it: its sentence's other clauses and claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.figures.counted import is_counted
from onrecord.claims.figures.directions import CHANGE_NOUN
from onrecord.claims.measures.antecedents import noun_that_ends, points_back, resumed_subject
from onrecord.claims.measures.catalogue import is_statistic, measure_of
from onrecord.claims.measures.misread import is_half_a_clause
from onrecord.claims.measures.noun_phrases import noun_behind, topic_of
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.claim import MeasurePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft


def told_just_now(draft: Draft, context: Context) -> MeasurePhrase | None:
    """The measure of the sentence's claim before, where the draft only gives another figure for it."""
    latest = context.latest if context.latest_in == draft.clause.sentence else None
    if draft.kind == "rank" or (draft.kind == "change" and _BESIDE.match(draft.clause.mask)):
        return latest
    goes_on = (
        (_ANOTHER.match(draft.clause.mask) or _is_beside(draft))
        and draft.points_at in _SUBJECTS
        and draft.kind in {"level", "share"}
    )
    money = draft.value is not None and draft.value.unit == "usd"
    alone = (
        not draft.clause.mask.strip("# ") and context.unit == ""
    )  # "would get 11 percent more, $1.9 billion"
    return latest if goes_on and (alone or money == (context.unit == "usd")) else None


def _is_beside(draft: Draft) -> bool:
    """Whether the figure stands alone in its clause, or against the one before: "60 percent against 87"."""
    first = draft.at - draft.clause.start
    if draft.figure is None or draft.figure.form == "rate":
        return False
    alone = draft.clause.joint == "," and not draft.clause.mask.strip("# ")
    return alone or _AGAINST.search(draft.clause.mask, 0, first) is not None


_SUBJECTS = frozenset(("", "it", "they"))
"""No subject, or one that only points back."""
_AGAINST = expression(
    r"(?:# |\b(?:last|first|second|third|ahead|behind) )(?:at|with|against|versus|compared with) $|"
    r"# to (?:a record |about |nearly |almost |just |only )?$"
)
_ANOTHER = expression(
    r"(?:up |down )?(?:from|to|at|against|compared with|compared to|with) (?:[a-z]+ ){0,2}#"
)
_BESIDE = expression(
    r"(?:and |or )?(?:up |down )?(?:still |just |only |nearly |about )*"
    rf"(?:an? (?:[a-z]+ )?(?:{CHANGE_NOUN})\b|#)"
)
"""A change set beside its figure: "took 3,320 calls, an increase of 61 percent"."""


def told_beside(draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """What "which" or a bare figure means: the end of the clause before ("the waiting list, which is at")."""
    place = sentence.index(draft.clause)
    bare = not draft.clause.mask.strip("# ") or draft.clause.mask.startswith("at #")
    moved = not bare and _MOVED_ALONE.match(draft.clause.mask) is not None
    if not place or draft.points_at not in {"", "which"} or not (bare or moved or points_back(draft.clause)):
        return None
    before = sentence[place - 1]
    if moved and ("#" in before.mask or draft.clause.joint not in _BESIDE_NOUN):
        return None
    whole = _OF_THE.fullmatch(before.mask)
    if whole and draft.figure and draft.figure.start == draft.clause.start:
        noun, _ = noun_behind(before, whole.start("noun"))
        return measure_or_pointer(noun, before)[0]
    ranked = _of_rank(before) if bare else ""
    if ranked:
        return measure_or_pointer(ranked, before)[0]
    said = _IS_SO.search(before.low)
    subject = _FOR_NAME.sub("", before.text[: said.start()]) if said else ""
    phrase = subject or noun_that_ends(before)
    plain = draft.figure is None or draft.figure.unit == "count"
    known = is_statistic(phrase) or is_counted(phrase) or (moved and is_matter(phrase))
    if not phrase or ((moved or (bare and plain)) and not known):
        return None
    return measure_or_pointer(phrase, before)[0]


def named_before(draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """What the clause before names last, where the draft is but its figure: "..., with 131"."""
    place = sentence.index(draft.clause)
    before = sentence[place - 1] if place and _WITH_FIGURE.fullmatch(draft.clause.mask) else None
    if before is None or not before.measure_ids:
        return None
    start, end, _ = before.measure_ids[-1]
    return measure_of(before.marked.text[start:end])


_WITH_FIGURE = expression(r"with (?:(?:about|nearly|almost|only|just|some) )?#+")
"""As in "The nearest it came to its goal of 90 burglaries was 2012, with 131"."""


def _of_rank(before: Clause) -> str:
    """The statistic that the clause before ranks: "had the highest price in the country, $4"."""
    found = None
    for one in _SUPERLATIVE.finditer(before.low):
        found = one
    noun, _ = noun_behind(before, found.end()) if found else ("", 0)
    return noun if noun and is_statistic(noun) else ""


_SUPERLATIVE = expression(r"\bthe (?:(?:second|third|fourth|fifth)[- ])?[a-z]{2,10}est(?= )")
_IS_SO = expression(r"\s(?:is|was|are|were)\s[\w-]{1,24}\s*$")
"""How a clause ends whose subject is what a figure behind it tells: "the sum is small - $424"."""
_MOVED_ALONE = expression(
    r"(?:up|down|off|from|to)\s(?:(?:about|nearly|almost|more than|some|just|only|by|from)\s)*#"
)
_BESIDE_NOUN = frozenset((",", "(", "–", "—", "-", "--", ":"))
"""What parts a noun from how far it moved: "followed by car thefts, down 10 percent"."""
_OF_THE = expression(r"of (?:the |its |their |those )?#+ (?P<noun>[a-z^].*)")
"""A whole whose part follows: "Of the 60 seats on the ballot, 44"."""
_FOR_NAME = expression(r"\s(?:for|in|of|to)\s[A-Z][^,]{1,60}\Z")


def behind_first(draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """What a rank in front of its sentence is of: "For the first time since 1972, [inmates] were fewer"."""
    place = sentence.index(draft.clause)
    if draft.kind != "rank" or place or len(sentence) == 1 or not _FIRST.match(draft.clause.mask):
        return None
    subject = topic_of(sentence[1])
    return measure_or_pointer(subject, sentence[1])[0] if subject else None


_FIRST = expression(r"(?:but |and )?for (?:(?:only|just) )?the #")


_MOVED = expression(r"(?:up|down|off|higher|lower) ")


def resumed(draft: Draft, sentence: Sequence[Clause], context: Context) -> MeasurePhrase | None:
    """What a clause that starts with its verb is about: "Thefts, meanwhile, [slipped 3 percent]"."""
    if draft.points_at not in {"", "which", "who"} or draft.kind not in {"level", "change", "trend", "rank"}:
        return None
    resumed = resumed_subject(draft.clause, sentence)
    if resumed is None or resumed[0].isupper() or not resumed[0] or _MOVED.match(resumed[0]):
        return None
    measure = measure_or_pointer(*resumed)[0]
    if (
        measure
        and not measure.id
        and (is_half_a_clause(measure.text) or _NO_NOUN.match(measure.text.lower()))
    ):
        return None
    last = context.measure
    pointed = last is not None and measure is not None and last.text.endswith(measure.text)
    return last if pointed else measure


_NO_NOUN = expression(
    r"(?:among|still|now|one of|those|some of|in|on|at|by|of|with|for|from|to|as|"
    r"(?:north|south)(?:east|west)?|east|west)\b"
)
"""How words open that tell where or among what the subject is: "still among the fastest"."""
