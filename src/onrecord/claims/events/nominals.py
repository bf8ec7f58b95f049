"""Name an act by a noun, so that it reads like other measures: "opening of a clinic", "vote on the levy"."""

from __future__ import annotations

_NOUNS = {
    "opening of": "open opens opened opening",
    "reopening of": "reopen reopened reopens reopening",
    "launch of": "launch launched launches",
    "closure of": "close closes closed closing shut",
    "creation of": "create creates created creating establish establishes established establishing founded "
    "form formed forms forming assembling setting putting",
    "finding of": "found",
    "override of": "override overrides overrode overridden",
    "refusal of": "refuse refuses refused refusing",
    "decision on": "decide decides decided",
    "agreement on": "agree agrees agreed",
    "dissent from": "dissent dissents dissented",
    "release of": "releasing publishing",
    "introduction of": "introduce introduced introduces",
    "publication of": "publish published publishes release released releases issue issued issues unveiled",
    "announcement of": "announce announced announces",
    "review of": "review reviewed reviews reviewing studying weighing",
    "investigation of": "investigate investigated investigates investigating probing examining",
    "investigation into": "looking",
    "expiry of": "expires expired expire lapsed lapses",
    "execution of": "executed executes",
    "pardon of": "pardoned pardons",
    "consideration of": "considering considers weighed debating",
    "confirmation of": "confirmed confirms",
    "designation of": "designated designates",
    "joining of": "joined joins joining",
    "pledge of": "pledged pledges vowed",
    "requirement of": "requires required mandates",
    "limit on": "limits limited limiting restricts restricted",
    "notice to": "notified notifies",
    "retirement of": "retired retires",
    "acceptance of": "accepted accepts accepting",
    "dispatch of": "sent sends sending dispatched",
    "authorization of": "authorized authorised authorizes authorises",
    "overhaul of": "overhauled overhauls",
    "completion of": "completed completes finished",
    "containment of": "contained",
    "replacement of": "replaced replaces replacing",
    "addition of": "added adds adding",
    "offer of": "offered offers",
    "declaration of": "declared declares",
    "arrival of": "arrived arrives",
    "abandonment of": "abandoned abandons",
    "audit of": "audit audited check checked inspect inspected",
    "ban on": "ban banned bans outlawed outlaws prohibited prohibits",
    "ruling against": "barred struck strikes threw throws "
    "overturned overturns blocked blocks voided invalidated",
    "end of": "lift lifts lifted lifting end ended scrapped abolished shelved repealed suspended halted",
    "delay of": "delayed postponed put puts",
    "cancellation of": "cancelled canceled",
    "vote on": "vote votes voted",
    "appeal against": "appeal appealed appeals appealing",
    "charges against": "charged indicted arraigned",
    "conviction of": "convicted",
    "acquittal of": "acquitted cleared exonerated",
    "prison sentence of": "jailed sentenced imprisoned",
    "fine for": "fined",
    "election of": "elected re-elected reelected",
    "appointment of": "appointed reappointed named",
    "hiring of": "hired hire hires",
    "start of term": "sworn",
    "swearing in of": "inaugurated",
    "resignation of": "resigned resigns resign stepped steps quit",
    "dismissal of": "fired sacked ousted dismissed removed dismiss dismisses",
    "start of term as": "over",
    "start of": "begin begins began begun start started starts take "
    "takes took taking come comes came go goes went",
    "resumption of": "resumed resumes resume",
    "purchase of": "buy bought acquire acquired",
    "sale of": "sell sold",
    "merger of": "merge merged",
    "construction of": "build built",
    "destruction of": "destroyed washed burned flooded",
    "demolition of": "demolished demolish demolishes raze razed",
    "collapse of": "collapsed",
    "grounding of": "aground ran runs",
    "concession of": "concedes conceded concede",
    "arrest of": "arrested detained",
    "adjournment of": "adjourned",
    "adoption of": "adopt adopts adopted adopting pass passes passed passing enact enacts enacted",
    "approval of": "approve approves approved approving endorse endorsed ratify ratified okayed",
    "rejection of": "reject rejects rejected rejecting turned",
    "ruling": "rule rules ruled ruling side sides sided",
    "ruling for": "upheld upholds reinstated reinstates",
    "veto of": "veto vetoes vetoed",
    "signing of": "sign signs signed",
    "withdrawal of": "withdraw withdraws withdrew withdrawn drop drops dropped",
    "extension of": "extend extends extended renew renewed renews",
    "transfer of": "transfer transfers transferred",
    "move of": "move moves moved moving relocate relocates relocated",
    "hearing on": "hear hears heard",
    "payment of": "pay pays paid paying",
    "request for": "request requests requested ask asks asked seek seeks sought",
    "proposal for": "propose proposes proposed",
    "order for": "order orders ordered",
    "withholding of": "withhold withholds withheld withholding freeze freezes froze frozen",
    "cut of": "cut cuts cutting slash slashes slashed",
    "expansion of": "expand expands expanded",
    "installation of": "install installs installed",
    "filing of": "file files filed",
    "award of": "award awards awarded",
    "loss of": "lose loses lost",
    "deployment of": "deploy deploys deployed",
    "meeting of": "meet meets met",
    "settlement of": "settle settles settled",
    "seizure of": "seize seizes seized",
    "imposition of": "impose imposes imposed",
    "departure of": "leave leaves left",
    "return of": "return returns returned",
}
_BY_VERB = {verb: noun for noun, verbs in _NOUNS.items() for verb in verbs.split()}
_STARTS = frozenset("take takes took taking come comes came go goes went".split())
_APART = frozenset("turned strikes struck threw throws put puts".split())
"""Verbs that may have what they act on before their particle: "struck the law down"."""
_LIGHT = _STARTS | _APART
"""Verbs that tell an act only with their particle or object: "took effect", "struck down"."""
_NO_VERBS = frozenset(("over", "aside", "aground"))
_PARTICLES = ("effect", "force", "down", "out", "into", "office")
_INTO_FORCE = ("effect", "force", "into", "office", "over")
"""What makes a start of coming, going and taking: "took effect", not "went out"."""


def name_of_act(verb: str, thing: str, doer: str = "") -> str:
    """The act of the verb on the thing, as a noun phrase; the thing alone for a verb without a noun.

    An act on nothing is its doer's: "resignation of the treasurer".
    """
    noun = "" if verb in _LIGHT else _BY_VERB.get(verb, "")
    if not noun or thing:
        return f"{noun} {thing}".strip() if thing else doer
    return f"{noun} {doer}" if doer and noun.endswith(" of") else noun.rsplit(" ", 1)[0]


def noun_of_verb(words: str) -> str:
    """The noun for the act of the verb that opens the words: "adoption of", "ruling"; "" for want of one."""
    split = words.split()
    verb = split[0].strip(",.;") if split else ""
    if verb in _KEEPS and not _STAND.isdisjoint(word.strip(",.;") for word in split[1:_FAR]):
        return "ruling for"
    if verb in _NO_VERBS or (verb in _LIGHT and not _has_particle(verb, split[1:])):
        return ""
    return "start of term" if split[1:2] == ["office"] else _BY_VERB.get(verb, "")


def _has_particle(verb: str, behind: list[str]) -> bool:
    if verb in _APART:
        particles = _PARTICLES_OF.get(verb[:3], _PARTICLES)
        return any(word.strip(",.;") in particles for word in behind[:_NEAR])
    return any(word.startswith(_INTO_FORCE) for word in behind[:2])


_KEEPS = frozenset("leave leaves left leaving keep keeps kept keeping let lets letting".split())
_STAND = frozenset(("place", "stand", "standing", "intact"))
"""Behind what a court does not touch: "lets the ban stand"."""
_FAR = 8
_PARTICLES_OF = {"put": ("off", "hold", "aside", "back"), "tur": ("down", "away")}
_NEAR = 5
