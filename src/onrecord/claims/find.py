"""Find the claims of an article and read each into a query."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.assertion import Assertions, inside
from onrecord.claims.causes import read_causes
from onrecord.claims.claim import Claim, MeasurePhrase, Value
from onrecord.claims.clauses import Clause, cut
from onrecord.claims.comparisons import read_comparisons
from onrecord.claims.context import Context, is_rate
from onrecord.claims.events import read_events
from onrecord.claims.figures import read_figures
from onrecord.claims.marked import mark
from onrecord.claims.measures import as_rate, catalogued, measure_index
from onrecord.claims.noun_phrases import topic_of
from onrecord.claims.opinions import read_opinions
from onrecord.claims.phrases import words_of
from onrecord.claims.ranks import read_ranks
from onrecord.claims.timing import timing
from onrecord.claims.trends import read_trends
from onrecord.claims.unfigured import read_unsolved
from onrecord.claims.whereabouts import compared_place, speaker_places, spoken_of, whereabouts
from onrecord.reading.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.attribution import Statement
    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.draft import Draft
    from onrecord.reading import Article, Span


def find_claims(article: Article, statements: Sequence[Statement]) -> list[Claim]:
    """The claims of the article in the order of its text, numbered c1, c2, ...

    ``statements`` are the article's attributions; a claim inside one is asserted by its speaker, any other by
    the article itself.
    """
    marked = mark(article)
    home = marked.places.home
    context = Context(article.date, home.place if home else None)
    if article.title:
        _note_headline(context, article.title)
    reader = _Reader(Assertions(statements), speaker_places(statements), context)
    claims: list[Claim] = []
    for number, span in enumerate(_sentences(article)):
        claims += reader.read(cut(marked, span.start, span.end, number))
    ordered = sorted(claims, key=lambda claim: (claim.start, claim.end))
    return [claim.model_copy(update={"id": f"c{n}"}) for n, claim in enumerate(ordered, start=1)]


def _sentences(article: Article) -> Iterator[Span]:
    if article.headline:
        yield article.headline
    for paragraph in article.paragraphs:
        yield from sentences(article, paragraph)


def _note_headline(context: Context, title: str) -> None:
    """The first measure of a headline is the article's until a sentence names one."""
    words = words_of(title)
    for place in range(len(words)):
        found = measure_index().at(words, place)
        if found:
            text = title[words[place].start : words[found[0] - 1].end]
            context.note_measure(MeasurePhrase(text=text.lower(), id=found[1]))
            return


_POINTS_AT_POLICY = re.compile(
    r"^(?:polic(?:y|ies)|rules?|orders?|ordinances?|resolutions?|directives?|measures?|laws?|decision)$",
    re.IGNORECASE,
)
"""A bare word for a policy goes on about the one that was told of before."""
_NEW_MATTER = re.compile(
    r" (?:on|for|against|about|banning|barring|requiring|prohibiting|allowing|limiting|creating|raising|to) "
    r"| (?:that|which) (?!.{0,60}\b(?:such|those|these|them|it)\b)"
)
"""What follows a word for a policy that says anew what it is about."""
_DEFINITE = re.compile(r"\b(?:the|this|that|its|his|her|their|such|similar) (?:@+ )?$")
_GOAL = re.compile(r"\b(?:goal|target|aims?|aimed|pledged|promised|vowed)\b")
"""What is aimed at has not happened: a goal set is an event."""


@dataclass
class _Reader:
    """Reads one sentence after the other, with what went before in ``context``."""

    assertions: Assertions
    spoken: Mapping[str, PlacePhrase]
    context: Context

    def read(self, sentence: Sequence[Clause]) -> list[Claim]:
        """The claims of one sentence."""
        claims: list[Claim] = []
        previous: Draft | None = None
        for clause in sentence:
            drafts = self._drafts(clause, previous, sentence[-1].end)
            for draft in drafts:
                claim = self._settled(draft, sentence)
                if claim:
                    claims.append(claim)
                    self.context.note(claim)
            if not any(draft.measure for draft in drafts):
                self.context.note_topic(topic_of(clause))
            self.context.note_times(clause.times)
            for _, _, measure_id in clause.measure_ids:
                self.context.note_policy(measure_id, clause.sentence)
            previous = next((draft for draft in reversed(drafts) if draft.figure), previous)
        if all(claim.kind in {"causal", "opinion"} for claim in claims):
            self.context.note_place(spoken_of(sentence))
        return claims

    def _drafts(self, clause: Clause, previous: Draft | None, until: int) -> list[Draft]:
        quoted = self._quoted(clause)
        figures = read_figures(clause, previous)
        ranks = read_ranks(clause)
        events = read_events(clause, quoted=quoted)
        drafts = [*figures, *ranks, *events]
        moved = any(draft.kind in {"change", "comparison"} for draft in figures)
        compared = [] if moved or ranks else read_comparisons(clause)
        drafts += compared
        causes = read_causes(clause, until)
        drafts += causes
        if not figures and not ranks and not causes and not compared:
            drafts += read_trends(clause)
        if not drafts:
            drafts += read_unsolved(clause)
        if not drafts and quoted:
            drafts += read_opinions(clause)
        return sorted(drafts, key=lambda draft: (draft.start, draft.at))

    def _quoted(self, clause: Clause) -> bool:
        statement = self.assertions.holding(clause.start, clause.end)
        return statement is not None and statement.form == "direct"

    def _settled(self, draft: Draft, sentence: Sequence[Clause]) -> Claim | None:
        measure = self._measure(draft)
        if measure is None:
            return None
        if draft.kind == "level" and draft.measure is None and _is_share_of_change(draft, measure):
            draft = draft.but(kind="change", direction=self.context.direction)
        if draft.kind == "change" and _GOAL.search(draft.clause.mask[: draft.at - draft.clause.start]):
            draft = draft.but(kind="event", act="other")
        if draft.kind == "causal" and draft.measure is None and draft.direction == "none":
            draft = draft.but(direction=self.context.direction)
        statement = self.assertions.holding(draft.at, draft.at + 1)
        place = whereabouts(
            draft, sentence, self.context, self.spoken.get(statement.id) if statement else None
        )
        period, baseline = timing(draft, sentence, self.context)
        start, end = inside(draft.start, draft.end, draft.at, statement)
        return Claim(
            id="",
            text=draft.clause.marked.text[start:end],
            start=start,
            end=end,
            statement=statement.id if statement else None,
            kind=draft.kind,
            measure=measure,
            place=place,
            versus=compared_place(draft, place, self.context),
            period=period,
            baseline=baseline,
            value=_value(draft, measure),
            direction=draft.direction,
            act=draft.act,
        )

    def _measure(self, draft: Draft) -> MeasurePhrase | None:
        """The draft's own measure, or the one that it borrows; None where there is none to borrow."""
        by_rate = draft.figure is not None and draft.figure.form == "rate"
        if draft.kind == "event" and draft.measure and not draft.measure.id:
            return draft.measure.model_copy(update={"id": self._policy(draft, draft.measure.text)})
        if draft.measure is None:
            lent = self.context.lend_measure(draft.points_at, as_a_rate=by_rate)
            if lent is None and draft.kind in {"change", "rank", "causal", "share", "comparison"}:
                return MeasurePhrase(text=draft.clause.marked.text[draft.start : draft.end])
            return lent
        return as_rate(draft.measure) if by_rate and not is_rate(draft.measure) else draft.measure

    def _policy(self, draft: Draft, words: str) -> str | None:
        """The kind of policy that an act's bare words point back at."""
        if draft.act not in {"adopted", "ended", "other"} or not _POINTS_AT_POLICY.match(words):
            return None
        start = draft.clause.text.find(words, max(0, draft.at - draft.clause.start))
        if start < 0 or _NEW_MATTER.match(draft.clause.mask, start + len(words)):
            return None
        definite = _DEFINITE.search(draft.clause.mask, max(0, start - 30), start) is not None
        return self.context.lend_policy(draft.clause.sentence, definite=definite)


def _is_share_of_change(draft: Draft, measure: MeasurePhrase) -> bool:
    """A percentage of something counted says how far it moved: "exceeding that at almost 21 percent"."""
    known = catalogued(measure)
    return (
        draft.value is not None
        and draft.value.unit == "percent"
        and known is not None
        and known.unit == "count"
    )


def _value(draft: Draft, measure: MeasurePhrase) -> Value | None:
    """The draft's value; a bare number for a rate is in the rate's unit."""
    known = catalogued(measure)
    value = draft.value
    if (
        value
        and value.unit in {"count", "other"}
        and draft.kind == "level"
        and known
        and known.unit == "rate_per_100k"
    ):
        return value.model_copy(update={"unit": known.unit})
    return value
