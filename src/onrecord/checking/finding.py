"""What checking produces: for each claim a verdict, and everything needed to repeat it."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, JsonValue

from onrecord.attribution import Statement
from onrecord.checking.quotes.finding import QuoteFinding
from onrecord.claims import Claim
from onrecord.reading import Article
from onrecord.record import Period, Source, Unit

Verdict = Literal[
    "holds", "holds_roughly", "fragile", "depends", "off", "contradicted", "no_data", "not_checkable"
]


class Computed(BaseModel):
    """A figure that the record gives; a change carries its sign."""

    model_config = ConfigDict(frozen=True)

    number: float
    unit: Unit


class Reading(BaseModel):
    """One fair way to read the claim, and how it comes out; ``score`` is its weight, 0 to 1.

    ``published`` is the day by which its source had appeared, None if that is unknown.
    """

    model_config = ConfigDict(frozen=True)

    measure: str
    place: str
    period: Period | None
    baseline: Period | None
    computed: Computed | None
    verdict: Verdict
    score: float
    source: str = ""
    published: date | None = None


class Vintage(BaseModel):
    """The figure that was current when the article appeared, and the one that is current now.

    ``then`` is the last that had appeared by the article's day; where none is known to have (``known`` is
    false), the first that did later. ``now`` is the last of all.
    """

    model_config = ConfigDict(frozen=True)

    then: Reading
    known: bool
    now: Reading


class Nearest(BaseModel):
    """What the record does have where it lacks what is claimed; ``why`` says how it differs.

    ``computed`` is None for an event, which has a date and no figure.
    """

    model_config = ConfigDict(frozen=True)

    measure: str
    place: str
    period: Period | None
    baseline: Period | None
    computed: Computed | None
    why: str


class Chance(BaseModel):
    """The exact interval of a ratio of two counts, and the chance of one as far from 1."""

    model_config = ConfigDict(frozen=True)

    ratio: float
    low: float
    high: float
    p: float


class HeatMap(BaseModel):
    """Neighbouring changes in percent, by ``baselines`` (rows) and by the last day of the window (columns).

    None where the record has no such neighbour. The claim lies at ``row`` and ``column``. ``moves`` says what
    a column moves: the window's ``end``, or the whole ``window``.
    """

    model_config = ConfigDict(frozen=True)

    ends: tuple[date, ...]
    baselines: tuple[str, ...]
    changes: tuple[tuple[float | None, ...], ...]
    row: int
    column: int
    moves: Literal["end", "window"]


class Robustness(BaseModel):
    """How many neighbouring claims were tried, how many are weaker, and how many point the other way.

    ``weaken`` counts those of the claim's own direction. ``strongest`` and ``weakest`` are among the sensible
    ones. ``undercut`` is the share, by sensibility, of those that show less than half of the change.
    ``fairness``, ``robustness`` and ``uniqueness`` are those of Wu et al. (PVLDB 2014, TODS 2017).
    """

    model_config = ConfigDict(frozen=True)

    tried: int
    weaken: int
    reverse: int
    strongest: Reading | None
    weakest: Reading | None
    undercut: float = 0.0
    fairness: float = 0.0
    robustness: float = 1.0
    uniqueness: float = 0.0
    grid: HeatMap | None = None


class YearValue(BaseModel):
    """What a series has for the same days of some year."""

    model_config = ConfigDict(frozen=True)

    period: Period
    value: float


class Years(BaseModel):
    """The computed figure's window in each year up to its own, in one series of ``source``; for a chart.

    ``period`` and ``baseline`` are those of the figure; the baseline need not be one of the years' windows.
    """

    model_config = ConfigDict(frozen=True)

    measure: str
    place: str
    source: str
    unit: Unit
    period: Period
    baseline: Period | None
    values: tuple[YearValue, ...]


class Finding(BaseModel):
    """What the record says of one claim. ``rows`` are what ``query`` gives; ``sources`` stand behind them."""

    model_config = ConfigDict(frozen=True)

    claim: str
    verdict: Verdict
    computed: Computed | None = None
    explanation: str
    query: str = ""
    rows: tuple[dict[str, JsonValue], ...] = ()
    sources: tuple[Source, ...] = ()
    nearest: tuple[Nearest, ...] = ()
    readings: tuple[Reading, ...] = ()
    chance: Chance | None = None
    robustness: Robustness | None = None
    years: Years | None = None
    vintage: Vintage | None = None


class Report(BaseModel):
    """An article, read through: who said what, what can be checked, and what the record says.

    ``notes`` are about the whole report, such as that relative dates stay open for want of a date. ``quotes``
    says of each quotation whether the transcript has it, where one was given. ``names`` gives the record's
    name for each id of a measure or place in the claims and findings.
    """

    model_config = ConfigDict(frozen=True)

    article: Article
    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    notes: tuple[str, ...] = ()
    quotes: tuple[QuoteFinding, ...] = ()
    names: dict[str, str] = {}
