"""An invented report: a town, people and figures that do not exist, every kind of claim and every verdict."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.attribution import Speaker, Statement
from onrecord.checking import Chance, Computed, Finding, Nearest, Reading, Report, Robustness
from onrecord.claims import Claim, MeasurePhrase, PlacePhrase, Value
from onrecord.reading import Article, Span
from onrecord.record import Period, Source

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = """Mayor credits patrols as robberies fall in Larkhaven

LARKHAVEN -- Robberies fell 12 percent in the first half of 2024, Mayor Dana Ortiz said Thursday, and she credited foot patrols.

“We had 433 burglaries last year, the fewest since 2019,” said Ortiz, who took office in January 2022. “Our officers turned this city around, and Larkhaven is now twice as safe as Port Ellery.”

Police Chief Amos Reyl said that shootings are down 16 percent so far this year. Thefts are up, according to the Elm Street Merchants Association, which counted “more than 60 stolen bicycles” in May.

The city sued the state over patrol grants last week. It stands to lose about $2 million, roughly 40 percent of the department's overtime budget.

Foot patrols are why robberies fell, Ortiz said. “Nobody does it better,” she said.

Copyright 2024 by The Larkhaven Courier
"""  # noqa: E501 - a paragraph is a line of the article
LARKHAVEN = PlacePhrase(text="Larkhaven", name="Larkhaven, Ohio", id="city:3900001")
PORT_ELLERY = PlacePhrase(text="Port Ellery", name="Port Ellery, Ohio", id="city:3900002")
HALF_2024 = Period(start=date(2024, 1, 1), end=date(2024, 6, 30))
HALF_2023 = Period(start=date(2023, 1, 1), end=date(2023, 6, 30))
POLICE = Source(
    id="lpd_monthly",
    publisher="Larkhaven Police Department",
    title="Monthly offence counts",
    url="https://police.larkhaven.example/counts?year=2024&kind=all",
    published="2024-07-02",
)
STATE = Source(
    id="state_ucr", publisher="State Bureau of Records", title="Crime by agency", url="javascript:alert(1)"
)
COURT = Source(id="docket", publisher="County Court", title="Docket of civil cases", published="2024-07")


def span(text: str, words: str, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span.of(text, start, start + len(words))


def said(
    number: int, form: Any, source: str | None, cue: str | None, *words: str, **speaker: Any
) -> Statement:
    return Statement(
        id=f"s{number}",
        form=form,
        source=span(TEXT, source) if source else None,
        cue=span(TEXT, cue) if cue else None,
        content=tuple(span(TEXT, one) for one in words),
        speaker=Speaker(**speaker) if speaker else None,
    )


MAYOR = {"name": "Dana Ortiz", "role": "mayor of Larkhaven"}
CHIEF = {"name": "Amos Reyl", "role": "police chief"}
MERCHANTS = {"name": "Elm Street Merchants Association", "kind": "organization"}
WORDS = (
    "“We had 433 burglaries last year, the fewest since 2019,”",
    "“Our officers turned this city around, and Larkhaven is now twice as safe as Port Ellery.”",
)
BICYCLES = "“more than 60 stolen bicycles” in May"
ROBBERIES = "Robberies fell 12 percent in the first half of 2024"
SHOOTINGS = "shootings are down 16 percent so far this year"
STATEMENTS = (
    said(1, "indirect", "Mayor Dana Ortiz", "said Thursday", ROBBERIES, **MAYOR),
    said(2, "direct", "Ortiz, who took office in January 2022", "said Ortiz", *WORDS, **MAYOR),
    said(3, "indirect", "Police Chief Amos Reyl", "said that", SHOOTINGS, **CHIEF),
    said(4, "mixed", "the Elm Street Merchants", "according to", "Thefts are up", BICYCLES, **MERCHANTS),
    said(5, "indirect", None, None, "Foot patrols are why robberies fell", **MAYOR),
    said(6, "direct", "she", "she said", "“Nobody does it better,”"),
)  # fmt: skip


def claim(
    number: int, words: str, kind: Any, measure: str, statement: str | None = None, **more: Any
) -> Claim:
    found = span(TEXT, words)
    return Claim(
        id=f"c{number}",
        text=found.text,
        start=found.start,
        end=found.end,
        statement=statement,
        kind=kind,
        measure=MeasurePhrase(text=measure, id=measure.rstrip("s")),
        place=more.pop("place", LARKHAVEN),
        **more,
    )


def value(figure: float, unit: Any, low: float | None, high: float | None, hedge: Any = "exact") -> Value:
    return Value(number=figure, unit=unit, low=low, high=high, hedge=hedge)


CLAIMS = (
    claim(
        1,
        "Robberies fell 12 percent in the first half of 2024",
        "change",
        "robberies",
        "s1",
        period=HALF_2024,
        baseline=HALF_2023,
        value=value(12, "percent", 11.5, 12.5),
        direction="down",
    ),
    claim(
        2,
        "433 burglaries last year",
        "level",
        "burglaries",
        "s2",
        period=Period.year(2023),
        value=value(433, "count", 433, 433),
    ),
    claim(
        3,
        "the fewest since 2019",
        "rank",
        "burglaries",
        "s2",
        period=Period.year(2023),
        baseline=Period(start=date(2019, 1, 1), end=date(2022, 12, 31)),
        value=value(1, "other", 1, 1),
        direction="down",
    ),
    claim(
        4,
        "Larkhaven is now twice as safe as Port Ellery",
        "comparison",
        "violent crimes",
        "s2",
        versus=PORT_ELLERY,
        period=Period.year(2023),
        value=value(2, "ratio", 1.5, 2.5, "about"),
        direction="down",
    ),
    claim(
        5,
        "shootings are down 16 percent so far this year",
        "change",
        "shootings",
        "s3",
        period=Period(start=date(2024, 1, 1), end=date(2024, 7, 10)),
        baseline=Period(start=date(2023, 1, 1), end=date(2023, 7, 10)),
        value=value(16, "percent", 15.5, 16.5),
        direction="down",
    ),
    claim(6, "Thefts are up", "trend", "thefts", "s4", direction="up"),
    claim(
        7,
        "more than 60 stolen bicycles” in May",
        "level",
        "stolen bicycles",
        "s4",
        period=Period.month(2024, 5),
        value=value(60, "count", 60, None, "more_than"),
    ),
    claim(
        8,
        "The city sued the state over patrol grants last week",
        "event",
        "lawsuit",
        period=Period(start=date(2024, 7, 1), end=date(2024, 7, 7)),
        act="filed",
    ),
    claim(9, "about $2 million", "level", "grants", value=value(2e6, "usd", 1.5e6, 2.5e6, "about")),
    claim(
        10,
        "roughly 40 percent of the department's overtime budget",
        "share",
        "overtime budget",
        period=Period.year(2024),
        value=value(40, "percent", 36, 44, "about"),
    ),
    claim(11, "Foot patrols are why robberies fell", "causal", "robberies", "s5"),
    claim(12, "Nobody does it better", "opinion", "policing", "s6", place=None),
)


def months(part: str, year: int, values: list[int], measure: str = "robbery") -> list[dict[str, Any]]:
    """Rows for the months of a year from January, as a query over the record gives them."""
    return [
        {
            "part": part,
            "row": 100 * year + month,
            "measure": measure,
            "place": LARKHAVEN.id,
            "period_start": f"{year}-{month:02}-01",
            "period_end": str(Period.month(year, month).end),
            "value": float(count),
            "unit": "count",
            "source": POLICE.id,
            "note": None,
        }
        for month, count in enumerate(values, start=1)
    ]


def row(part: str, period: Period, figure: float, measure: str = "burglary", **more: Any) -> dict[str, Any]:
    return {
        "part": part,
        "measure": measure,
        "place": LARKHAVEN.id,
        "period_start": str(period.start),
        "period_end": str(period.end),
        "value": figure,
        "unit": "count",
        "source": POLICE.id,
    } | more


def reading(measure: str, figure: float | None, verdict: Any, score: float, **more: Any) -> Reading:
    computed = None if figure is None else Computed(number=figure, unit=more.pop("unit", "percent"))
    common = {"place": LARKHAVEN.id, "period": HALF_2024, "baseline": HALF_2023, "source": POLICE.id}
    return Reading(measure=measure, computed=computed, verdict=verdict, score=score, **(common | more))


ROBBERIES_2023 = [41, 38, 45, 40, 39, 47]
ROBBERIES_2024 = [37, 33, 40, 36, 33, 41]
QUERY = """SELECT *
FROM observations
WHERE measure = 'robbery' AND place = 'city:3900001' AND value < 1000"""


def counted(figure: float, unit: Any = "count") -> Computed:
    return Computed(number=figure, unit=unit)


def found(number: int, verdict: Any, explanation: str, *sources: Source, **more: Any) -> Finding:
    query = {"query": QUERY} if sources else {}
    return Finding(
        claim=f"c{number}", verdict=verdict, explanation=explanation, sources=sources, **(query | more)
    )


def near(place: str | None, period: Period, baseline: Period | None, computed: Computed, why: str) -> Nearest:
    return Nearest(
        measure="theft", place=place or "", period=period, baseline=baseline, computed=computed, why=why
    )


def lawsuit() -> dict[str, Any]:
    """A row of the record's events."""
    row = {"row": 7, "kind": "lawsuit", "act": "filed", "place": LARKHAVEN.id, "instrument": "24-cv-118"}
    dates = {"date_start": "2024-07-03", "date_end": None}
    return row | dates | {"title": "City of Larkhaven v. State", "detail": "complaint over patrol grants"}


def daily(part: str, year: int) -> list[dict[str, Any]]:
    """A row for each of the first 28 days of six months: too many for one bar each."""
    days = (date(year, month, number) for month in range(1, 7) for number in range(1, 29))
    return [
        row(part, Period(start=d, end=d), 1 + d.day * d.month % (13 - year % 2), "shooting") for d in days
    ]


FINDINGS = (
    found(
        1, "holds", "The police department counts 220 robberies after 250, down 12 percent.", POLICE,
        computed=counted(-12.0, "percent"), chance=Chance(ratio=0.88, low=0.733, high=1.056, p=0.17),
        rows=tuple(months("period", 2024, ROBBERIES_2024) + months("baseline", 2023, ROBBERIES_2023)),
    ),
    found(
        2, "holds_roughly", "The police department counts 437, four more.", POLICE, computed=counted(437),
        rows=(row("period", Period.year(2023), 437),),
    ),
    found(
        3, "fragile", "It is the fewest of five years, and not the fewest of six.", POLICE,
        computed=counted(1, "other"),
        rows=(
            row("period", Period.year(2023), 437),
            *(row("baseline", Period.year(year), 500 - 5 * (year - 2019)) for year in range(2019, 2023)),
        ),
        robustness=Robustness(
            tried=24, weaken=15, reverse=3, strongest=reading("burglary", 1, "holds", 0.2, unit="other"),
            weakest=reading("burglary", 4, "contradicted", 0.1, unit="other"), undercut=0.7,
        ),
    ),
    found(
        4, "contradicted", "The two cities count about the same number of violent crimes.", STATE,
        computed=counted(1.04, "ratio"),
        rows=(
            row("period", Period.year(2023), 812, "violent_crime", source="state_ucr"),
            row("versus", Period.year(2023), 845, "violent_crime", source="state_ucr", place=PORT_ELLERY.id),
        ),
    ),
    found(
        5, "depends", "It holds for incidents and not for victims.", POLICE, STATE,
        computed=counted(-15.9, "percent"), rows=tuple(daily("period", 2024) + daily("baseline", 2023)),
        readings=(
            reading("shooting_incidents", -15.9, "holds", 0.5),
            reading("shooting_victims", -9.4, "off", 0.45, source="state_ucr"),
            reading("shooting_deaths", None, "no_data", 0.05, source=""),
        ),
    ),
    found(6, "off", "Thefts hardly moved.", POLICE, computed=counted(0.4, "percent")),
    found(
        7, "no_data", "The record holds no counts of stolen bicycles by month.",
        nearest=(
            near("county:99001", HALF_2024, None, counted(1204), "all thefts, whole county, half a year"),
            near(LARKHAVEN.id, Period.year(2023), None, counted(2310), "all thefts, and the year before"),
            near(LARKHAVEN.id, HALF_2024, HALF_2023, counted(3.2, "percent"), "a change, and of all thefts"),
        ),
    ),
    found(
        8, "holds", "The record has it: City of Larkhaven v. State, filed July 3, 2024.", COURT,
        rows=(lawsuit(),),
    ),
    found(
        9, "holds", "The state's list gives $2,049,123.", STATE, computed=counted(2049123.0, "usd"),
        rows=(row("period", Period.year(2024), 2049123.0, "grant", unit="usd", source="state_ucr"),),
    ),
    found(10, "no_data", "The record holds no budget of the department."),
    found(11, "not_checkable", "A claim about a cause."),
    found(12, "not_checkable", "An opinion: no data could settle it."),
)  # fmt: skip


def make_report(**changes: Any) -> Report:
    """The invented report, with fields replaced."""
    article = Article(text=TEXT, date=date(2024, 7, 11), outlet="The Larkhaven Courier")
    parts = {"article": article, "statements": STATEMENTS, "claims": CLAIMS, "findings": FINDINGS}
    return Report(**(parts | changes))


def make_hostile(words: str) -> Report:
    """A report whose every free text is these words: article, names, roles, data, query, sources."""
    article = Article(text=f"{words}\n\n{words} {words}", title=words, outlet=words, rights=(words,))
    whole = Span.of(article.text, 0, len(article.text))
    speaker = Speaker(name=words, role=words)
    phrase, place = MeasurePhrase(text=words, id=words), PlacePhrase(text=words, name=words, id=words)
    rows = tuple(
        row("period", Period.month(2024, n), 5, words, place=words, source=words) for n in range(1, 10)
    )
    extra = ({words: words, "title": words, "date_start": words},)
    source = Source(id=words, publisher=words, title=words, url=f"https://{words}", published=words)
    links = [
        source.model_copy(update={"url": url})
        for url in (words, f"javascript:{words}", f"http://a.b/{words}")
    ]
    common = {"place": words, "period": HALF_2024, "baseline": None}
    nearest = [Nearest(measure=words, computed=counted(n), why=words, **common) for n in (1, 2)]
    readings = [
        Reading(measure=words, computed=counted(n), verdict="off", score=0.5, source=words, **common)
        for n in (1, 2)
    ]
    details = {"explanation": words, "query": words, "sources": (source, *links), "verdict": "depends"}
    return Report(
        article=article,
        statements=(
            Statement(id="s1", form="mixed", source=whole, cue=whole, content=(whole,), speaker=speaker),
        ),
        claims=tuple(
            Claim(
                id=ident, text=words, start=0, end=len(article.text), statement="s1", kind="level",
                measure=phrase, place=place,
            )
            for ident in ("c1", "c2")
        ),
        findings=(
            Finding(claim="c1", rows=rows + extra, readings=tuple(readings), **details),
            Finding(claim="c2", nearest=tuple(nearest), **details),
        ),
        notes=(words,),
    )  # fmt: skip


@pytest.fixture(scope="session")
def report() -> Report:
    return make_report()


@pytest.fixture(scope="session", name="make_report")
def _make_report() -> Callable[..., Report]:
    return make_report


@pytest.fixture(scope="session", name="make_hostile")
def _make_hostile() -> Callable[[str], Report]:
    return make_hostile
