"""The cue lexicon: verbs of saying, promising, judging and believing, what may follow, and their forms."""

from __future__ import annotations

from typing import Literal, NamedTuple

Frame = Literal[
    "clause",  # X said (that) crime fell; also after the words: "...," X said
    "that",  # X noted that ...: only with "that", or beside a quotation
    "wh",  # X asked whether ..., X explained why ...
    "to",  # X vowed to ...
    "object_to",  # X urged Y to ...
    "addressee",  # X told Y that ...
    "object",  # X applauded Y
    "figure",  # the records list 12 fires: only of records and those who keep them
]
FormKind = Literal["base", "present", "past", "participle", "ing"]


class Form(NamedTuple):
    """One inflected form: which verb, which form kinds it may be, and what the verb may govern."""

    lemma: str
    kinds: frozenset[FormKind]
    frames: frozenset[Frame]
    particle: str = ""


_CLASSES: dict[tuple[Frame, ...], str] = {
    ("clause", "wh"): (
        "say argue explain insist state reveal predict acknowledge mention suggest emphasize emphasise "
        "stress underline"
    ),
    ("clause",): (
        "claim contend assert allege boast joke quip opine concede admit believe fear warn caution "
        "conclude estimate reckon reiterate lament complain posit theorize stipulate testify recall "
        "announce confirm report indicate declare write tweet proclaim profess swear hint imply "
        "underscore think hope worry show find"
    ),
    ("that", "wh"): (
        "note add observe remark repeat recognize recognise disclose highlight clarify elaborate learn find "
        "specify"
    ),
    ("that",): (
        "respond reply answer agree continue exclaim interject chime counter retort shout yell whisper "
        "mutter promise pledge vow charge deny dispute protest propose signal rule show demonstrate "
        "document prove comment muse recommend decide understand"
    ),
    ("wh", "that"): "ask wonder question",
    ("addressee", "clause", "wh"): "tell remind inform assure advise notify reassure",
    ("addressee", "that"): "convince persuade",
    ("to",): "vow promise pledge threaten refuse decline agree offer propose swear volunteer hope",
    ("object_to",): "urge ask order advise encourage implore instruct beg",
    ("object",): (
        "accuse blame praise applaud criticize criticise credit denounce condemn slam blast defend laud "
        "commend hail decry deride mock ridicule rebuke chastise chide castigate assail tout endorse "
        "thank congratulate deplore lambast lambaste rip bash dismiss downplay liken label dub welcome "
        "describe characterize portray denigrate call cite oppose reject question attack rank deem "
        "announce report propose urge demand deny dispute predict disparage berate excoriate fault salute "
        "extol champion trash disavow renounce bemoan lament mourn support list compare"
    ),
    ("figure",): "show find indicate reveal document identify estimate record count log tally register",
}
_PARTICLES: dict[tuple[str, Frame], str] = {
    ("out", "that"): "point",
    ("to", "object"): "point refer object",
    ("for", "object"): "call push press lobby argue apologize",
    ("on", "object"): "call",
    ("against", "object"): "rail argue warn speak caution advise",
    ("about", "object"): "complain warn worry boast brag joke",
    ("of", "object"): "warn speak complain boast",
    ("with", "object"): "agree disagree",
    ("at", "object"): "hint scoff",
    ("in", "that"): "chime",
    ("on", "that"): "go",
}
_IRREGULAR = {
    "say": ("says", "said", "said"),
    "tell": ("tells", "told", "told"),
    "write": ("writes", "wrote", "written"),
    "think": ("thinks", "thought", "thought"),
    "feel": ("feels", "felt", "felt"),
    "hold": ("holds", "held", "held"),
    "swear": ("swears", "swore", "sworn"),
    "find": ("finds", "found", "found"),
    "show": ("shows", "showed", "shown"),
    "speak": ("speaks", "spoke", "spoken"),
    "understand": ("understands", "understood", "understood"),
    "go": ("goes", "went", "gone"),
    "beg": ("begs", "begged", "begged"),
    "prove": ("proves", "proved", "proven"),
    "confirm": ("confirms", "confirmed", "confirmed"),
}
_DOUBLED = frozenset({"slam", "quip", "rip", "dub", "refer", "admit", "beg", "extol", "brag", "plan", "log"})

ADJECTIVES = frozenset(
    "concerned worried confident convinced certain sure hopeful optimistic pessimistic skeptical "
    "sceptical adamant aware afraid doubtful thankful grateful proud disappointed pleased glad unsure".split()
)
"""What somebody *is*, with a clause after it: "the city is concerned that ..."."""

NOUNS = frozenset(
    "call tweet claim report plan hope promise note attack charge fear estimate demand question request "
    "support worry state post concern answer mention rule back list name rank blame dispute protest order "
    "comment offer signal shout propose document vow hint remark joke lament press push feel fault record "
    "count log tally register".split()
)
"""Verbs whose form in -s is as often a noun: "claims", "reports"."""

STRONG = frozenset(
    "say tell argue insist state claim contend assert allege explain add note warn announce "
    "report declare write tweet acknowledge admit concede call accuse believe predict suggest emphasize "
    "stress conclude deny".split()
)
"""Verbs that start a statement of their own even inside another one's sentence."""

POSTPOSED = frozenset(
    "say tell argue insist state claim contend assert allege explain add note warn caution "
    "announce report declare write tweet acknowledge admit concede suggest predict observe remark recall "
    "lament complain joke quip boast reply respond answer continue ask wonder exclaim counter retort "
    "shout yell whisper mutter show conclude confirm believe think estimate reiterate repeat testify "
    "proclaim learn find comment muse interject reveal indicate point hope protest demand agree swear vow "
    "promise remind emphasize stress charge go fear".split()
)
"""Verbs that may follow what was said: "crime fell, police said"."""


def _inflections(lemma: str) -> dict[FormKind, str]:
    if lemma in _IRREGULAR:
        present, past, participle = _IRREGULAR[lemma]
    else:
        present, past = _present(lemma), _past(lemma)
        participle = past
    return {"base": lemma, "present": present, "past": past, "participle": participle, "ing": _ing(lemma)}


def _present(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return (lemma + lemma[-1] if lemma in _DOUBLED else lemma) + "ed"


def _ing(lemma: str) -> str:
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return lemma[:-1] + "ing"
    return (lemma + lemma[-1] if lemma in _DOUBLED else lemma) + "ing"


def _forms() -> dict[str, tuple[Form, ...]]:
    """Every inflected form, with one entry for the verb alone and one for each particle it may take."""
    frames: dict[tuple[str, str], set[Frame]] = {}
    for granted, lemmas in _CLASSES.items():
        for lemma in lemmas.split():
            frames.setdefault((lemma, ""), set()).update(granted)
    for (particle, frame), lemmas in _PARTICLES.items():
        for lemma in lemmas.split():
            frames.setdefault((lemma, particle), set()).add(frame)
    kinds: dict[tuple[str, str, str], set[FormKind]] = {}
    for lemma, particle in frames:
        for kind, form in _inflections(lemma).items():
            kinds.setdefault((form, lemma, particle), set()).add(kind)
    found: dict[str, tuple[Form, ...]] = {}
    for (form, lemma, particle), kind_set in kinds.items():
        entry = Form(lemma, frozenset(kind_set), frozenset(frames[lemma, particle]), particle)
        found[form] = (*found.get(form, ()), entry)
    return found


FORMS = _forms()
"""From a form in lower case to the verbs it may be."""
