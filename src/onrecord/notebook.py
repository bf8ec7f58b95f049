"""Reports in notebooks: a report that is a cell's last value shows itself as its page."""

from __future__ import annotations

from html import escape

from onrecord.checking import Report


def show_in_notebooks() -> None:
    """Lend every report the method by which notebooks (IPython, Jupyter) show a value.

    It is lent here since a report is made before the step that sets it in type, and knows nothing of it.
    """
    Report._repr_html_ = _page_in_frame  # type: ignore[attr-defined]


def _page_in_frame(report: Report) -> str:
    """The report's page in a frame of its own, in which no script runs and whose style stays inside."""
    from onrecord.reporting import to_html

    page = escape(to_html(report), quote=True)
    return (
        f'<iframe sandbox="allow-popups" srcdoc="{page}" title="A report of onrecord" '
        'style="width: 100%; height: 45rem; border: 0"></iframe>'
    )
