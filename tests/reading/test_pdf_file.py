"""Articles in PDFs, real ones; and PDFs that must not cost the caller more than an error."""

from __future__ import annotations

import datetime as dt
import resource
from pathlib import Path

import pytest

from onrecord.errors import InputError
from onrecord.reading import read
from onrecord.reading.limits import ChildLimits
from onrecord.reading.pdf_file import is_pdf, read_pdf

FIXTURES = Path(__file__).parent / "fixtures"
LONG = 1_000_000_000


def fixture(name: str) -> bytes:
    return (FIXTURES / name).read_bytes()


def pdf_of_pages(count: int) -> bytes:
    """A PDF that names one page many times."""
    kids = b" ".join([b"3 0 R"] * count)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [" + kids + b"] /Count %d >>" % count,
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
    ]
    document, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(document))
        document += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(document)
    return document + b"xref\n0 4\n0000000000 65535 f \n" + table + end


def test_a_page_printed_from_a_browser() -> None:
    article = read(FIXTURES / "printed_from_a_browser.pdf")

    assert article.title == "Lakemont closes its old bridge"
    assert article.date == dt.date(2018, 3, 7)
    assert article.dateline == "LAKEMONT, Ohio"
    assert [p.text.split()[0] for p in article.paragraphs] == ["The", "“We", "Traffic", "The"]
    assert "\n" not in article.paragraphs[1].text
    assert "The council’s vote was 7 to 2, and the well-known span" in article.text


def test_lines_are_joined_and_words_made_whole() -> None:
    assert read(FIXTURES / "lines_and_hyphens.pdf").text == (
        "Lakemont closes its old bridge\n\n"
        "LAKEMONT, Ohio - The Lakemont city council voted on Tuesday to close the old bridge over the "
        "river, which carried 4,000 cars a day in 2016, according to figures of the county engineer.\n\n"
        "Mayor Jane Roe said the steel is gone. Nobody can say how long it will hold, she said, and the "
        "well-known span stays shut."
    )


def test_a_pdf_that_only_forbids_printing_is_read() -> None:
    assert read(FIXTURES / "locked_against_printing.pdf") == read(FIXTURES / "lines_and_hyphens.pdf")


def test_the_day_of_printing_is_no_publication_date() -> None:
    assert b"/CreationDate" in fixture("printed_from_a_browser.pdf")
    without_date_line = fixture("lines_and_hyphens.pdf").replace(
        b"trailer <<", b"trailer << /Info << /CreationDate (D:20180307) /Title (draft.doc) >>"
    )

    assert read_pdf(without_date_line, "it").date is None
    assert read_pdf(without_date_line, "it").title == ""


@pytest.mark.parametrize(
    ("name", "cause", "way_out"),
    [
        ("encrypted.pdf", "encrypted: it opens only with a password", "password"),
        ("scan_without_text.pdf", "without text, such as a scan", "OCR"),
        ("cut_off.pdf", "damaged PDF", "plain text"),
        ("bomb.pdf", "expands to more than its parser takes on", "plain text"),
    ],
)
def test_each_kind_of_bad_pdf_is_named(name: str, cause: str, way_out: str) -> None:
    with pytest.raises(InputError, match=cause) as bad:
        read_pdf(fixture(name), name)

    assert way_out in bad.value.hint


def test_a_bomb_is_small_and_costs_the_parent_neither_time_nor_memory() -> None:
    """6.9 kB that unpack to 4 GB."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert len(fixture("bomb.pdf")) < 10_000

    with pytest.raises(InputError):
        read_pdf(fixture("bomb.pdf"), "bomb.pdf")

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kilobytes


def test_a_pdf_that_keeps_the_processor_busy_is_killed() -> None:
    """994 bytes that unpack to 64 MB of drawing commands, below the parser's own limits."""
    with pytest.raises(InputError, match="too much time or memory"):
        read_pdf(fixture("slow_bomb.pdf"), "slow.pdf", ChildLimits(LONG, cpu_seconds=1, wall_seconds=20))


def test_a_pdf_that_takes_too_long_by_the_clock_is_killed() -> None:

    with pytest.raises(InputError, match=r"takes more than 1 s to read"):
        read_pdf(fixture("slow_bomb.pdf"), "slow.pdf", ChildLimits(LONG, cpu_seconds=20, wall_seconds=1))


def test_a_child_without_memory_ends_in_an_error_of_ours() -> None:
    with pytest.raises(InputError, match=r"memory|expands"):
        read_pdf(
            fixture("slow_bomb.pdf"), "slow.pdf", ChildLimits(120_000_000, cpu_seconds=20, wall_seconds=20)
        )


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(InputError, match="501 pages; 500 are the most"):
        read_pdf(pdf_of_pages(501), "long.pdf")


def test_pages_that_refer_to_themselves_end() -> None:
    with pytest.raises(InputError):
        read_pdf(pdf_of_pages(1).replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"), "loop.pdf")


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4", b"%PDF-" + b"\xff" * 5000, b"%PDF-1.7\n" + b"1 0 obj << " * 1000]
)
def test_nonsense_behind_the_mark_is_a_damaged_pdf(data: bytes) -> None:
    with pytest.raises(InputError, match=r"damaged|without text"):
        read_pdf(data, "it")


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4\n", b"\n\r %PDF-1.7", b"Content-Type: x\n\n%PDF-1.4 1 0 obj endobj"]
)
def test_a_pdf_is_known_by_its_mark(data: bytes) -> None:
    assert is_pdf(data)


@pytest.mark.parametrize(
    "data", [b"", b"PDF", b"The mark is %PDF-1.4, she said.", b"x" * 2000 + b"%PDF-1.4 endobj"]
)
def test_text_about_pdfs_is_none(data: bytes) -> None:
    assert not is_pdf(data)
