"""What a finding says in one sentence: the record's figure, its source, and how the claim stands to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.checking.telling import place_in_order, tell
from onrecord.checking.verdict import stance_of
from onrecord.checking.wording import claimed, day_words, figure, measure_name, place_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.checking.figures import Figure
    from onrecord.checking.finding import Verdict
    from onrecord.claims import Claim
    from onrecord.record import Record

BORNE_OUT: frozenset[Verdict] = frozenset({"holds", "holds_roughly"})
_COPY = re.compile(r" \([^()]*\bcop(?:y|ies)\b[^()]*\)")


def publisher(figure: Figure, record: Record) -> str:
    """Who published the figure, without where the copy was read."""
    names = dict.fromkeys(_COPY.sub("", source.publisher) for source in record.sources(figure.source))
    return " and ".join(names) or figure.source


def found_sentence(
    claim: Claim, best: Figure, verdict: Verdict, others: Sequence[Figure], record: Record
) -> str:
    """Why a claim holds or not: the best figure, its source, how the claim stands to it, and what others say."""
    against = next((f for f in others if (f.verdict in BORNE_OUT) != (best.verdict in BORNE_OUT)), None)
    told = f"{tell(claim, best, record)}, according to {publisher(best, record)}"
    if verdict == "depends" and against is not None:
        other = f"{_figure(claim, against)} {_apart(best, against, record)}"
        return _sentence(f"{told}, {_stands(claim, best)}; but {other}, {_stands(claim, against)}")
    return _sentence(f"{told}, {standing(claim, best, verdict)}{_spread(claim, best, others)}")


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _stands(claim: Claim, found: Figure) -> str:
    return f"which {'bears out' if found.verdict in BORNE_OUT else 'does not bear out'} {the_claim(claim)}"


def _apart(best: Figure, other: Figure, record: Record) -> str:
    """What tells another reading from the best one: what is counted, where, up to when, or by whom."""
    if other.measure != best.measure:
        return f"counting {measure_name(other.measure, record.catalogue)}"
    if other.area != best.area:
        return f"in {place_name(other.area, record.places)}"
    if other.period != best.period:
        return f"through {day_words(other.period.end)}"
    return f"according to {publisher(other, record)}"


def standing(claim: Claim, best: Figure, verdict: Verdict) -> str:
    """How the claim stands to the figure: "in line with the claimed drop of 16 percent"."""
    if stance_of(claim) == "denied":
        return "which bears out the denial" if verdict in BORNE_OUT else f"against the denial of {the_claim(claim)}"
    if claim.value is None or claim.kind == "rank":
        return _as_claimed(claim, verdict)
    if verdict == "holds":
        same = figure(best.computed) == claimed(claim.value) and claim.kind in {"level", "share"}
        return "the figure claimed" if same else f"in line with {the_claim(claim)}"
    if verdict == "holds_roughly":
        return f"close to {the_claim(claim)}"
    return _missed(claim, best, verdict)


def _as_claimed(claim: Claim, verdict: Verdict) -> str:
    if claim.kind == "rank" and verdict not in BORNE_OUT:
        return f"where the claim has {_superlative(claim)}"
    if verdict == "holds":
        return "as claimed"
    if verdict == "holds_roughly":
        return "as claimed, so far as the record goes" if claim.kind == "rank" else "roughly as claimed"
    return "against the claim" if verdict == "off" else "the opposite of the claim"


def _missed(claim: Claim, best: Figure, verdict: Verdict) -> str:
    """By which way the figure misses the claimed one."""
    value = claim.value
    number = best.computed.number
    signed = claim.kind in {"change", "comparison"} and best.computed.unit != "ratio"
    if value is None or (signed and verdict == "contradicted"):
        return f"the opposite of {the_claim(claim)}" if number else f"against {the_claim(claim)}"
    size = abs(number) if signed else number
    way = "below" if size < value.number else "above"
    return f"{'far ' if verdict == 'contradicted' else 'well '}{way} {the_claim(claim)}"


def the_claim(claim: Claim) -> str:
    """The claim as a noun: "the claimed drop of 16 percent", "the claim of about $2 million"."""
    value = claim.value
    if value is None:
        return "the claim"
    words = claimed(value)
    if claim.kind == "change" and value.unit == "ratio":
        return f"the claimed factor of {words.removesuffix(' times')}"
    if claim.kind == "change":
        return f"the claimed {'drop' if claim.direction == 'down' else 'rise'} of {words}"
    if claim.kind == "comparison" and value.unit == "ratio":
        return f"the claim of {words} as many" if claim.measure.id else f"the claim of {words}"
    if claim.kind == "comparison":
        return f"the claim of {words} {'less' if claim.direction == 'down' else 'more'}"
    return f"the claim of {words}"


def _superlative(claim: Claim) -> str:
    number = round(claim.value.number) if claim.value else 1
    return f"the {place_in_order(number, claim)}"


def _figure(claim: Claim, found: Figure) -> str:
    """A figure alone, as other readings are told: "down 14.3 percent", "675"."""
    return figure(found.computed, change=claim.kind in {"change", "trend"} and found.computed.unit != "ratio")


def _spread(claim: Claim, best: Figure, others: Sequence[Figure]) -> str:
    """What other sources say of the same, and what other readings give; figures alike to the eye count once."""
    if claim.kind in {"rank", "trend", "comparison"}:
        return ""
    own = _figure(claim, best)
    alike = [f for f in others if (f.measure, f.area, f.period) == (best.measure, best.area, best.period)]
    figures = {f.computed.number: _figure(claim, f) for f in alike if _figure(claim, f) != own}
    if figures:
        low, high = figures[min(figures)], figures[max(figures)]
        counts = "other sources give" if len(figures) > 1 else "another source gives"
        return f"; {counts} {low}" + (f" to {high}" if low != high else "")
    return ""


def bracket_sentence(claim: Claim, before: Figure, after: Figure, verdict: Verdict, record: Record) -> str:
    """What stands on both sides of an end that the record does not have."""
    what = f"{measure_name(before.measure, record.catalogue)} in {place_name(before.area, record.places)}"
    by = " and ".join(dict.fromkeys((publisher(before, record), publisher(after, record))))
    stands = {
        "holds_roughly": f"which fits {the_claim(claim)}",
        "depends": f"so that {the_claim(claim)} may be right or wrong",
    }.get(verdict, f"neither of which bears out {the_claim(claim)}")
    end = f" by {day_words(claim.period.end)}" if claim.period else ""
    return _sentence(
        f"{what} were {figure(before.computed, change=True)} through {day_words(before.period.end)}, and "
        f"{figure(after.computed, change=True)} through {day_words(after.period.end)}, according to {by}, "
        f"{stands}{end}"
    )
