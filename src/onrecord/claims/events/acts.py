"""Verbs that tell a public act or a disaster, each with what must stand around it; found word by word.

A clause's words lead straight to the few patterns that can start at them, so that the table may grow without
making a text slower to read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from onrecord.claims.clauses.cued import openings
from onrecord.claims.events.public_bodies import BODY
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import Act

Needs = Literal["nothing", "time", "passive", "passive_and_time", "noun_before", "bill", "scene", "accuser"]
"""What makes the words an act: ``time`` a time phrase in the clause, ``passive`` a form of "be" before them,
``noun_before`` a word for a filing before them, ``bill`` one for what is voted on, ``scene`` a time or the
word for what broke out before
them, ``accuser`` one who charges or judges."""

_BE = expression(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:(?:[a-z]+ly|also|then|later|not|once|"
    r"never)\s+){0,2}$"
)
_FILING = expression(
    r"\b(?:complaints?|petitions?|appeals?|motions?|cases?|claims?|suits?|lawsuits?|charges|indictments?|"
    r"briefs?|filings?|"
    r"papers|documents?)\b[^;]{0,25}$"
)
_SCENE = expression(
    r"\b(?:hurricanes?|storms?|cyclones?|typhoons?|tornado(?:es)?|earthquakes?|quakes?|floods?|floodwaters|"
    r"fires?|wildfires?|blazes?|explosions?|landslides?|tsunamis?|avalanches?|blizzards?|bombs?|missiles?|"
    r"trains?|planes?|jets?|ships?|ferry|ferries|boats?|bridges?|dams?|buildings?|towers?|mines?|roofs?|"
    r"outbreaks?|virus|epidemic|volcano)\b[^;]{0,60}$"
)
_ACCUSER = expression(
    r"\b(?:prosecutors?|jury|jurors|judges?|courts?|tribunal|magistrates?|police|regulators?|"
    r"authorities|watchdog|"
    r"agency|commission|district attorney|attorney general|league|federation)\s+(?:(?:have|has|had|later|"
    r"also)\s+)?$"
)
_WORD = expression(r"[a-z][a-z-]*")
_BILL = expression(
    r"\b(?:bills?|measures?|amendments?|referendums?|levy|levies|motions?|proposals?|resolutions?|"
    r"initiatives?|questions?|recalls?|bonds?|taxes|tax|"
    r"legislation|laws?|acts?)\b[^;,#.]{0,50}\s(?:[a-z]+ly\s+)?$"
)
_BACK = 80
"""Characters before a verb that are looked at."""


@dataclass(frozen=True)
class ActVerb:
    """``words`` match from the verb on; ``takes_figure`` where the act's size is a figure behind them."""

    act: Act
    measure: str
    words: re.Pattern[str]
    needs: Needs
    takes_figure: bool = False


def _rows(  # noqa: PLR0913 - the columns of the table
    act: Act, needs: Needs, verbs: str, behind: str = "", *, measure: str = "", takes_figure: bool = False
) -> Iterator[tuple[str, ActVerb]]:
    """The rows of some verbs, all with the pattern that one of them must match with what is behind."""
    row = ActVerb(act, measure, re.compile(rf"[a-z-]++\b{behind}"), needs, takes_figure)
    return ((verb, row) for verb in verbs.split())


_THING = (
    r"\s+(?:[a-z]+ly\s+)?(?:an?\b|the\b|its|their|his|her|this|that|all|new|any|every|some|two|plans?|#|"
    r"\^|no\b)"
)

_TABLE: tuple[tuple[str, ActVerb], ...] = (
    *_rows(
        "decided",
        "passive",
        "charged indicted convicted acquitted sentenced jailed imprisoned arraigned extradited fined "
        "exonerated "
        "disqualified sanctioned remanded banned barred outlawed cleared",
        takes_figure=True,
    ),
    *_rows(
        "decided",
        "accuser",
        "charged charge indicted indict convicted acquitted sentenced fined sanctioned",
        r"(?!\s+(?:with|of|that)\b)(?=\s+(?:an?|the|its|his|her|two|three|former|#|[a-z]))",
        takes_figure=True,
    ),
    *_rows("decided", "nothing", "pleaded pleads pled", r"\s+(?:not\s+)?(?:guilty|no contest)"),
    *_rows(
        "decided",
        "nothing",
        "denies denied deny denying admits admitted admitting face faces facing faced",
        r"\s+(?:(?:all|any|the|both|a|an|#+|felony|criminal|multiple|several|federal|"
        r"state)\s+){0,3}(?:counts?|"
        r"charges?|prosecution|deportation|extradition|impeachment|lawsuits?|"
        r"wrongdoing|allegations?|trial|murder|manslaughter|fraud|assault|theft|bribery|perjury|"
        r"corruption)\b",
    ),
    *_rows("decided", "nothing", "found", r"\s+(?:him|her|them|\S+\s+)?(?:not\s+)?(?:guilty|liable)"),
    *_rows("other", "nothing", "due", r"\s+(?:back\s+)?(?:in|before|at)\s+[^;]{0,30}\bcourt\b"),
    *_rows(
        "other",
        "nothing",
        "appeared appears appear appearing",
        r"\s+(?:briefly\s+)?(?:in|before|at)\s+[^;]{0,40}\b(?:court|judge|magistrates?|committee)\b",
    ),
    *_rows("other", "nothing", "adjourned"),
    *_rows(
        "filed",
        "nothing",
        "appeal appealed appealing appeals",
        r"\s+(?:against\s+)?(?:an?|the|its|his|her|their|that)\s",
    ),
    *_rows("filed", "noun_before", "filed lodged brought"),
    *_rows(
        "filed",
        "nothing",
        "appeal appealed appealing",
        r"(?=\s*$|[,.;]|\s@|\s(?:to|in)\s[^;]{3,40}\bcourt\b)",
    ),
    *_rows(
        "decided",
        "bill",
        "failed died stalled passed failing losing passing lost",
        r"(?=\s+(?:in|on|by|with|@|#|\d|last|this)|\s*$|"
        "[,.;])",
    ),
    *_rows(
        "filed",
        "nothing",
        "filed filing files lodged lodges lodging",
        r"\s+(?:an?|the|its|their|his|her)\s+(?:[a-z]+\s+){0,2}(?:complaint|petition|appeal|motion|claim|"
        r"brief)s?",
    ),
    *_rows("filed", "nothing", "sued sues suing", r"(?:\s+[^;#]{1,50})?\s+for\s+#", takes_figure=True),
    *_rows(
        "decided",
        "nothing",
        "settled settles settle",
        r"\s(?:with\s[^;#]{2,50}\s|[^;#]{0,40}\b(?:cases?|suits?|lawsuits?|claims?|complaints?|charges|it|"
        r"them)\s+)for\s+"
        r"(?:[a-z]+\s){0,2}#",
        takes_figure=True,
    ),
    *_rows(
        "decided",
        "nothing",
        "voted votes vote",
        r"\s+(?:unanimously\s+|narrowly\s+|overwhelmingly\s+)?(?:[\d#@]|by\s|to\s|for\s|against\s|down\s|"
        r"in favou?r)",
    ),
    *_rows("took_office", "passive", "elected re-elected reelected appointed reappointed sworn inaugurated"),
    *_rows("took_office", "nothing", "took takes taking take", r"\s+over\s+(?:as|the|from|at)\b"),
    *_rows(
        "took_office",
        "nothing",
        "succeeds succeeded replaces replaced",
        r"\s+[a-z]+,?\s[^;]{0,40}\b(?:as|at the (?:head|helm)|in the (?:job|post|role))\b",
    ),
    *_rows(
        "took_office",
        "nothing",
        "next",
        r"\s+(?:mayor|governor|president|chief|premier|chancellor|sheriff|chair)",
    ),
    *_rows("other", "nothing", "concedes conceded concede conceding", r"(?!\s+that\b)"),
    *_rows(
        "other",
        "nothing",
        "won wins",
        r"\s+(?:[a-z^#-]+\s+){0,4}(?:re-?election|election|race|seat|primary|runoff|nomination|"
        r"referendum)\b",
    ),
    *_rows(
        "left_office",
        "passive",
        "fired sacked ousted dismissed suspended removed deposed impeached",
    ),
    *_rows(
        "took_office",
        "nothing",
        "named names appoints appointed picked chose tapped selected promoted",
        r"\s[^;,#]{3,60}\s(?:to\s(?:run|lead|head|replace|succeed|fill|oversee|serve)|as\s(?:its|the|his|"
        r"her|their|acting|"
        r"interim|new))\b",
    ),
    *_rows(
        "other",
        "nothing",
        "broke breaks broken violated violates breached flouted",
        r"\s(?:an?|its|his|her|their|the|that|federal|state)\s(?:[a-z]+\s){0,2}(?:promises?|pledges?|"
        r"laws?|rules?|contracts?|"
        r"agreements?|constitution|policy|charter|vow|treaty|order)\b",
    ),
    *_rows("left_office", "nothing", "resigned resigns resign resigning", r"(?!\s+to\b)"),
    *_rows("left_office", "nothing", "stepped steps stepping", r"\s+(?:down|aside)\b"),
    *_rows("left_office", "passive", "quitting retiring"),
    *_rows("left_office", "time", "retired retires quit quits"),
    *_rows(
        "other",
        "passive_and_time",
        "introduced created established founded formed opened reopened closed launched built completed "
        "demolished cancelled canceled postponed delayed scrapped shelved abolished lifted extended renewed "
        "bought sold acquired merged published released issued unveiled announced checked audited inspected "
        "reviewed investigated evacuated recalled approved rejected adopted passed signed arrested detained "
        "released transferred privatised privatized nationalised nationalized repealed restored served",
    ),
    *_rows(
        "other",
        "time",
        "created established founded introduced reopened launched formed cancelled canceled postponed "
        "delayed "
        "resumed resumes halted recalled restored evacuated demolished acquired merged built reopens opens "
        "launches sits reconvenes",
        r"(?!\s+(?:that|the day|with)\b)",
    ),
    *_rows(
        "other", "passive", "checked audited inspected reviewed approved rejected investigated", r"\s+by\s"
    ),
    *_rows("other", "nothing", "published publishes released releases", r"\s[^;]{3,60}\sfor the first time"),
    *_rows("other", "nothing", "put puts", r"\s+(?:off|on hold)\b"),
    *_rows(
        "other",
        "nothing",
        "opened opens opening launched launches launching ordered orders began begun started",
        r"\s+(?:an?|its|the|their|another)\s+(?:[a-z-]+\s+){0,2}(?:inquiry|enquiry|investigation|probe|"
        r"review|audit|"
        r"inquest|consultation|recall|strike|boycott|appeal|evacuation)",
    ),
    *_rows(
        "other",
        "nothing",
        "rejected rejects refused refuses declined",
        r"\s+(?:[^;#]{0,40})(?:bid|appeal|request|"
        r"plan|plans|offer|deal|proposal|application|petition|suggestion|demand|demands|calls?|"
        r"claims? that|bill|bills|measure|law|levy|tax|amendment|charter|to\s"
        r"(?:sign|approve|grant|release|pay|renew|license|allow))\b",
    ),
    *_rows(
        "other",
        "nothing",
        "asked asks asking directed petitioned",
        rf"\s+(?:(?:an?|the|its|\^+(?:['’]s)?|federal|state|city|county|local|national|"
        rf"u\.s\.)\s){{0,3}}(?:[a-z]+\s){{0,2}}?"
        rf"(?:{BODY})\b[^;,]{{0,40}}\bto\s(?!(?:him|her|them|it|the|an?|me|us)\b)",
        takes_figure=True,
    ),
    *_rows(
        "other",
        "nothing",
        "told tells instructed instructs",
        rf"\s+(?:(?:an?|the|its|his|her|their|all|\^+(?:['’]s)?|federal|state|city|county|local|criminal|"
        rf"lower|appeals|trial)\s){{0,3}}(?:[a-z]+\s(?:of\s)?){{0,2}}?"
        rf"(?:{BODY}|departments|offices?|staff|principals|managers|heads|deputies|officers|clerks?|"
        rf"employees|"
        rf"registrars|commissioner|superintendent|jailers|guards|wardens|troopers|hospitals|"
        rf"colleges|universities|cities|counties|states|utilities|insurers|landlords|employers|contractors|"
        rf"growers|\^+)\s(?:not\s)?to(?=\s[a-z\"“])",
    ),
    *_rows(
        "other",
        "nothing",
        "called calls calling",
        r"\s+(?:for\s+(?:(?:an?|the)\s)?(?:[a-z]{4,12}ing|investigation|inquiry|probe|moratorium|ban|"
        r"repeal|resignation|"
        r"vote|referendum|special session|end|halt|freeze|review|audit|boycott|strike|curfew)\b|"
        rf"(?:on|upon)\s+(?:the\s|\^+\s){{0,2}}(?:[a-z]+\s){{0,2}}?(?:{BODY})\s+to\b)",
        takes_figure=True,
    ),
    *_rows("adopted", "nothing", "required requires requiring", r"\s+(?:[a-z^]+\s+){1,4}to\b"),
    *_rows("other", "nothing", "ruled rules ruling", r"\s+out\s"),
    *_rows(
        "decided",
        "nothing",
        "ordered orders",
        r"\s+(?:the\s|both\s|\^+\s|its?\s|his\s|her\s)[^;]{1,50}\bto\s",
    ),
    *_rows("other", "nothing", "walked walks", r"\s+(?:out|off the job)\b(?!\s+(?:of|with|the)\b)"),
    *_rows("other", "nothing", "went go goes going", r"\s+on\s+strike"),
    *_rows("other", "nothing", "ran runs", r"\s+aground"),
    *_rows(
        "other",
        "nothing",
        "dropped drops bowed bows entered enters",
        r"\s+(?:out\s+of\s+)?(?:the|his|her)\s+(?:[a-z^]+\s){0,3}?(?:race|contest|runoff|primary|campaign|"
        r"election)\b",
    ),
    *_rows(
        "withheld",
        "nothing",
        "holding holds held",
        r"\s+(?:back|up|on\s+to)\s+(?:[a-z^]+\s){0,3}?(?:grants?|money|funds?|funding|aid|payments?)\b",
        takes_figure=True,
    ),
    *_rows(
        "filed", "nothing", "filed files filing", r"\s+for\s+(?:bankruptcy|chapter|creditor|protection)\b"
    ),
    *_rows(
        "decided",
        "nothing",
        "made makes making reached",
        r"\s+(?:an?|the|its|their)\s+(?:[a-z]+\s){0,2}?(?:declaration|decision|ruling|appointment|award|"
        r"verdict|settlement|agreement|deal|compromise)\b",
    ),
    *_rows(
        "other",
        "nothing",
        "agreed agree agrees",
        r"\s+(?:on|to)\s+(?:an?|the|terms)\s(?:[a-z-]+\s){0,3}?(?:contract|deal|budget|treaty|terms|"
        r"ceasefire|truce|"
        r"settlement|sale|merger|plan|pact|extension|decree|statement|principles|compromise|reforms?|"
        r"standards|"
        r"conditions|monitor)\b",
    ),
    *_rows(
        "adopted",
        "nothing",
        "gave gives given giving",
        r"\s+(?:[a-z^]+\s){0,4}?(?:(?:final|initial|preliminary|tentative|unanimous|formal|their|its)\s){1,2}"
        r"(?:approval|assent|consent|blessing)\b",
    ),
    *_rows("other", "nothing", "called calls calling", r"\s+(?:off|an?\s+special\s+(?:session|election))\b"),
    *_rows(
        "other",
        "time",
        "came comes come went goes",
        r"\s+(?:online|into\s+(?:force|effect|service)|on\s+sale)\b",
    ),
    *_rows(
        "other",
        "scene",
        "collapsed capsized sank derailed exploded erupted crashed struck hit swept flooded burned tore "
        "ripped "
        "battered destroyed",
        r"(?!\s+#)",
    ),
    *_rows("other", "passive_and_time", "washed swept burned destroyed flooded", r"(?:\s+away|\s+down)?"),
    *_rows("awarded", "passive", "funded financed", r"\s+(?:by|with|through)\s", takes_figure=True),
    *_rows(
        "awarded",
        "nothing",
        "donated donates pledged allocated",
        r"\s+(?:[a-z^]+\s+){0,3}#",
        takes_figure=True,
    ),
    *_rows("ended", "nothing", "lift lifts lifted lifting", _THING),
    *_rows("ended", "nothing", "suspend suspends suspended halt halts halted", rf"(?!\s+#){_THING}"),
    *_rows(
        "adopted",
        "nothing",
        "imposed imposes banned bans outlawed outlaws legalised legalized ratified",
        _THING,
    ),
)

_BY_WORD: dict[str, list[ActVerb]] = {}
for _verb, _row in _TABLE:
    _BY_WORD.setdefault(_verb, []).append(_row)


ACT_OPENINGS = frozenset(opening for verb in _BY_WORD for opening in openings(verb))
"""Some word of an act opens like this."""


def acts_in(mask: str, start: int, end: int, *, dated: bool) -> Iterator[tuple[ActVerb, re.Match[str]]]:
    """The acts that ``start`` to ``end`` of the article's mask tell; ``dated``: a time stands there."""
    for word in _WORD.finditer(mask, start, end):
        for row in _BY_WORD.get(word.group(), ()):
            found = row.words.match(mask, word.start(), end)
            if found and _stands(row, mask, word.start(), dated=dated):
                yield row, found


def _stands(row: ActVerb, mask: str, start: int, *, dated: bool) -> bool:
    if row.needs in {"time", "passive_and_time"} and not dated:
        return False
    words = _BEFORE.get(row.needs)
    return words is None or words.search(mask, max(0, start - _BACK), start) is not None


_BEFORE = {
    "passive": _BE,
    "passive_and_time": _BE,
    "noun_before": _FILING,
    "bill": _BILL,
    "scene": _SCENE,
    "accuser": _ACCUSER,
}
"""What must stand before an act of each need."""
