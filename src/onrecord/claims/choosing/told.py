"""A claim as the rules read it, with what was known where it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.claims.once import once
from onrecord.claims.timing.case import Case

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution import Statement
    from onrecord.claims.claim import Claim
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft


@dataclass(frozen=True)
class Told:
    """A claim, the draft that it was read from and the clauses of its sentence.

    ``context`` is what had been told of before, as it stood then; ``statement`` is None where the article
    itself asserts the claim.
    """

    claim: Claim
    draft: Draft
    sentence: Sequence[Clause]
    context: Context
    statement: Statement | None

    def but(self, *, claim: Claim | None = None, context: Context | None = None) -> Told:
        """The same with another claim or context."""
        return replace(self, claim=claim or self.claim, context=context or self.context)

    @once
    def case(self) -> Case:
        """The draft as the rules for times see it."""
        return Case(self.draft, self.sentence, self.context)

    @once
    def as_claimed(self) -> Case:
        """The same, with the kind and the measure that what went before gave the claim."""
        claim, draft = self.claim, self.draft
        same = claim.measure is draft.measure or claim.measure == draft.measure
        if same and claim.kind == draft.kind:
            return self.case
        return Case(self.draft.but(kind=claim.kind, measure=claim.measure), self.sentence, self.context)
