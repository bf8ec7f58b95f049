"""Acts by how likely their words tell one: what rules miss comes, what they find in unlikely words goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.parts import is_dated, part_at, parts
from onrecord.claims.events.by_pattern import PASSES_A_TIME
from onrecord.claims.events.deed_verbs import ONLY_WORDS
from onrecord.claims.events.no_acts import is_no_act
from onrecord.claims.events.plain_acts import dated_behind, is_plain
from onrecord.claims.events.sources_of_figures import tells_source
from onrecord.claims.events.telling import in_whole, told_act
from onrecord.claims.likelihood.parted import ACT
from onrecord.claims.timing.tense import has_verb
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.likelihood.parted import Parted

_UNLIKELY = 0.1
"""An act that rules find is none where its words make it less likely than this."""
_LIKELY = 0.3
"""What no rule reads is an act where its words make it likelier than this."""
_ADVERBS = r"(?:(?:also|then|later|since|now|already|first|again|still|not|never|[a-z]{3,12}ly)\s+){0,2}"
_FINITE = (
    expression(
        rf"\b(?:(?:has|have|had|was|were|is|are)\s+(?:been\s+)?)?{_ADVERBS}(?P<verb>[a-z]{{3,14}}ed|took|"
        rf"went|made|"
        r"gave|sent|met|won|lost|held|cut|put|set|let|came|began|left|struck|threw|withdrew|chose|sought|"
        r"found|"
        r"brought|built|fought|told|wrote|ran|kept|paid|led)\b"
    ),
    expression(
        r"\b(?:will|would|may|must|can|could|shall|should|does|do|did)\s+"
        rf"{_ADVERBS}(?:be\s+)?(?P<verb>[a-z]{{3,14}})\b"
    ),
    expression(r"\b(?P<verb>(?:is|are|was|were)\s[a-z]{3,14}ing)\b"),
)
"""The verb that tells the act: what was done, what will or may be, what is going on; the first counts."""
_OTHERS = (
    expression(rf"\bto\s+{_ADVERBS}(?:be\s+)?(?P<verb>[a-z]{{3,14}})\b"),
    expression(r"(?<=[a-z^] )(?P<verb>(?!(?:its|his|this|us|as|was|has|is)\b)[a-z]{2,12}s)\b(?=\s[a-z#^@])"),
)
"""For want of one, what is to be done, or holds."""


def with_likely_acts(drafts: Sequence[Draft], clause: Clause, parted: Parted, *, quoted: bool) -> list[Draft]:
    """The drafts less the acts of unlikely words, and with those of likely parts that tell nothing.

    ``quoted`` words get none: they are argument more often than news. What the record has by name stays, a
    suit, a policy, an office, what gives a figure, and a plain act.
    """
    kept = [one for one in drafts if not _is_unlikely(one, parted)]
    likely = [
        _by_verb(part, clause)
        for part in (() if quoted else parts(clause))
        if parted.chance(part, ACT) > _LIKELY
        and not any(part.start <= one.at < part.end for one in drafts)
        and not tells_source(part)
        and not _is_dated_behind(part, parted)
        and not _is_talk(part, drafts)
        and not (part.joint == "since" and drafts and not is_dated(part))
    ]
    return [*kept, *(act for act in likely if not _is_none(act))]


def _is_dated_behind(part: Clause, parted: Parted) -> bool:
    """Whether a participle behind the noun tells the act: "An order, issued Jan. 25, was blocked"."""
    behind = next((one for one in parted.sentence if one.start >= part.end), None)
    dated = behind is not None and behind.joint == "," and dated_behind(behind)
    return dated and not has_verb(part)


def _is_talk(part: Clause, drafts: Sequence[Draft]) -> bool:
    """Whether the part says, without a day, what may be or is wanted; or who says so; or what is hoped."""
    leads = part.marked.mask.startswith(" that ", part.end) and all(one.at < part.end for one in drafts)
    if _SAYS_SO.fullmatch(part.mask) and not leads:
        return True
    if _HOPES.search(part.mask):
        return True
    return _TALK.search(part.mask) is not None and not is_dated(part)


_HOPES = expression(r"\bhop(?:es?|ed|ing)\b")


_SAYS_SO = expression(
    r"[^;]{3,80} (?:announced|warned|said|reported|wrote|says|argued|added|estimated)(?: (?:on |late |"
    r"early |in )?@+)?"
)
_TALK = expression(
    r"[\"“”]|\b(?:may|might|could|if|unless)\b(?! not\b)|(?<!who )\b(?:wants?|wanted|intends?|wish(?:es)?|"
    r"fear(?:s|ed)?|believes?|believed|meant|confident|"
    r"supposed|designed|looks? forward|would like)\b"
)
"""Of ten such parts likely to tell an act two or three were marked."""


def _is_none(act: Draft) -> bool:
    """Whether it only says how a time was passed ("ended 2017 with"), or is what rules know to be no act."""
    verb = act.at - act.clause.start
    return (
        is_no_act(act)
        or _SAYS_ONLY.match(act.clause.mask, verb) is not None
        or PASSES_A_TIME.match(act.clause.mask, verb) is not None
        or _ASKED.search(act.clause.mask, 0, verb) is not None
    )


_SAYS_ONLY = expression(rf"(?:{'|'.join(sorted(ONLY_WORDS))})\b")
_ASKED = expression(r"\bwhether\b(?!.* (?:that|which)\b)")
"""Before what is only asked: "is examining whether he misused the money"."""


def _is_unlikely(draft: Draft, parted: Parted) -> bool:
    told = (
        draft.sure or draft.value is not None or (draft.measure is not None and draft.measure.id is not None)
    )
    told = told or is_plain(draft.clause, draft.at - draft.clause.start)
    return (
        draft.kind == "event" and not told and parted.chance(part_at(draft.clause, draft.at), ACT) < _UNLIKELY
    )


def _by_verb(part: Clause, clause: Clause) -> Draft:
    finite = [one for verb in _FINITE if (one := verb.search(part.mask))]
    others = (one for verb in _OTHERS if (one := verb.search(part.mask)))
    found = min(finite, key=lambda one: one.start()) if finite else next(others, None)
    first, last = found.span("verb") if found else (0, len(part.mask))
    return in_whole(told_act(part, "other", first, last), clause)
