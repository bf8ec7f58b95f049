"""The policy that an act's bare words point back at: "reversed the policy", "signed the order"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft

_POINTS_AT_POLICY = expression(
    r"^(?:polic(?:y|ies)|rules?|orders?|ordinances?|resolutions?|directives?|measures?|laws?|decision)$",
    re.IGNORECASE,
)
"""A bare word for a policy goes on about the one that was told of before."""
_NEW_MATTER = expression(
    r" (?:on|for|against|about|banning|barring|requiring|prohibiting|allowing|limiting|creating|raising|to) "
    r"| (?:that|which) (?!.{0,60}\b(?:such|those|these|them|it)\b)"
)
"""What follows a word for a policy that says anew what it is about."""
_DEFINITE = expression(r"\b(?:the|this|that|its|his|her|their|such|similar) (?:@+ )?$")


def policy_meant(draft: Draft, words: str, context: Context) -> str | None:
    """The kind of policy that the act's words mean, by id; None where they say anew what it is about."""
    if draft.act not in {"adopted", "ended", "other"} or not _POINTS_AT_POLICY.match(words):
        return None
    start = draft.clause.text.find(words, max(0, draft.at - draft.clause.start))
    if start < 0 or _NEW_MATTER.match(draft.clause.mask, start + len(words)):
        return None
    definite = _DEFINITE.search(draft.clause.mask, max(0, start - 30), start) is not None
    return context.lend_policy(draft.clause.sentence, definite=definite)
