"""The place of each speaker's office: that of a mayor, a police department, a state's agency."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.places.find import places_in
from onrecord.claims.places.nation_bodies import is_national
from onrecord.claims.places.tier_bodies import of_office
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.attribution import Statement
    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.places.find import Places

_SCHOLARLY = expression(
    r"\b(?:University|College|Institute|Law School|(?:Board|Association) of Realtors|Superior Court|"
    r"firm|company|consultancy|think tank|brokerage|trade (?:group|association|publication)|cooperative|"
    r"website|pollster|Inc|Corp|LLC|newspaper|magazine)\b",
    re.IGNORECASE,
)
"""Where a scholar works, brokers meet or a court sits says nothing of where a figure is from."""
_LAWMAKER = expression(
    r"\b(?:Rep\.|Sen\.|Del\.|(?i:representative|(?:state )?senator|assembly(?:wo)?man|delegate|legislator|"
    r"lawmaker|congress(?:wo)?man|member of parliament)|MPP?|MLA|MSP|TD)(?=\W|$)"
)
"""One who sits for a place, but speaks of what a state or a nation does."""
_OF_THEIR_LIFE = expression(
    r",? (?:who(?! (?:runs|heads|leads|chairs|directs|manages)\b)|whose|which|where)\b.*"
    r"|\b(?:released|published|filed|veteran)\b.*"
)
"""What a source is told of besides an office."""


def speaker_places(statements: Sequence[Statement], places: Places) -> Mapping[str, PlacePhrase]:
    """For each statement's id the place of its speaker's office, where the speaker's statements name one."""
    by_name: dict[str, PlacePhrase] = {}
    known: dict[str, PlacePhrase | None] = {}
    for statement in statements:
        speaker = statement.speaker
        if speaker is None or speaker.name in by_name:
            continue
        source = statement.source.text if statement.source else ""
        if speaker.kind == "person":
            own = speaker.name.split(" ")
            source = " ".join(word for word in source.split(" ") if word.strip(",.’'\"“”") not in own)
        for phrase in (speaker.role, source, speaker.name if speaker.kind != "person" else ""):
            if phrase not in known:
                known[phrase] = _place_of_office(phrase, places)
            found = known[phrase]
            if found:
                by_name[speaker.name] = found
                break
        office = of_office(speaker.role, places.tiers)
        if office and speaker.name not in by_name:
            by_name[speaker.name] = office.place
    return {
        statement.id: by_name[statement.speaker.name]
        for statement in statements
        if statement.speaker and statement.speaker.name in by_name
    }


def _place_of_office(phrase: str, places: Places) -> PlacePhrase | None:
    """The first place that the words for an office or a source name, unless they are of the nation."""
    if is_national(phrase) or _SCHOLARLY.search(phrase) or _LAWMAKER.search(phrase):
        return None
    office = _OF_THEIR_LIFE.sub("", phrase)
    return next((spot.place for spot in places_in(office, places.own)), None)
