"""Name an act by a noun, so that it reads like other measures: "opening of a clinic", "vote on the levy"."""

from __future__ import annotations

_NOUNS = {
    "opening of": "open opens opened opening reopen reopened reopens launch launched launches",
    "closure of": "close closes closed closing shut",
    "creation of": "create created establish established found founded form formed forms",
    "introduction of": "introduce introduced introduces",
    "publication of": "publish published publishes release released releases issue issued issues unveiled",
    "announcement of": "announce announced announces",
    "review of": "review reviewed reviews investigate investigated",
    "audit of": "audit audited check checked inspect inspected",
    "ban on": "ban banned bans barred outlawed outlaws prohibited prohibits",
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
    "appointment of": "appointed reappointed named hired",
    "swearing in of": "sworn inaugurated",
    "resignation of": "resigned resigns resign stepped steps quit",
    "dismissal of": "fired sacked ousted dismissed removed",
    "start of term as": "over",
    "start of": "begin begins began begun start started starts resumed resumes",
    "purchase of": "buy bought acquire acquired",
    "sale of": "sell sold",
    "merger of": "merge merged",
    "construction of": "build built",
    "destruction of": "destroyed washed burned demolished flooded",
    "collapse of": "collapsed",
    "grounding of": "aground ran runs",
    "concession of": "concedes conceded concede",
    "arrest of": "arrested detained",
    "adjournment of": "adjourned",
}
_BY_VERB = {verb: noun for noun, verbs in _NOUNS.items() for verb in verbs.split()}


def name_of_act(verb: str, thing: str, doer: str = "") -> str:
    """The act of the verb on the thing, as a noun phrase; the thing alone for a verb without a noun.

    An act on nothing is its doer's: "resignation of the treasurer".
    """
    noun = _BY_VERB.get(verb, "")
    if not noun or thing:
        return f"{noun} {thing}".strip() if thing else doer
    return f"{noun} {doer}" if doer and noun.endswith(" of") else noun.rsplit(" ", 1)[0]
