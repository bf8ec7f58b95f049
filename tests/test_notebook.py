"""A report shows itself in a notebook, shut in a frame."""

from __future__ import annotations

from html.parser import HTMLParser

import onrecord


class _Frames(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_a_report_shows_its_page_in_a_frame_without_scripts() -> None:
    article = onrecord.Article(text="OLDHAVEN, June 3, 2024 — “It is <b>safe</b>,” said Ada Munk.")
    with onrecord.Record.open() as record:
        report = onrecord.check(article, record)

    shown = _Frames()
    shown.feed(report._repr_html_())  # type: ignore[attr-defined]

    assert [tag for tag, _ in shown.found] == ["iframe"]
    frame = shown.found[0][1]
    assert "allow-scripts" not in (frame["sandbox"] or "")
    assert (frame["srcdoc"] or "").startswith("<!DOCTYPE html>")
    assert "&lt;b&gt;safe" in (frame["srcdoc"] or "")
