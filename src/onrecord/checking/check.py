"""From an article to its report: each claim is asked under all its readings, and answered by a finding."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from onrecord.attribution import attribute
from onrecord.checking.answers import answered, bracketed
from onrecord.checking.events import check_event
from onrecord.checking.finding import Finding, Report
from onrecord.checking.holdings import Holdings
from onrecord.checking.missing import missing_sentence, nearest_sentence, obstacle
from onrecord.checking.names import names_in
from onrecord.checking.nearest import nearest
from onrecord.checking.neighbours import Neighbourhood
from onrecord.checking.other_baselines import baselines_told, other_baselines, year_before
from onrecord.checking.phrasing import Phrasing
from onrecord.checking.questions import ask, wanted
from onrecord.checking.quotes.check import check_quotes
from onrecord.checking.something_else import of_what_else
from onrecord.checking.verdict import FAILED
from onrecord.claims import find_claims
from onrecord.reading.language import NOT_ENGLISH, reads_as_english
from onrecord.reading.running_text import running_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.attribution import Speaker, Statement
    from onrecord.checking.finding import Verdict
    from onrecord.checking.question import Question
    from onrecord.claims import Claim
    from onrecord.reading import Article
    from onrecord.record import Period, Record

NOT_CHECKABLE = {
    "opinion": "An opinion: no data could settle it.",
    "causal": "A claim about a cause: the record can say what happened, not why.",
}
NOT_ASSERTED = {
    "goal": "A goal: whether it is reached, only later figures can say",
    "forecast": "A forecast: whether it comes true, only later figures can say",
    "hypothetical": "A supposition, which nobody asserts",
}
NO_FIGURE = "The claim names no figure that could be compared"
# What tells two mentions of one claim apart.
SOMEWHERE = {"id": "", "start": 0, "end": 0, "statement": None, "worth": None}
NO_DATE = "The article has no date of publication: periods that depend on it stay open."


def check(
    article: Article,
    record: Record,
    transcript: Article | None = None,
    *,
    fiscal_month: int | None = None,
) -> Report:
    """Read the article through and hold every claim against the record, every quotation against a transcript.

    The same article and record give the same report. Nothing is fetched and nothing is guessed: what the
    record cannot say comes back as ``no_data``. ``fiscal_month`` is as for ``find_claims``. Raises InputError
    for a transcript that cannot be searched.
    """
    statements = attribute(article)
    claims = find_claims(article, statements, record, fiscal_month=fiscal_month)
    findings = check_claims(claims, statements, article.date, record, running_text(article).text)
    return Report(
        article=article,
        statements=tuple(statements),
        claims=tuple(claims),
        findings=tuple(findings),
        notes=_notes(article),
        quotes=tuple(check_quotes(article, statements, transcript)) if transcript else (),
        names=names_in(claims, findings, record),
    )


def _notes(article: Article) -> tuple[str, ...]:
    """What limits the whole report."""
    notes = [] if article.date else [NO_DATE]
    return tuple(notes if reads_as_english(article.text) else [NOT_ENGLISH, *notes])


def check_claims(
    claims: Sequence[Claim],
    statements: Sequence[Statement],
    published: date | None,
    record: Record,
    text: str = "",
) -> list[Finding]:
    """One finding for each claim, in order.

    Args:
        claims: The claims, with offsets into ``text``.
        statements: Those that the claims lie in, for who said it.
        published: The article's date.
        record: What the claims are held against.
        text: The article's text: the words around a claim tell its unit of time, its peers, its whole.
    """
    speakers = {statement.id: statement.speaker for statement in statements}
    asked: dict[tuple[Claim, Speaker | None, Phrasing], list[Question]] = {}
    keys = []
    for claim in claims:
        speaker, phrasing = speakers.get(claim.statement or ""), Phrasing.of(claim, text)
        # A report repeats its claims (headline, lead, quotation): each is asked once.
        key = (claim.model_copy(update=SOMEWHERE), speaker, phrasing)
        keys.append(key)
        if key not in asked:
            counted = _as_counted(key[0])
            asked[key] = ask(counted, phrasing, speaker, published, record) if counted else []
    holdings = Holdings(record, published)
    neighbourhood = Neighbourhood(holdings, published or date.max)
    places = frozenset(claim.place.name for claim in claims if claim.place and text)
    case = _Case(holdings, published, neighbourhood, baselines_told(claims), places)
    case.holdings.fetch(one for questions in asked.values() for one in wanted(questions, record))
    settled = {key: case.settle(key[0], key[2], questions) for key, questions in asked.items()}
    return [
        settled[key].model_copy(update={"claim": claim.id}) for key, claim in zip(keys, claims, strict=True)
    ]


def _as_counted(claim: Claim) -> Claim | None:
    """The claim that figures could answer: of an act with an amount ("withheld $2 million"), the amount."""
    if claim.kind in NOT_CHECKABLE:
        return None
    if claim.kind == "event":
        return claim.model_copy(update={"kind": "level"}) if claim.value else None
    return claim


@dataclass(frozen=True)
class _Case:
    """What all claims of an article are settled with."""

    holdings: Holdings
    published: date | None
    neighbourhood: Neighbourhood
    baselines: Mapping[str, tuple[Period, ...]]
    places: frozenset[str]

    def settle(self, claim: Claim, phrasing: Phrasing, questions: Sequence[Question]) -> Finding:
        """The finding for one claim from its readings."""
        if claim.kind in NOT_CHECKABLE:
            return Finding(claim=claim.id, verdict="not_checkable", explanation=NOT_CHECKABLE[claim.kind])
        if claim.stance in NOT_ASSERTED:
            return self._beside(claim, questions, "not_checkable", NOT_ASSERTED[claim.stance])
        if claim.kind == "event":
            return self._happened(claim, phrasing, questions)
        return self._counted(claim, phrasing, questions)

    def _happened(self, claim: Claim, phrasing: Phrasing, questions: Sequence[Question]) -> Finding:
        """The finding for an event; where no list has its kind, with the record's amounts beside it."""
        found = check_event(claim, phrasing, self.published, self.holdings)
        if found.verdict != "no_data" or found.nearest or not questions:
            return found
        near = nearest(questions, self.holdings)
        told = f"{found.explanation.removesuffix('.')}{nearest_sentence(near, self.holdings.record)}."
        return found.model_copy(update={"explanation": told, "nearest": near})

    def _counted(self, claim: Claim, phrasing: Phrasing, questions: Sequence[Question]) -> Finding:
        """The finding for a claim that figures could answer."""
        why = obstacle(claim, questions, self.published, self.holdings.record)
        if why:
            return self._beside(claim, questions, "no_data", why)
        if claim.value is None and claim.kind in {"level", "share"}:
            return self._beside(claim, questions, "not_checkable", NO_FIGURE)
        found = answered(claim, questions, self.holdings, self.neighbourhood)
        found = found or bracketed(claim, questions, self.holdings)
        if found is None and (usual := year_before(claim, phrasing)):
            found = self._against([usual], claim, questions)
        if found is not None and found.verdict in FAILED:
            found = self._against_others(claim, phrasing, questions) or found
        if found is None:
            why = missing_sentence(claim, questions, self.holdings)
            return self._beside(claim, questions, "no_data", why)
        doubt = of_what_else(claim, phrasing, found, self.places)
        return self._of_else(claim, questions, found, doubt) if doubt else found

    def _against_others(
        self, claim: Claim, phrasing: Phrasing, questions: Sequence[Question]
    ) -> Finding | None:
        """The finding where the change holds against what else the article measures by; None elsewhere."""
        told = other_baselines(claim, phrasing, self.baselines)
        return self._against(told, claim, questions, beside=questions) if told else None

    def _against(
        self,
        baselines: Sequence[Period],
        claim: Claim,
        questions: Sequence[Question],
        beside: Sequence[Question] = (),
    ) -> Finding | None:
        """The finding where the change holds against these, ``beside`` its own readings; None elsewhere."""
        others = [
            replace(one, claim=one.claim.model_copy(update={"baseline": baseline}))
            for baseline in baselines
            for one in questions
        ]
        found = answered(claim, [*beside, *others], self.holdings, self.neighbourhood)
        return found if found is not None and found.verdict not in FAILED else None

    def _of_else(self, claim: Claim, questions: Sequence[Question], found: Finding, doubt: str) -> Finding:
        """No verdict on what the record seems not to count, with the figure that it has and its rows."""
        told, _, _ = found.explanation.rpartition(" — ")
        beside = self._beside(claim, questions, "no_data", f"{told} — {doubt}")
        return beside.model_copy(update={"query": found.query, "rows": found.rows, "sources": found.sources})

    def _beside(self, claim: Claim, questions: Sequence[Question], verdict: Verdict, why: str) -> Finding:
        """No verdict on the figure, with the record's own figures beside it."""
        near = nearest(questions, self.holdings)
        own = nearest_sentence(near, self.holdings.record) if verdict == "not_checkable" else ""
        return Finding(claim=claim.id, verdict=verdict, explanation=f"{why}{own}.", nearest=near)
