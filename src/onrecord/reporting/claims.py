"""The claims of an article alone, without the record: for the terminal, as JSON, as CSV."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from pydantic import BaseModel

from onrecord.attribution import Statement
from onrecord.claims import Claim
from onrecord.reading import Article
from onrecord.reporting.cleaning import one_line, shorten
from onrecord.reporting.head import head_of
from onrecord.reporting.json import to_json
from onrecord.reporting.statements import cell
from onrecord.reporting.wording import asked_words, claimed_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import Console

    from onrecord.claims import PlacePhrase
    from onrecord.record import Period

COLUMNS = (
    "id", "check", "reason", "kind", "text", "at", "statement", "speaker", "measure", "measure_id", "place",
    "place_id", "versus", "period_start", "period_end", "baseline_start", "baseline_end", "number", "unit",
    "low", "high", "hedge", "direction", "act", "stance",
)  # fmt: skip
"""The columns of the CSV; ``check`` is the place in the order in which to check them, ``at`` offsets."""

WORDS_SHOWN = 200


class _Claimed(BaseModel):
    """The report's first three fields."""

    article: Article
    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]


def in_order_of_worth(claims: Sequence[Claim]) -> list[Claim]:
    """The claims as a reader with ten minutes should check them; those without an order stay behind."""
    return sorted(claims, key=lambda claim: claim.worth.place if claim.worth else len(claims))


def claims_to_terminal(
    article: Article, statements: Sequence[Statement], claims: Sequence[Claim], console: Console
) -> None:
    """Print the claims on the console, what to check first on top: words, who says so, how it was read."""
    from onrecord.reporting.page import Page

    speakers = _speakers(statements)
    page = Page(console)
    page.head(head_of(article))
    page.heading("What can be checked", len(claims))
    for claim in in_order_of_worth(claims):
        page.gap()
        reason = f" — {claim.worth.reason}" if claim.worth and claim.worth.reason != claim.kind else ""
        words = shorten(one_line(claim.text), WORDS_SHOWN)
        page.write(f"{claim.id}  ", (words, "bold"), hang=4)
        page.write(f"{_asserted(claim, speakers)} — {claim.kind}{reason}", indent=4)
        page.write((claimed_words(claim), "italic"), f": {asked_words(claim)}", indent=4)
    page.show()


def claims_to_text(article: Article, statements: Sequence[Statement], claims: Sequence[Claim]) -> str:
    """What ``claims_to_terminal`` prints, as plain text."""
    from onrecord.reporting.page import plain_console

    console, out = plain_console()
    claims_to_terminal(article, statements, claims, console)
    return out.getvalue()


def claims_to_json(article: Article, statements: Sequence[Statement], claims: Sequence[Claim]) -> str:
    """The article, its statements and its claims as JSON, under the same names as in a report."""
    return to_json(_Claimed(article=article, statements=tuple(statements), claims=tuple(claims)))


def claims_to_csv(statements: Sequence[Statement], claims: Sequence[Claim]) -> str:
    """A row for each claim in the order of the text, below a row with the names of the columns."""
    speakers = _speakers(statements)
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(tuple(claim_cells(claim, speakers)) for claim in claims)
    return out.getvalue()


def _speakers(statements: Sequence[Statement]) -> dict[str, str]:
    return {one.id: one.speaker.name if one.speaker else "" for one in statements}


def _asserted(claim: Claim, speakers: Mapping[str, str]) -> str:
    if claim.statement is None:
        return "the article"
    return one_line(speakers.get(claim.statement, "")) or "nobody named"


def claim_cells(claim: Claim, speakers: Mapping[str, str]) -> Iterator[str]:
    """A claim's cells, one for each of ``COLUMNS``; ``speakers`` are names by the statements' ids."""
    yield claim.id
    yield from (str(claim.worth.place), claim.worth.reason) if claim.worth else ("", "")
    yield from (claim.kind, cell(claim.text), f"{claim.start}-{claim.end}", claim.statement or "")
    yield cell(speakers.get(claim.statement or "", ""))
    yield from (cell(claim.measure.text), claim.measure.id or "")
    yield from (_name(claim.place), (claim.place.id or "") if claim.place else "", _name(claim.versus))
    yield from (*_days(claim.period), *_days(claim.baseline))
    value = claim.value
    yield from (
        (_figure(value.number), value.unit, _figure(value.low), _figure(value.high), value.hedge)
        if value
        else ("",) * 5
    )
    yield from (claim.direction, claim.act or "", claim.stance)


def _name(place: PlacePhrase | None) -> str:
    return cell(place.name) if place else ""


def _days(period: Period | None) -> tuple[str, str]:
    return (period.start.isoformat(), period.end.isoformat()) if period else ("", "")


def _figure(number: float | None) -> str:
    return "" if number is None else f"{number:.10g}"
