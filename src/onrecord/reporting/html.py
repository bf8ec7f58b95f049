"""A report as one self-contained HTML page: no script, nothing fetched, no text of the article acts in it."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.reporting.chart import chart
from onrecord.reporting.cleaning import visible
from onrecord.reporting.drawing import drawing
from onrecord.reporting.heat_map import caption, heat_map
from onrecord.reporting.marked_text import marked_lines
from onrecord.reporting.outline import outline
from onrecord.reporting.rows import RowTable, row_table
from onrecord.reporting.verdicts import VERDICTS
from onrecord.reporting.years import years_drawing

if TYPE_CHECKING:
    from onrecord.checking import Report
    from onrecord.reporting.drawing import Drawing
    from onrecord.reporting.outline import Checked, Outline

ROWS_SHOWN = 24


@dataclass(frozen=True)
class Card:
    """A claim's card: what was checked, its chart and heat map (SVG, or "") with captions, query and rows."""

    checked: Checked
    chart: str
    caption: str
    heat: str
    heat_caption: str
    query: str
    table: RowTable


def to_html(report: Report) -> str:
    """The report as a page that stands alone: it needs no script, no network and no other file.

    Text from the article and the data is escaped wherever it stands, ids are made of numbers, only http and
    https addresses of sources become links, and a content security policy forbids everything else.
    """
    import jinja2

    content = outline(report)
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("onrecord.reporting"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = (files("onrecord.reporting") / "templates" / "report.css").read_text(encoding="utf-8")
    return environment.get_template("report.html.j2").render(
        content=content,
        lines=list(marked_lines(report, content)),
        cards=[_card(checked, content) for checked in content.checked],
        verdicts=list(VERDICTS.values()),
        style=style,
        policy=_policy(style),
    )


def _policy(style: str) -> str:
    """A policy that allows this very style sheet, embedded images, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _drawn(checked: Checked, content: Outline) -> Drawing | None:
    """What there is to draw: the figure among the same days of other years, else its rows."""
    finding = checked.finding
    if finding is None:
        return None
    if finding.years is not None:
        return years_drawing(checked.claim, finding.years, content.names, finding.sources)
    return drawing(checked.claim, finding, content.names)


def _card(checked: Checked, content: Outline) -> Card:
    finding = checked.finding
    drawn = _drawn(checked, content)
    tried = finding.robustness.grid if finding and finding.robustness else None
    return Card(
        checked=checked,
        chart=chart(drawn, f"chart-{checked.number}") if drawn else "",
        caption=drawn.title if drawn else "",
        heat=heat_map(tried, f"heat-{checked.number}") if tried else "",
        heat_caption=caption(tried) if tried else "",
        query=visible(finding.query) if finding else "",
        table=row_table(finding.rows if finding else (), ROWS_SHOWN),
    )
