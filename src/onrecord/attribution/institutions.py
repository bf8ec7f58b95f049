"""Words by which organisations, documents, groups and places are known."""

from __future__ import annotations

from onrecord.attribution.titles import is_title

ORGANIZATION = frozenset(
    "department departments agency bureau office police administration commission committee council board "
    "authority service services union association federation institute institution university college "
    "school schools church court ministry parliament congress senate house party times post tribune "
    "journal news press magazine herald guardian inc corp company corporation co llc ltd bank fund "
    "foundation center centre society coalition alliance league club patrol guard army navy force "
    "enforcement academy hospital clinic museum group network campaign team secretariat directorate "
    "registry district conference cabinet legislature assembly ombudsman project partnership chamber "
    "consortium laboratory laboratories industries holdings airlines motors systems technologies "
    "partners organization organisation protection nations program programme reserve treasury gazette "
    "chronicle globe observer inquirer register dispatch bulletin telegraph television radio pentagon "
    "kremlin bundestag".split()
)
"""Heads of the names of organisations."""

COMMON_ORGANIZATION = ORGANIZATION | frozenset(
    "campaign firm paper newspaper newspapers station government network outlet city county state town "
    "village".split()
)
"""Common nouns that stand for an organisation when used with "the"."""

DOCUMENT = frozenset(
    "report reports data figures records statistics numbers study studies survey surveys poll polls "
    "lawsuit suit complaint filing filings documents document analysis reporting memo letter letters list "
    "order audit census results research affidavit video footage website article story book estimates "
    "files emails review ruling findings paper papers database summary statement indictment transcript "
    "transcripts release bill plan polling portal dashboard ledger log logs guide yearbook certificate "
    "certificates bulletins".split()
)
"""Things written down that can "show" or "say"."""

REPORTING = frozenset(
    "police department departments agency bureau office ministry authority commission service "
    "government administration officials hospital district institute center centre court "
    "courts coroner examiner university board council".split()
)
"""Bodies that keep counts, so that what they tally is what they report."""

_PEOPLE = frozenset(
    "critics supporters opponents proponents residents officials neighbors neighbours citizens voters "
    "experts authorities police people men women children parents students teachers workers employees "
    "families relatives friends colleagues witnesses survivors victims protesters demonstrators activists "
    "advocates farmers nurses doctors engineers lawyers lawmakers legislators politicians policymakers "
    "veterans owners tenants renters landlords shoppers drivers commuters passengers investors traders "
    "bankers economists forecasters pollsters historians campaigners backers detractors skeptics "
    "sceptics others some many most "
    "several few both all none insiders sources observers staff staffers crew public family couple crowd "
    "group groups team members firefighters soldiers troops migrants refugees immigrants allies rivals "
    "leaders followers fans locals villagers islanders youths teens adults seniors retirees patients "
    "customers users readers viewers builders developers makers regulators inspectors agents deputies "
    "organizers delegates conservationists environmentalists pair dozens hundreds thousands majority "
    "plaintiffs defendants jurors crews clergy press media republicans democrats "
    "conservatives liberals".split()
)


def names_people(word: str) -> bool:
    """Whether a common noun (lower case) stands for several people: "residents", "some", "staff"."""
    return word in _PEOPLE or (word.endswith("s") and is_title(word[:-1]))


ISSUING = frozenset(
    "published released issued filed posted wrote compiled produced publishes releases issues".split()
)
"""What an organisation does with a document of its own."""

PLACE_LEADS = frozenset("in at from near across outside of to around throughout".split())
_PLACE_PREFIXES = frozenset(
    "new san los st saint north south west east las fort santa lake mount port cape el la baton des grand "
    "salt".split()
)
NOT_CITIES = frozenset(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii "
    "idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan "
    "minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee "
    "texas utah vermont virginia wisconsin wyoming america u.s us usa england scotland wales ireland "
    "britain uk u.k france germany spain italy russia china mexico canada japan india iraq iran syria "
    "israel ukraine europe asia africa washington congress afghanistan".split()
)
"""States and countries, which "the city" cannot mean."""
_TWO_WORDS = (
    "new jersey,new mexico,new hampshire,north carolina,south carolina,north dakota,south dakota,"
    "west virginia,rhode island,united states,united kingdom,new zealand,south africa,south korea,"
    "north korea,saudi arabia"
)
NOT_CITIES |= frozenset(_TWO_WORDS.split(","))

CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "christmas easter".split()
)


_ACRONYM = range(2, 7)
"""How many letters an acronym has."""


def is_organization_name(words: list[str]) -> bool:
    """Whether a run of capitalised words names an organisation: by a known head, or an acronym."""
    plain = [w.lower().rstrip(".,") for w in words]
    if any(w in ORGANIZATION for w in plain):
        return True
    acronym = words[0].rstrip("’'s").replace("&", "")
    return len(words) == 1 and acronym.isupper() and acronym.isalpha() and len(acronym) in _ACRONYM


def is_place_prefix(word: str) -> bool:
    """Whether names of places often begin with the word ("San", "Fort")."""
    return word.lower().rstrip(".") in _PLACE_PREFIXES
