"""The place that the name of an outlet holds: "The Quillan Ledger", "City of Quillan"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.places.name_words import CIVIC, INSTITUTIONS, NEWSPAPERS, NO_PLACES, TITLES, TOPICS
from onrecord.claims.places.proper_names import proper_names
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clauses.phrases import Word

_PAPERS = NEWSPAPERS | frozenset(
    "Advance Advocate Age American Banner Beacon Bee Bulletin Business Call Citizen Clarion Daily Democrat "
    "Digest Eagle Enterprise Evening Eye Free Globe Guardian Independent Inquirer Intelligencer Item Leader "
    "Ledger Live Local Magazine Messenger Monitor Morning Network Newsroom Newspaper Newspapers Newswatch "
    "Newswire Online Patriot Pilot Public Radio Record Recorder Reporter Republican Review Sentinel Service "
    "Spectator Standard Statesman Sunday Telegram Television Today Transcript Union Vindicator Voice Weekly "
    "Wire World".split()
)
"""What papers, stations and agencies are called by."""
_OFFICIAL = (CIVIC | INSTITUTIONS | TOPICS) - {"University", "College", "Academy"}
"""What bodies are called that speak for a place; a university seldom does."""
_OF = expression(r"\b(?:City|Town|Village|Borough|County|State|Parish|Township|Province) of $")


def published_for(outlet: str) -> Iterator[str]:
    """Names in the outlet's that may be of the place it serves."""
    for run in proper_names(outlet):
        words = _served(run.words)
        if not words:
            continue
        name = outlet[words[0].start : words[-1].end]
        behind = run.start > 0 and run.end == len(outlet)  # "Channel 8 News, Quillan"
        told = len(words) < len(run.words) or behind or _OF.search(outlet, 0, run.start)
        if told and not _is_ruled_out(name):
            yield name


def _served(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """What stands before the words for a paper or a body."""
    last = len(words)
    while last and all(part in _PAPERS for part in words[last - 1].text.split("-")):
        last -= 1
    if last < len(words):
        return words[:last]
    if words[0].text in _OFFICIAL | TITLES:
        return ()
    cut = next((n for n, word in enumerate(words) if n and word.text in _OFFICIAL | _PAPERS), len(words))
    return words[:cut]


def _is_ruled_out(name: str) -> bool:
    return name.isupper() or name in NO_PLACES or name.endswith(("ern", "ian"))


def is_named(name: str, text: str) -> bool:
    """Whether the text has the name, but not as a common noun's: "the Capitol"."""
    if name not in text:
        return False
    whole = re.escape(name)
    return re.search(rf"(?<!\bthe )(?<!\bThe )\b{whole}\b|\b{whole} [A-Z]", text) is not None
