"""Find the claims of an article and read each into a query."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.claims.assertion import Assertions, inside
from onrecord.claims.causes.influences import read_influences
from onrecord.claims.causes.read import read_causes
from onrecord.claims.causes.reasons import read_as
from onrecord.claims.causes.rebuttals import read_rebuttal
from onrecord.claims.causes.told_outcomes import SENTENCE
from onrecord.claims.choosing import NamedTimes, Reading, Told, choose, explained
from onrecord.claims.claim import Claim, MeasurePhrase
from onrecord.claims.clauses.asides import subject_behind_aside
from onrecord.claims.clauses.cut import Clause, cut, stretches
from onrecord.claims.clauses.joined import parted
from onrecord.claims.clauses.marked import mark
from onrecord.claims.clauses.spans import without_ties
from onrecord.claims.comparisons.read import read_comparisons
from onrecord.claims.context import Context
from onrecord.claims.draft import rank_value
from onrecord.claims.events.act_figures import sized
from onrecord.claims.events.act_phrases import acted
from onrecord.claims.events.by_likelihood import with_likely_acts
from onrecord.claims.events.laws_beside import read_laws_beside
from onrecord.claims.events.no_acts import is_argument, is_no_act, tells_since
from onrecord.claims.events.pointed_policies import policy_meant
from onrecord.claims.events.read import read_events, read_happenings, read_named
from onrecord.claims.figures.answers import (
    tells_of_poll,
)
from onrecord.claims.figures.durations import is_length_of_time
from onrecord.claims.figures.left_over import read_left_over
from onrecord.claims.figures.named_moves import is_passed_by
from onrecord.claims.figures.parts_in_words import read_parts_in_words
from onrecord.claims.figures.polls import read_polls
from onrecord.claims.figures.range_ends import of_each_end
from onrecord.claims.figures.read import read_figures
from onrecord.claims.figures.repeats import lends_its_move
from onrecord.claims.figures.unfigured import read_unsolved
from onrecord.claims.figures.votes import read_votes
from onrecord.claims.headline import note_headline
from onrecord.claims.likelihood.moves_and_ranks import likely_moves_and_ranks
from onrecord.claims.likelihood.parted import FEW, Parted
from onrecord.claims.measures.alike import measured_alike
from onrecord.claims.measures.borrowing import settled_measure
from onrecord.claims.measures.looked_up import looked_up
from onrecord.claims.measures.noun_phrases import topic_of
from onrecord.claims.measures.payments import led_up_to
from onrecord.claims.measures.sizes import sizes_place
from onrecord.claims.naming import renamed
from onrecord.claims.opinions import read_opinions
from onrecord.claims.ranks.bounds import is_number_of_rank
from onrecord.claims.ranks.read import only_firsts, only_ranked, read_ranks
from onrecord.claims.ranks.standings import OPPOSITE
from onrecord.claims.ranks.ways import way_of_judged
from onrecord.claims.recast import in_its_unit, recast
from onrecord.claims.stance import stance_of
from onrecord.claims.timing import (
    census_year,
    fieldwork,
    is_poll,
    note_clause,
    note_until,
    polling_day,
    timing,
    why_open,
    years_results,
)
from onrecord.claims.trends.apart import holds, is_apart, is_of_part, is_told_by
from onrecord.claims.trends.beside_earlier import read_beside_earlier
from onrecord.claims.trends.ellipsis import read_again, read_beside
from onrecord.claims.trends.nouns import read_moving
from onrecord.claims.trends.read import read_trends
from onrecord.claims.trends.streaks import read_streaks
from onrecord.claims.vocabulary import vocabulary_of, with_only_place
from onrecord.claims.whereabouts.others import compared_place, others_told_of
from onrecord.claims.whereabouts.own_figures import speaking_for, subject_body, told_on
from onrecord.claims.whereabouts.read import whereabouts
from onrecord.claims.whereabouts.roles import is_of_another
from onrecord.claims.whereabouts.speakers import speaker_places
from onrecord.claims.whereabouts.spoken_of import leave_places
from onrecord.claims.worth import worth_of
from onrecord.reading.running_text import running_text
from onrecord.reading.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.attribution import Statement
    from onrecord.claims.claim import Direction, PlacePhrase
    from onrecord.claims.clauses.marked import Marked
    from onrecord.claims.draft import Draft
    from onrecord.reading import Article, Span
    from onrecord.record import Record


def find_claims(
    article: Article,
    statements: Sequence[Statement],
    record: Record | None = None,
    *,
    fiscal_month: int | None = None,
) -> list[Claim]:
    """The claims of the article in the order of its text, numbered c1, c2, ...

    ``statements`` are the article's attributions; a claim inside one is asserted by its speaker, any other by
    the article itself. ``record`` gives the measures and places to look for; None means the bundled ones.
    ``fiscal_month`` is the month, 1 to 12, in which fiscal years begin; without it the federal year begins in
    October, that of states, cities and schools in July.
    """
    with vocabulary_of(record):
        reading = read_claims(running_text(article), statements, fiscal_month)
        return _numbered(renamed(reading, choose(reading)), article.text)


def read_claims(
    article: Article, statements: Sequence[Statement], fiscal_month: int | None = None
) -> Reading:
    """The claims as the rules read them, for ``choose`` to settle."""
    marked = mark(article, fiscal_month)
    told: list[Told] = []
    clauses: list[Sequence[Clause]] = []
    spans = list(sentences_of(article))
    reader = _reader(article, marked, statements)
    above = replace(reader, context=_context(article, marked)) if article.headlines else reader
    # Sentence 0 is the body's first: what a lead tells does not depend on whether a headline stands above.
    home, sections = reader.context.home, deque(marked.places.sections)
    for number, span in enumerate(spans, start=-len(article.headlines)):
        while sections and sections[0].start <= span.start:
            reader.context.home = sections.popleft().place or home
        reader.weighs_acts = len(spans) >= FEW
        for stretch in stretches(cut(marked, span.start, span.end, number)):
            told += (above if number < 0 else reader).read(stretch)
            clauses.append(stretch)
    return Reading(explained(told, reader.context.frame), NamedTimes(clauses))


def _reader(article: Article, marked: Marked, statements: Sequence[Statement]) -> _Reader:
    """A reader at the beginning of the text."""
    return _Reader(
        Assertions(statements),
        speaker_places(statements, marked.places),
        speaking_for(statements, marked.places.organizations),
        _context(article, marked),
    )


def _context(article: Article, marked: Marked) -> Context:
    """What is known before the first sentence: what the text as a whole tells, what its headline is about."""
    home = marked.places.home
    context = Context(article.date, home.place if home else None)
    asked = fieldwork(marked, article.date)
    context.frame.results = years_results(marked, article.date)
    counted = census_year(marked, article.date)
    context.frame.figures = asked or counted or context.frame.results
    context.frame.asked = asked if is_poll(marked) else counted
    context.frame.voted = polling_day(marked, article.date)
    context.polled = tells_of_poll(marked.low[:_LEAD])
    named = ((one.id, marked.low[one.start : one.end]) for one in marked.measures)
    context.topics.note_text(marked.low, named)
    if article.title:
        note_headline(context, article.title)
    return context


def _numbered(claims: Sequence[Claim], text: str) -> list[Claim]:
    ordered = sorted(claims, key=lambda claim: (claim.start, claim.end))
    placed = [with_only_place(looked_up(claim)) for claim in ordered]
    worths = zip(placed, worth_of(placed, len(text)), strict=True)
    return [
        claim.model_copy(update={"id": f"c{number}", "worth": worth, "text": text[claim.start : claim.end]})
        for number, (claim, worth) in enumerate(worths, start=1)
    ]


def sentences_of(article: Article) -> Iterator[Span]:
    """The headlines and the sentences, in the stretches in which they are read."""
    yield from article.headlines
    for paragraph in article.paragraphs:
        for sentence in sentences(article, paragraph):
            yield from parted(article.text, sentence)


@dataclass
class _Reader:
    """Reads one sentence after the other, with what went before in ``context``."""

    assertions: Assertions
    spoken: Mapping[str, PlacePhrase]
    bodies: Mapping[str, PlacePhrase]
    context: Context
    weighs_acts: bool = False

    def read(self, sentence: Sequence[Clause]) -> list[Told]:
        """The claims of one sentence."""
        if not sentence:
            return []
        told: list[Told] = []
        changes: list[Claim] = []
        previous: Draft | None = None
        moving: Draft | None = None
        before = (self.context.place, self.context.place_at)
        note_until(self.context.frame, sentence, self.context.published)
        likely = Parted(sentence)
        for clause in sentence:
            self.context.note_subject(topic_of(clause), labels=_is_label(clause, sentence))
            drafts = self._drafts(clause, previous or moving, sentence, likely)
            reach = max((one.claim.end for one in told if one.claim.kind == "rank"), default=0)
            drafts = [one for one in drafts if one.figure or one.at >= reach]
            for draft in drafts:
                context = self.context.as_it_stands()
                statement = self.assertions.holding(draft.at, draft.at + 1) or self.assertions.naming(
                    draft.at, causal=draft.kind == "causal"
                )
                claim = self._settled(draft, sentence, statement)
                if claim and draft.repeats and changes:
                    like = changes.pop(0)
                    claim = claim.model_copy(update={"period": like.period, "baseline": like.baseline})
                elif claim and claim.kind == "change":
                    changes.append(claim)
                if claim:
                    alike = _told_alike(draft, claim)
                    told += [Told(one, draft, sentence, context, statement) for one in alike]
                    if not sizes_place(claim, clause):
                        self.context.note(claim, clause.sentence, elsewhere=is_of_another(draft))
                    self.context.matters.note(claim, clause)
            self.context.note_times(clause.times)
            note_clause(self.context.frame, clause, sentence, self.context.published)
            for start, end, measure_id in clause.measure_ids:
                self.context.note_policy(measure_id, clause.sentence)
                self.context.topics.note_name(measure_id, clause.marked.text[start:end])
            previous = next((draft for draft in reversed(drafts) if lends_its_move(draft)), previous)
            moving = next((draft for draft in drafts if draft.kind == "trend"), moving)
        leave_places(self.context, before, [one.claim for one in told], sentence)
        self.context.body = subject_body(sentence) or told_on(sentence, self.context.body)
        return told

    def _drafts(
        self, clause: Clause, previous: Draft | None, sentence: Sequence[Clause], likely: Parted
    ) -> list[Draft]:
        quoted = self._quoted(clause)
        ranks = read_ranks(clause)
        figures = [one for one in read_figures(clause, previous) if not is_number_of_rank(one, ranks)]
        acts = (one for one in read_events(clause, quoted=quoted) if not is_no_act(one))
        events = [one for one in acts if not only_ranked(one, ranks)]
        polls = read_polls(clause)
        votes = [*read_votes(clause, events), *polls]
        figures = [one for one in figures if all(not vote.start <= one.at < vote.end for vote in votes)]
        drafts = sized([*figures, *ranks, *events])
        moved = any(draft.kind in {"change", "comparison"} for draft in figures)
        passed = [draft for draft in figures if draft.kind == "change" and is_passed_by(draft)]
        compared = read_comparisons(clause) if only_firsts(ranks) and not moved else []
        drafts += compared
        aside_of = subject_behind_aside(clause, sentence)
        causes = read_causes(clause, sentence[-1].end)
        if not causes and (causes := read_influences(clause, aside_of)):
            drafts = [draft for draft in drafts if not _is_time_of(draft, causes[0])]
            causes = [cause for cause in causes if all(cause.at != draft.at for draft in events)]
        drafts += causes or self._rebuttal(clause) or read_as(clause)
        earlier = [one for one in read_beside_earlier(clause) if is_apart(one, [*compared, *passed])]
        earlier = [one for one in earlier if not holds(ranks, one)]
        drafts += earlier
        alone = not figures and not ranks and not causes and not compared and not earlier
        trends = read_trends(clause, aside_of)
        if not trends and self.context.latest_in == clause.sentence:
            trends = read_again(clause, self.context.direction)
        if not trends and self.context.latest_in >= clause.sentence - 1:
            trends = read_beside(clause, self.context.direction)
        apart = [one for one in trends if one.direction == "none" or is_apart(one, drafts)]
        moving = read_moving(clause) if trends and not (alone or apart) else []
        drafts += trends if alone else apart or [one for one in moving if is_apart(one, figures, 0)]
        drafts += [one for one in read_streaks(clause) if is_apart(one, drafts)]
        happened = read_happenings(clause, [*drafts, *polls], self.context.published)
        named = read_named(clause, [*drafts, *happened])
        drafts += [*(one for one in happened if not is_no_act(one)), *named]
        drafts += read_laws_beside(clause, drafts)
        told = [*trends, *compared, *earlier]
        drafts = [one for one in drafts if not is_told_by(one, told) and not tells_since(one, drafts)]
        drafts = [one for one in drafts if not quoted or not is_argument(one)]
        parts = read_parts_in_words(clause)
        drafts = [one for one in drafts if one.figure or not is_of_part(one, parts)]
        drafts += [*votes, *parts]
        if self.weighs_acts:
            drafts = with_likely_acts(drafts, clause, likely, quoted=quoted)
            drafts += likely_moves_and_ranks(drafts, clause, likely)
            drafts += read_left_over(clause, drafts)
        if not drafts:
            drafts += read_unsolved(clause)
        if not drafts and quoted:
            drafts += read_opinions(clause)
        return sorted(drafts, key=_reading_order)

    def _rebuttal(self, clause: Clause) -> list[Draft]:
        """The denial of a cause, if one was named just before."""
        explained = self.context.outcomes.explained
        near = explained is not None and 0 <= clause.sentence - explained.sentence <= _ANSWERED
        return read_rebuttal(clause) if near else []

    def _quoted(self, clause: Clause) -> bool:
        statement = self.assertions.holding(clause.start, clause.end)
        return statement is not None and statement.form == "direct"

    def _settled(self, draft: Draft, sentence: Sequence[Clause], statement: Statement | None) -> Claim | None:
        if draft.looks_back:
            draft = self._recalled(draft)
            if draft.points_at == SENTENCE and draft.outcome is None:
                return None
        if draft.follows and (draft := self._next_ranked(draft)).value is None:
            return None
        measure = self._measure(draft, sentence)
        if measure is None:
            return None
        draft = recast(draft, measure, self.context)
        if draft.kind in {"rank", "comparison"}:
            draft = draft.but(direction=way_of_judged(draft, measure))
        told = statement.id if statement else ""
        lent = draft.outcome.place if draft.outcome else None
        place = lent or whereabouts(
            draft, sentence, self.context, self.spoken.get(told), self.bodies.get(told)
        )
        period, baseline = timing(draft, sentence, self.context)
        start, end = draft.start, draft.end
        if not draft.looks_back:  # who names a cause says so with a word of its own: "credited"
            start, end = inside(start, end, draft.at, statement)
        start = without_ties(draft.clause.marked.text, start, max(start, min(draft.at, end - 1)))
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
            open_because=why_open(draft, period),
            baseline=baseline,
            value=in_its_unit(draft, measure, self.context),
            direction=draft.direction,
            act=draft.act,
            stance=stance_of(draft, sentence),
        )

    def _recalled(self, draft: Draft) -> Draft:
        """The cause with the outcome that it looks back at, where one was told of."""
        outcome = self.context.outcomes.meant(draft, self.context.home)
        if outcome is None:
            return draft
        way = outcome.direction if draft.direction == "none" else draft.direction
        return draft.but(outcome=outcome, direction=way)

    def _next_ranked(self, draft: Draft) -> Draft:
        """The rank of what comes after the one ranked last; without a value where none was just told."""
        last = self.context.ranked
        near = draft.clause.sentence - self.context.ranked_in <= _FOLLOWED
        if last is None or last.value is None or not near:
            return draft.but(value=None)
        if draft.value and draft.value.number == OPPOSITE:
            way: Direction = "down" if last.direction == "up" else "up"
            return draft.but(value=rank_value(1), direction=way, measure=last.measure)
        value = rank_value(last.value.number + 1)
        return draft.but(value=value, direction=last.direction, measure=last.measure)

    def _measure(self, draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase | None:
        """The draft's own measure, or the one that it borrows; None where there is none to borrow."""
        if draft.kind == "event" and draft.measure and not draft.measure.id:
            known = policy_meant(draft, draft.measure.text, self.context)
            return acted(draft.measure.model_copy(update={"id": known}), draft, sentence)
        settled = settled_measure(draft, self.context, sentence) or led_up_to(draft)
        return acted(settled, draft, sentence) if settled and draft.kind == "event" else settled


def _reading_order(draft: Draft) -> tuple[int, int]:
    """Where the draft begins; a figure that goes on about another is behind it: "from 25 thefts to 31"."""
    goes_on = draft.figure is not None and draft.kind == "level" and draft.measure is None
    return draft.at if goes_on else draft.start, draft.at


def _told_alike(draft: Draft, claim: Claim) -> list[Claim]:
    """The claim, and what the same words tell of other places, of two measures, or with two figures."""
    others = [claim.model_copy(update={"place": other}) for other in others_told_of(draft, claim)]
    return of_each_end(draft, [*others, *(measured_alike(draft, claim) or [claim])])


_LEAD = 600
"""Characters that tell what an article is about."""


_ANSWERED, _FOLLOWED = 1, 2
"""Sentences: a denial, or what comes next, further on is of something else."""


def _is_time_of(draft: Draft, cause: Draft) -> bool:
    """Whether the draft only says how soon the cause works: "would dry up supply within two years"."""
    length = draft.figure is not None and is_length_of_time(draft.figure)
    return length and draft.kind == "level" and draft.at > cause.at


def _is_label(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """Whether the clause is the label of a figure: "Parking fines: 402"."""
    place = bisect_left(sentence, clause.end, key=lambda one: one.start)
    behind = sentence[place : place + 1]
    return bool(behind) and behind[0].joint == ":" and behind[0].mask.startswith("#") and not clause.figures
