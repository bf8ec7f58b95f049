"""What a finding says in one sentence: the record's figure, its source, and how the claim stands to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.checking.telling import place_in_order, tell
from onrecord.checking.wording import (
    claimed,
    claimed_factor,
    day_words,
    figure,
    figures_between,
    measure_name,
    period_words,
    place_name,
    publishers,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.checking.figures import Figure
    from onrecord.checking.finding import Verdict
    from onrecord.checking.holdings import Holdings
    from onrecord.claims import Claim
    from onrecord.record import Record

BORNE_OUT: frozenset[Verdict] = frozenset({"holds", "holds_roughly"})


def found_sentence(
    claim: Claim, best: Figure, verdict: Verdict, others: Sequence[Figure], holdings: Holdings
) -> str:
    """Why a claim holds or not: the best figure and its source, what others give, how the claim stands."""
    record = holdings.record
    told = f"{tell(claim, best, record)}, according to {_publisher(best, record)}"
    against = next((f for f in others if (f.verdict in BORNE_OUT) != (best.verdict in BORNE_OUT)), None)
    if verdict == "depends" and against is not None:
        other = _apart(claim, best, against, record)
        return _sentence(f"{told}, {_stands(claim, best)}, but {other}, which {_does(against)}")
    return _sentence(f"{told}{_spread(claim, best, others, holdings)} — {standing(claim, best, verdict)}")


def _publisher(found: Figure, record: Record) -> str:
    return publishers(record.sources(found.source)) or found.source


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _stands(claim: Claim, found: Figure) -> str:
    return f"which {'bears out' if found.verdict in BORNE_OUT else 'does not bear out'} {the_claim(claim)}"


def _does(found: Figure) -> str:
    return "does" if found.verdict in BORNE_OUT else "does not"


def _apart(claim: Claim, best: Figure, other: Figure, record: Record) -> str:
    """Another reading's figure, and what tells it apart: what is counted, where, up to when, by whom."""
    number = _figure(claim, other)
    if other.measure != best.measure:
        name = measure_name(other.measure, record.catalogue)
        counted = other.computed.unit == "count" or claim.kind in {"change", "trend"}
        return f"counting {name} it is {number}" if counted else f"the {name} was {number}"
    if other.area != best.area:
        return f"in {place_name(other.area, record.places)} it is {number}"
    if other.period != best.period:
        return f"through {day_words(other.period.end)} it is {number}"
    if other.baseline != best.baseline and other.baseline is not None:
        return f"against {period_words(other.baseline)} it is {number}"
    return f"{_publisher(other, record)} gives {number}"


def standing(claim: Claim, best: Figure, verdict: Verdict) -> str:
    """How the claim stands to the figure: "in line with the claimed drop of 16 percent"."""
    if claim.stance == "denied":
        return "which the claim denies" if verdict in BORNE_OUT else "as the claim’s denial has it"
    if claim.value is None or claim.kind == "rank":
        return _as_claimed(claim, best, verdict)
    if verdict == "holds":
        same = figure(best.computed) == claimed(claim.value) and claim.kind in {"level", "share"}
        return "exactly as claimed" if same else f"in line with {the_claim(claim)}"
    if verdict == "holds_roughly":
        return f"close to {the_claim(claim)}"
    return _missed(claim, best, verdict)


def _as_claimed(claim: Claim, best: Figure, verdict: Verdict) -> str:
    """How a claim without a figure stands: a direction, a rank."""
    if claim.kind == "rank" and verdict not in BORNE_OUT:
        number = round(claim.value.number) if claim.value else 1
        return f"the claim says {'the ' if number == 1 else ''}{place_in_order(number, claim, best)}"
    if verdict == "holds":
        return "as claimed"
    if verdict == "holds_roughly":
        return "as claimed, so far as the record goes" if claim.kind == "rank" else "roughly as claimed"
    if claim.direction == "none":
        return "not as claimed"
    return "short of the claim" if verdict == "off" else "the opposite of the claim"


def _missed(claim: Claim, best: Figure, verdict: Verdict) -> str:
    """By which way the figure misses the claimed one."""
    value, number = claim.value, best.computed.number
    signed = claim.kind in {"change", "comparison"} and best.computed.unit != "ratio"
    if value is None or (signed and verdict == "contradicted"):
        return f"the opposite of {the_claim(claim)}" if number else f"not {the_claim(claim)}"
    size = abs(number) if signed else number
    how = "far" if verdict == "contradicted" else "well"
    return f"{how} {'below' if size < value.number else 'above'} {the_claim(claim)}"


def the_claim(claim: Claim) -> str:
    """The claim as a noun: "the claimed drop of 16 percent", "the claim of about $2 million"."""
    value = claim.value
    if value is None or claim.kind == "rank":
        return "the claim"
    words = claimed(value)
    if claim.kind == "change" and value.unit == "ratio":
        return f"the claimed {claimed_factor(value)}"
    if claim.kind == "change":
        return f"the claimed {'drop' if claim.direction == 'down' else 'rise'} of {words}"
    if claim.kind == "comparison" and value.unit != "ratio":
        return f"the claim of {words} {'less' if claim.direction == 'down' else 'more'}"
    if claim.kind == "comparison":
        return f"the claim of {words} as {'high' if (claim.measure.id or '').endswith('_rate') else 'many'}"
    return f"the claim of {words}"


def _figure(claim: Claim, found: Figure) -> str:
    """A figure alone, as other readings are told: "down 14.3 percent", "675", "the second-most"."""
    if claim.kind == "rank":
        return f"the {place_in_order(round(found.computed.number), claim, found)}"
    return figure(found.computed, change=claim.kind in {"change", "trend"} and found.computed.unit != "ratio")


def was_known(found: Figure, holdings: Holdings) -> bool:
    """Whether the figure's source is known to have appeared when the article did."""
    day = holdings.article_date
    return found.appeared is not None and day is not None and found.appeared <= day


def _spread(claim: Claim, best: Figure, others: Sequence[Figure], holdings: Holdings) -> str:
    """What other sources give for the same, in brackets, those that came after the article apart."""
    if claim.kind in {"rank", "trend", "comparison"}:
        return ""
    own = _figure(claim, best)
    alike = [f for f in others if (f.measure, f.area, f.period) == (best.measure, best.area, best.period)]
    differing = [f for f in alike if _figure(claim, f) != own]
    apart = was_known(best, holdings)
    later = [f for f in differing if apart and f.appeared and not was_known(f, holdings)]
    beside = [f for f in differing if f not in later]
    told = (
        _given(("another source", "other sources"), beside, best, own),
        _given(("a later count", "later counts"), later, best, own),
    )
    return f" ({', '.join(filter(None, told))})" if differing else ""


def _given(who: tuple[str, str], figures: Sequence[Figure], best: Figure, own: str) -> str:
    """The range of some figures: "other sources give 660 to 675", "a later count gives 771"."""
    if not figures:
        return ""
    ordered = sorted({f.computed for f in figures}, key=lambda one: one.number)
    between = figures_between(ordered[0], ordered[-1], best.computed, change=own.startswith(("up ", "down ")))
    return f"{who[1]} give {between}" if " to " in between else f"{who[0]} gives {between}"


def bracket_sentence(claim: Claim, before: Figure, after: Figure, verdict: Verdict, record: Record) -> str:
    """What stands on both sides of an end that the record does not have."""
    what = f"{measure_name(before.measure, record.catalogue)} in {place_name(before.area, record.places)}"
    by = publishers(record.sources((before.source, after.source)))
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
