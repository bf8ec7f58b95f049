"""The reading order that all forms of a report share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.checking import Chance, Computed, Reading, Vintage
from onrecord.reading import Article
from onrecord.reporting.outline import outline
from reporting.conftest import COURT, POLICE

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.checking import Report
    from onrecord.record import Source
    from onrecord.reporting.outline import Checked


def checked(report: Report, claim: str) -> Checked:
    return next(one for one in outline(report).checked if one.claim.id == claim)


def test_the_head_names_title_outlet_and_day(report: Report) -> None:
    content = outline(report)

    assert content.head.title == "Mayor credits patrols as robberies fall in Larkhaven"
    assert (content.head.outlet, content.head.date) == ("The Larkhaven Courier", "July 11, 2024")


def test_an_article_without_date_or_title_says_so(make_report: Callable[..., Report]) -> None:
    content = outline(
        make_report(article=Article(text="it was so, he said."), statements=(), claims=(), findings=())
    )

    assert (content.head.title, content.head.date) == ("Untitled", "date unknown")


def test_a_claim_names_who_asserts_it(report: Report) -> None:
    assert checked(report, "c1").asserted_by == "Dana Ortiz, mayor of Larkhaven"
    assert checked(report, "c8").asserted_by == "the article itself"
    assert checked(report, "c12").asserted_by == "“she”"


def test_words_interrupted_by_the_speaker_are_joined_by_an_ellipsis(report: Report) -> None:
    assert "fewest since 2019,” … “Our officers" in outline(report).said[1].words


def test_a_claim_without_a_finding_is_unchecked(make_report: Callable[..., Report], report: Report) -> None:
    partial = make_report(findings=report.findings[1:])

    assert checked(partial, "c1").look.key == "unchecked"
    assert checked(partial, "c1").recorded == ""


def test_a_statement_that_is_not_there_leaves_the_claim_to_the_article(
    make_report: Callable[..., Report],
) -> None:
    assert checked(make_report(statements=()), "c1").asserted_by == "the article itself"


def test_what_the_record_has_is_a_figure_an_event_or_neither(report: Report) -> None:
    assert checked(report, "c1").recorded == "down 12 percent"
    assert checked(report, "c8").recorded == "on record"
    assert checked(report, "c10").recorded == "no such figure"


def test_an_interval_that_only_repeats_the_claim_is_left_out(report: Report) -> None:
    assert checked(report, "c7").interval == ""
    assert checked(report, "c1").interval == "11.5 to 12.5 percent"


def test_readings_appear_only_where_they_differ(make_report: Callable[..., Report], report: Report) -> None:
    c5 = report.findings[4]
    agreeing = c5.model_copy(update={"readings": (c5.readings[0], c5.readings[0])})

    assert [one.look.word for one in checked(report, "c5").readings if one.look] == [
        "holds",
        "off",
        "no data",
    ]
    assert checked(make_report(findings=(agreeing,)), "c5").readings == ()


def test_readings_stand_together_by_verdict_and_the_rest_of_a_verdict_in_one_line(
    make_report: Callable[..., Report], report: Report
) -> None:
    c5 = report.findings[4]
    holds = [
        c5.readings[0].model_copy(
            update={"score": 0.1 - place / 1000, "computed": Computed(number=float(place), unit="count")}
        )
        for place in range(7)
    ]
    found = c5.model_copy(update={"readings": (c5.readings[1], *holds)})

    readings = checked(make_report(findings=(found,)), "c5").readings

    assert [one.look.word for one in readings if one.look] == ["holds"] * 5 + ["off"]
    assert [one.figure for one in readings[:4]] == ["no change", "up 1", "up 2", "up 3"]
    assert (readings[4].figure, readings[4].about) == ("up 4 to up 6", "3 more readings")


def test_a_reading_names_its_source(report: Report) -> None:
    assert checked(report, "c5").readings[1].note == "State Bureau of Records, Crime by agency"


def test_a_nearest_figure_says_what_it_is_and_why_it_is_here(report: Report) -> None:
    near = checked(report, "c7").nearest

    assert near[0].figure == "1,204"
    assert near[0].about.endswith("county:99001 · January to June 2024")
    assert near[0].note == "all thefts, whole county, half a year"
    assert near[2].figure == "up 3.2 percent"


def test_chance_and_neighbours_are_put_as_doubts(report: Report) -> None:
    (chance,) = checked(report, "c1").doubts
    (neighbours,) = checked(report, "c3").doubts

    assert chance == (
        "Chance: the ratio is 0.88, its exact interval 0.733 to 1.056 (p = 0.17). "
        "A change of this size is within what chance alone gives for counts this small."
    )
    assert neighbours.startswith(
        "Of 24 neighbouring claims 62 percent are weaker, 12 percent point the other way; weighed by how "
        "natural and near they are, 70 percent undercut this one. Strongest: number 1 ("
    )


def test_tiny_chances_and_open_intervals_are_not_printed_as_digits(
    make_report: Callable[..., Report], report: Report
) -> None:
    chance = Chance(ratio=9.0, low=4.0, high=float("inf"), p=1e-9)
    finding = report.findings[0].model_copy(update={"chance": chance})

    assert checked(make_report(findings=(finding,)), "c1").doubts == (
        "Chance: the ratio is 9, its exact interval 4 to without limit (p < 0.001).",
    )


def test_sources_are_cited_and_only_those_of_the_web_are_linked(report: Report) -> None:
    police, state = checked(report, "c5").citations

    assert police.text == "Larkhaven Police Department, “Monthly offence counts” (2024-07-02)"
    assert police.link == "https://police.larkhaven.example/counts?year=2024&kind=all"
    assert (state.link, state.address) == (None, "javascript:alert(1)")


def test_the_tally_counts_each_verdict_once_in_the_order_of_the_legend(report: Report) -> None:
    tally = [(look.key, count) for look, count in outline(report).tally]

    assert tally == [
        ("holds", 3), ("holds_roughly", 1), ("fragile", 1), ("depends", 1), ("off", 1), ("contradicted", 1),
        ("no_data", 2), ("not_checkable", 2),
    ]  # fmt: skip


@pytest.mark.parametrize("known", [True, False])
def test_a_figure_that_changed_since_is_a_doubt(
    make_report: Callable[..., Report], report: Report, *, known: bool
) -> None:
    def reading(number: float, source: Source) -> Reading:
        return Reading(
            measure="burglary", place="city:3900001", period=None, baseline=None, verdict="holds", score=0.5,
            computed=Computed(number=number, unit="count"), source=source.id, published=source.published_by,
        )  # fmt: skip

    vintage = Vintage(then=reading(433, POLICE), known=known, now=reading(441, COURT))
    finding = report.findings[1].model_copy(update={"vintage": vintage, "sources": (POLICE, COURT)})
    first = "433 (the Larkhaven Police Department, by July 2, 2024)"
    last = "441 (the County Court, by July 31, 2024)"

    assert checked(make_report(findings=(finding,)), finding.claim).doubts == (
        f"When the article appeared the latest figure was {first}; now it is {last}."
        if known
        else f"No figure is known to be older than the article: the first was {first}, the latest is {last}.",
    )


@pytest.mark.parametrize(
    ("changes", "recorded"),
    [((-13, -16.6), "between down 13 percent and down 16.6 percent"), ((-13, -13), "down 13 percent")],
)
def test_a_figure_between_two_ends_is_told_by_both(
    make_report: Callable[..., Report], report: Report, changes: tuple[float, float], recorded: str
) -> None:
    readings = tuple(
        Reading(
            measure="robbery", place="city:3900001", period=None, baseline=None, verdict="holds", score=0.5,
            computed=Computed(number=number, unit="percent"), source=source,
        )
        for number, source in zip(changes, ("one", "other"), strict=True)
    )  # fmt: skip
    finding = report.findings[0].model_copy(update={"computed": None, "readings": readings})

    assert checked(make_report(findings=(finding,)), "c1").recorded == recorded
