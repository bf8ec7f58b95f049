"""How much reading takes on, and why: one hostile or mistaken input must not cost the user the machine."""

from __future__ import annotations

from typing import NamedTuple

MEGABYTE = 1_000_000

INPUT_BYTES = 20 * MEGABYTE
"""A file, standard input or a response. The longest report with its page markup is far below this."""

TEXT_CHARACTERS = 2_000_000
"""A text once read: some 700 pages. Longer inputs are books or data, and would take minutes to check."""

HTML_CHARACTERS = 5_000_000
"""Markup of one page. Plain prose of this size takes trafilatura 1.4 s; tags alone (1.7 million unclosed
``<p>``) take it 47 s and 741 MB, so that the clock in HTML_CHILD, not this, stops the worst."""


PDF_PAGES = 500
"""Pages of one PDF: a report has one to ten, an audit some hundreds."""

REDIRECTS = 5
"""Hops from the address given to the page; browsers allow 20, news sites need one or two."""

FETCH_SECONDS = 30.0
"""From the first look-up to the last byte, all redirects included."""


class ChildLimits(NamedTuple):
    """What a child process may use: address space in bytes, processor time and wall time in seconds."""

    memory: int
    cpu_seconds: int
    wall_seconds: int


PDF_CHILD = ChildLimits(memory=1_000 * MEGABYTE, cpu_seconds=20, wall_seconds=30)
"""pypdf reads a 500-page text PDF well inside this; its own limits stop most bombs before."""

HTML_CHILD = ChildLimits(memory=2_000 * MEGABYTE, cpu_seconds=20, wall_seconds=30)
"""A 5 MB page needs up to 741 MB; see HTML_CHARACTERS."""
