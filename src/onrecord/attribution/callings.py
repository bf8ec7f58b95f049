"""What people are called who hold no office: by their work, their family, their part in the story."""

from __future__ import annotations

_CALLINGS = frozenset(
    """
    actor actress agent aide apprentice architect artist athlete baker banker barista barrister
    biologist bookkeeper boss bricklayer broadcaster brother builder butcher buyer campaigner carer
    caretaker carpenter cashier celebrity challenger champion chef cleaner climber columnist
    comedian commuter composer contractor cook cyclist dad daughter dealer defendant dentist
    designer developer dispatcher doctor driver electrician entrepreneur farmer father filmmaker
    firefighter fisherman footballer forecaster gardener goalkeeper golfer graduate gran grandfather
    grandma grandmother grandson grower guard guitarist hairdresser head heiress homeowner hotelier incumbent
    housewife husband inmate investigator investor jeweller jockey journalist juror keeper laborer
    labourer landlady landlord linguist magnate maker mechanic meteorologist midwife miller miner
    model mother motorist mum musician neighbor neighbour newcomer novelist nurse officer operator
    opponent     painter paramedic partner passenger passer-by patient pensioner pharmacist photographer pilot
    plaintiff player playwright plumber poet politician porter postman postmistress predecessor
    pupil ranger rapper receptionist rep representative resident retiree rider rival roofer runner
    sailor salesman scholar seamstress shopkeeper shopper singer sister skipper soldier solicitor
    son specialist sprinter staffer star statesman striker student successor swimmer tailor
    technician tenant trader treasurer trucker tutor tycoon undertaker vet veteran veterinarian
    vicar victim volunteer voter waiter waitress warden weaver welder widow widower wife winemaker
    witness worker writer
    """.split()
)

KIN = {
    "husband": "he",
    "wife": "she",
    "brother": "he",
    "sister": "she",
    "son": "he",
    "daughter": "she",
    "father": "he",
    "mother": "she",
    "dad": "he",
    "mum": "she",
    "mom": "she",
    "widow": "she",
    "widower": "he",
    "uncle": "he",
    "aunt": "she",
    "nephew": "he",
    "niece": "she",
    "cousin": "",
}
"""Words for relatives, with the pronoun that means them."""

_GENDERED = KIN | {"king": "he", "queen": "she", "actress": "she", "waitress": "she", "heiress": "she"}


def gender_of_role(role: str) -> str:
    """The pronoun that a role shows ("sister", "spokeswoman", "businessman"); "" where it shows none."""
    for word in role.lower().replace(",", " ").split():
        if word.endswith("woman"):
            return "she"
        if word in _GENDERED:
            return _GENDERED[word]
    return ""


_AGENTIVE = ("er", "or", "ist", "man", "woman")
_SHORTEST = 4
"""Letters of a word that is too short to be formed from another: "Amor"."""


def may_be_calling(word: str) -> bool:
    """Whether a word is formed like one: worth trusting only where no name is likely ("Rower Ada Munk")."""
    return len(word) > _SHORTEST and word.lower().endswith(_AGENTIVE)


def is_calling(word: str) -> bool:
    """Whether a word in any case says what somebody is: "driver", "plaintiff", "mum-of-three"."""
    word = word.lower().rstrip(".,")
    return word in _CALLINGS or word.partition("-")[0] in KIN
