"""Each quotation of an article against a transcript: verbatim, altered, spliced or not found, and why."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord.attribution import Statement
from onrecord.checking import QuoteFinding, check_quotes
from onrecord.errors import InputError
from onrecord.reading import Article, Span

SPEECH = (
    "MAYOR MUNK: Good morning. We will not close the bridge this year. It is, uh, safe, and we spent about "
    "$4 million on it. Now, we will open a second one by March. To the critics, a noisy club: come and see. "
    "And because of the grant the school will get a roof this fall, I promise."
)
TRANSCRIPT = Article(text=SPEECH)


def quoting(*quotations: str) -> tuple[Article, list[Statement]]:
    """An article of one sentence, "Munk said: ...", and its statement."""
    text = f"Munk said: {' '.join(quotations)}"
    spans = []
    at = 0
    for words in quotations:
        at = text.index(words, at)
        spans.append(Span.of(text, at, at + len(words)))
        at += len(words)
    cue = Span.of(text, 5, 9)
    form = "direct"
    return Article(text=text), [
        Statement(id="s1", form=form, source=None, cue=cue, content=tuple(spans), speaker=None)
    ]


def finding(*quotations: str) -> QuoteFinding:
    (found,) = check_quotes(*quoting(*quotations), TRANSCRIPT)
    return found


def changes(found: QuoteFinding) -> list[tuple[str, str, str]]:
    return [(one.kind, one.quoted, one.spoken) for one in found.differences]


def test_a_quotation_in_the_words_that_were_spoken_is_verbatim() -> None:
    found = finding("“We will not close the bridge this year.”")

    assert found.verdict == "verbatim"
    assert [passage.text for passage in found.passages] == ["We will not close the bridge this year"]


def test_sounds_case_and_punctuation_do_not_make_it_altered() -> None:
    assert finding("“it is safe — and we spent about $4 million on it!”").verdict == "verbatim"


def test_a_dropped_hedge_is_an_alteration_that_is_named() -> None:
    found = finding("“It is safe, and we spent $4 million on it.”")

    assert found.verdict == "altered"
    assert changes(found) == [("left_out", "", "about")]


def test_an_added_and_a_replaced_word_are_named() -> None:
    assert changes(finding("“a noisy little club”")) == [("added", "little", "")]
    assert changes(finding("“We will never close the bridge this year.”")) == [("replaced", "never", "not")]


def test_two_passages_joined_without_a_mark_are_spliced() -> None:
    found = finding("“We will not close the bridge and the school will get a roof this fall.”")

    assert found.verdict == "spliced"
    assert [passage.text for passage in found.passages] == [
        "We will not close the bridge",
        "the school will get a roof this fall",
    ]


@pytest.mark.parametrize("mark", ["...", "…", ". . .", "[...]", "(…)"])
def test_an_omission_that_is_marked_is_no_splice(mark: str) -> None:
    found = finding(f"“We will not close the bridge {mark} we will open a second one by March.”")

    assert (found.verdict, len(found.passages)) == ("verbatim", 2)


def test_an_omission_cannot_turn_the_order_around() -> None:
    assert (
        finding("“We will open a second one by March ... we will not close the bridge.”").verdict == "spliced"
    )


def test_words_in_brackets_stand_for_others() -> None:
    assert finding("“[The bridge] is safe, and we spent about $4 million on it.”").verdict == "verbatim"
    assert finding("“[W]e will open a second [bridge] by March.”").verdict == "verbatim"


def test_what_nobody_said_is_not_found_and_has_no_passage() -> None:
    found = finding("“Nobody at city hall ever listens to our children,”")

    assert (found.verdict, found.passages, found.differences) == ("not_found", (), ())


def test_few_words_must_all_be_there() -> None:
    assert finding("“a noisy club”").verdict == "verbatim"
    assert finding("“a noisy mob of fools”").verdict == "not_found"


def test_a_sentence_that_its_cue_interrupts_is_one_quotation() -> None:
    article = Article(text="“We will,” Munk said, “open a second one by March.”")
    statement = Statement(
        id="s1",
        form="direct",
        source=Span.of(article.text, 11, 15),
        cue=Span.of(article.text, 16, 20),
        content=(Span.of(article.text, 0, 10), Span.of(article.text, 22, 51)),
        speaker=None,
    )

    (found,) = check_quotes(article, [statement], TRANSCRIPT)

    assert (found.verdict, found.start, found.end) == ("verbatim", 0, len(article.text))


def test_sentences_of_one_statement_are_held_against_the_transcript_one_by_one() -> None:
    found = check_quotes(*quoting("“Good morning.”", "“Come and see.”"), TRANSCRIPT)

    assert [one.text for one in found] == ["“Good morning.”", "“Come and see.”"]
    assert {one.verdict for one in found} == {"verbatim"}


def test_words_outside_quotation_marks_are_not_asked_for() -> None:
    article = Article(text="Munk said that the bridge was a disgrace.")
    statement = Statement(
        id="s1",
        form="indirect",
        source=None,
        cue=Span.of(article.text, 5, 9),
        content=(Span.of(article.text, 10, 40),),
        speaker=None,
    )

    assert check_quotes(article, [statement], TRANSCRIPT) == []


def test_a_report_holds_its_quotations_where_a_transcript_is_given() -> None:
    article = Article(text="OLDHAVEN, June 3, 2024 — “Come and see,” Mayor Ada Munk said on Monday.")

    with onrecord.Record.open() as record:
        with_it = onrecord.check(article, record, transcript=TRANSCRIPT)
        without = onrecord.check(article, record)

    assert [quote.verdict for quote in with_it.quotes] == ["verbatim"]
    assert without.quotes == ()
    assert with_it.claims == without.claims


@pytest.mark.parametrize("text", ["", "— … —", "word " * 150_001], ids=["empty", "no words", "too many"])
def test_a_transcript_that_cannot_be_searched_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(InputError, match=r"The transcript has [0-9,]+ words"):
        check_quotes(*quoting("“Come and see.”"), Article(text=text))


def test_a_quotation_cut_from_anywhere_in_a_long_speech_is_verbatim_and_in_place() -> None:
    random = Random(7)
    words = [
        random.choice("river bridge school roof grant money tax road town vote".split()) for _ in range(5000)
    ]
    transcript = Article(text=" ".join(words))
    for _ in range(20):
        start = random.randrange(4900)
        quote = " ".join(words[start : start + 30])

        (found,) = check_quotes(*quoting(f"“{quote}.”"), transcript)

        assert (found.verdict, found.passages[0].text) == ("verbatim", quote)


@given(
    st.text(alphabet="ab “”\"[].…'’-,\n", max_size=60), st.text(alphabet="ab .uh[]", min_size=1, max_size=40)
)
def test_whatever_the_marks_findings_lie_in_the_texts(text: str, speech: str) -> None:
    article = Article(text=f"{text} ")
    statement = Statement(
        id="s1",
        form="direct",
        source=None,
        cue=None,
        content=(Span.of(article.text, 0, len(article.text)),),
        speaker=None,
    )

    for found in check_quotes(article, [statement], Article(text=f"a {speech}")):
        assert article.text[found.start : found.end] == found.text
        assert all(f"a {speech}"[p.start : p.end] == p.text for p in found.passages)
        assert (found.verdict == "verbatim") <= (found.differences == ())
