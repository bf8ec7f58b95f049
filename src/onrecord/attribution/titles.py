"""Titles and descriptions of people: what may stand before a name, and which words mean the same office."""

from __future__ import annotations

COURTESY = {"mr": "he", "mrs": "she", "ms": "she", "miss": "she", "sir": "he", "dame": "she"}
"""Forms of address: no role, but evidence of the pronoun."""

_SHORT = {
    "gov": "governor",
    "sen": "senator",
    "sens": "senator",
    "rep": "representative",
    "reps": "representative",
    "pres": "president",
    "lt": "lieutenant",
    "col": "colonel",
    "gen": "general",
    "sgt": "sergeant",
    "capt": "captain",
    "cmdr": "commander",
    "maj": "major",
    "adm": "admiral",
    "cpl": "corporal",
    "prof": "professor",
    "rev": "reverend",
    "supt": "superintendent",
    "det": "detective",
    "atty": "attorney",
    "ald": "alderman",
    "del": "delegate",
    "asst": "assistant",
    "dr": "doctor",
    "fr": "father",
    "hon": "honorable",
    "msgr": "monsignor",
    "insp": "inspector",
    "cllr": "councillor",
    "coun": "councillor",
}
_TITLES = frozenset(
    """
    president governor senator representative congressman congresswoman mayor superintendent commissioner
    chief sheriff director secretary attorney general solicitor counsel prosecutor judge justice chairman
    chairwoman chair chairperson speaker leader whip minister premier chancellor ambassador delegate
    alderman alderwoman councilman councilwoman councilmember councillor supervisor executive administrator
    manager treasurer comptroller controller auditor clerk coroner marshal officer captain lieutenant
    sergeant colonel major admiral commander corporal detective inspector pastor reverend bishop archbishop
    cardinal rabbi imam pope father sister brother dean professor principal provost spokesman spokeswoman
    spokesperson strategist adviser advisor aide candidate nominee ceo cfo founder owner editor reporter
    economist analyst scientist researcher epidemiologist coach lawyer defender advocate activist organizer
    ombudsman trustee member co-founder coordinator deputy undersecretary assemblyman assemblywoman
    commissioner's doctor king queen prince princess magistrate monsignor commandant constable warden
    registrar surgeon historian author senators representatives reps sens host anchor correspondent
    businessman businesswoman mogul engineer expert teacher nurse physician criminologist statistician
    counselor counsellor envoy postmaster
    demographer sociologist psychologist virologist lawmaker legislator planner pollster lobbyist examiner
    """.split()
)
_MODIFIERS = frozenset(
    "former acting interim deputy assistant associate vice then ex then-president senior junior chief "
    "executive managing lead first second incoming outgoing current retired longtime late state federal "
    "county city district police fire public national regional local health school house senate majority "
    "minority democratic republican presidential vice-presidential campaign press gubernatorial panel "
    "corporation medical top new".split()
)
_PARTIES = {
    "republican": "republican",
    "gop": "republican",
    "democrat": "democratic",
    "democratic": "democratic",
    "libertarian": "libertarian",
    "green": "green",
    "labour": "labour",
    "conservative": "conservative",
    "tory": "conservative",
    "independent": "independent",
}
_LETTERS = {"R": "republican", "D": "democratic"}
_SAME = {
    "superintendent": {"superintendent", "chief"},
    "commissioner": {"commissioner", "chief"},
    "representative": {"representative", "congressman", "congresswoman", "lawmaker"},
    "senator": {"senator", "lawmaker"},
    "congressman": {"congressman", "lawmaker"},
    "congresswoman": {"congresswoman", "lawmaker"},
    "spokesman": {"spokesman", "spokesperson"},
    "spokeswoman": {"spokeswoman", "spokesperson"},
    "chairman": {"chairman", "chair"},
    "chairwoman": {"chairwoman", "chair"},
    "reverend": {"reverend", "pastor", "minister"},
    "nominee": {"nominee", "candidate"},
    "attorney": {"attorney", "lawyer"},
    "lawyer": {"attorney", "lawyer"},
}


def plain(word: str) -> str:
    """A word as the lists hold it: lower case, without full stop or possessive ending."""
    word = word.lower().replace("’", "'").removesuffix("'s").rstrip(".'")
    return _SHORT.get(word, word)


def is_title(word: str) -> bool:
    """Whether the word is the head of a title ("Superintendent", "Gov.")."""
    return plain(word) in _TITLES


def modifies_title(word: str) -> bool:
    """Whether the word, in lower case, may stand before a title as part of it ("former", "acting")."""
    return plain(word) in _MODIFIERS


def offices(role: str) -> frozenset[str]:
    """The offices that a role names, in plain words with those that mean the same."""
    return frozenset().union(*(_SAME.get(head, {head}) for head in _heads(role)))


def share_office(one: str, other: str) -> bool:
    """Whether one role's office means the other's: a lawmaker may be a senator, a senator no congressman."""
    return bool(_heads(one) & offices(other) or offices(one) & _heads(other))


def _heads(role: str) -> set[str]:
    own = role.partition(" for ")[0].partition(" to ")[0].replace("’", "'")  # "aide to the mayor" is no mayor
    heads = {plain(word) for word in own.replace(",", " ").split() if not word.endswith("'s")} & _TITLES
    if heads >= {"attorney", "general"}:
        heads = heads - {"attorney", "general"} | {"attorney general"}
    return heads


def party_of(word: str) -> str:
    """The party that a word names, alone ("Republican", "GOP") or after a name ("R-Ohio"); or ""."""
    letter, dash, _ = word.partition("-")
    short = _LETTERS.get(letter, "") if dash else ""
    return short or _PARTIES.get(plain(word), "")


def parties_differ(one: str, other: str) -> bool:
    """Whether two descriptions name parties, and not the same: "the GOP nominee", "Libertarian candidate"."""
    first, second = _parties(one), _parties(other)
    return bool(first and second and first.isdisjoint(second))


def _parties(role: str) -> set[str]:
    return {_PARTIES[word] for word in map(plain, role.replace(",", " ").split()) if word in _PARTIES}
