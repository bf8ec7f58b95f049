"""Read what has its day: "the council votes on Monday", "the lease runs until 2031"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.clauses.parts import subject_of
from onrecord.claims.events.doers import does_public_acts
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause


def due(clause: Clause) -> tuple[int, int] | None:
    """The offsets of the verb that tells what comes on a day that the clause names."""
    set_for = _OCCASION.search(clause.mask)
    if set_for:
        return set_for.span("verb")
    for coming in _COMING.finditer(clause.mask):
        if does_public_acts(clause, coming.start("verb")):
            return coming.span("verb")
    limit = _HAS_UNTIL.search(clause.low)
    return limit.span("verb") if limit else None


def goes_on_until(clause: Clause) -> tuple[int, int] | None:
    """As in "the contract runs until 2031", "the figures won't be out until summer"."""
    ends = [time.start - clause.start for time in clause.times if time.text.lower().startswith(_UNTIL)]
    found = _RUNS_UNTIL.search(clause.mask) if ends else None
    if found is None or found.end() not in ends:
        return None
    awaited = found.lastgroup in {"wait", "may"} and not is_person(subject_of(clause, found.start()))
    if not awaited and not does_public_acts(clause, found.start()):
        return None
    return found.span(found.lastgroup or 0)


_STARTS = (
    r"expires?|lapses?|opens?|reopens?|closes?|begins?|starts?|ends?|finishe?s?|concludes?|takes? "
    r"(?:effect|place|over|hold|"
    r"up|that up|it up|office)|goes?|go (?:on|in|out|into|live)|meets?|convenes?|reconvenes?|resumes?|"
    r"returns?|arrives?|departs?|"
    r"hears?|votes?|decides?|considers?|rules?|debates?|launche?s?|go to|runs? out|kicks? off|winds? (?:up|"
    r"down)|"
    r"comes? (?:into|before|up|off|out|due)|retires?|steps? down|sits?|falls? due|does away with|phases? "
    r"(?:in|out)|"
    r"bans?|bars?|switche?s?|moves?"
)

_COMING = expression(
    rf"\b(?P<verb>{_STARTS}|"
    r"(?:is|are|was|were|has been|have been|had been) (?:set|scheduled|due|slated|expected|planned)(?: for|"
    r" on| in|"
    r" by)?(?= @)|(?:is|are|was|were) (?:supposed|meant) to (?:be )?[a-z]+)\b(?!\s+at\b)"
)
"""What the present tense tells of a day to come, or what is set for one."""

_OCCASION = expression(
    r"\b(?:elections?|primary|primaries|runoff|referendum|deadline|hearings?|trial|vote|meeting|inauguration|"
    r"ceremony|opening|closing|sentencing|arraignment|inquest|auction|census|date|anniversary|expiry|start|"
    r"launch|opener|final|day|class|session|debate|appointment|event|festival|fair|march|rally|strike|"
    r"walkout|ruling|decision|verdict|order|announcement|arrest|approval|resignation|indictment) "
    r"(?P<verb>is|are|was|will be|falls|comes|came)(?= (?:on |in |by |not until )?@)"
)
"""An occasion that has its day: "the next deadline is June 30"."""

_HAS_UNTIL = expression(r"\b(?P<verb>ha(?:s|ve|d)) (?:only )?(?:until|till) ")
"""A time limit: "the council has until June 15 to vote"."""

_RUNS_UNTIL = expression(
    r"\b(?P<verb>(?:runs?|lasts?|extends?|continues?|stays?|remains?) (?:[a-z]+ )?)(?=@)|"
    r"\b(?:won['’]t|(?:will|would|may|might|could|do|does|is|are|did) not|can ?not) "
    r"(?P<wait>[a-z]{2,14})\b[^;@#]{0,40} (?=@)|"
    r"\b(?:may|might|could|will|would) (?P<long>take|last|run|stay|remain)\b[^;@#]{0,20} (?=@)|"
    r"(?<!he )(?<!\bi )\b(?:can|may) (?:still |now |also )?(?P<may>[a-z]{3,12})\b[^;@#]{0,30} (?=@)"
)
"""What goes on, or does not begin, until a day."""

_UNTIL = ("until ", "till ", "through ")
