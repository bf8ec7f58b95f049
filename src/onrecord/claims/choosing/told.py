"""A claim as the rules read it, with what was known where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.timing.case import Case

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.claim import Claim, PlacePhrase
    from onrecord.claims.clauses import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft


class Speaker(NamedTuple):
    """Who asserts a claim: ``place`` is the office's, ``body`` what is spoken for; ``direct`` is quoted."""

    place: PlacePhrase | None
    body: PlacePhrase | None
    direct: bool


@dataclass(frozen=True)
class Told:
    """A claim, the draft that it was read from and the clauses of its sentence.

    ``context`` is what had been told of before, as it stood then; ``speaker`` is None where the article
    itself asserts the claim. ``placed`` says that its place is settled: it is one of several told of alike.
    """

    claim: Claim
    draft: Draft
    sentence: Sequence[Clause]
    context: Context
    speaker: Speaker | None
    placed: bool = False

    @property
    def case(self) -> Case:
        """The draft as the rules for times see it."""
        return Case(self.draft, self.sentence, self.context)
