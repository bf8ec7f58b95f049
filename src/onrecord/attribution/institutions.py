"""Words by which organisations, documents, groups and places are known."""

from __future__ import annotations

from onrecord.attribution.callings import is_calling
from onrecord.attribution.names import is_given_name
from onrecord.attribution.titles import is_title

ORGANIZATION = frozenset(
    "department departments agency bureau office police administration commission committee council board "
    "authority service services union association federation institute institution university college "
    "school schools church court ministry parliament congress senate house party times post tribune "
    "journal news press magazine herald guardian inc corp company corporation co llc ltd bank fund "
    "centers centres institutes "
    "foundation center centre society coalition alliance league club patrol guard army navy force "
    "enforcement academy hospital clinic museum group network campaign team secretariat directorate "
    "registry district conference cabinet legislature assembly ombudsman project partnership chamber "
    "consortium laboratory laboratories industries holdings airlines motors systems technologies "
    "partners organization organisation protection nations program programme reserve treasury gazette "
    "chronicle globe observer inquirer register dispatch bulletin telegraph television radio pentagon "
    "kremlin bundestag courier echo argus examiner broadcasting media studios energy health insurance "
    "transit transport telecom "
    "freight foods logistics pharmaceuticals petroleum railways airways athletics trust guild constabulary "
    "regulator watchdog auditor cooperative co-operative tribunal inspectorate orchestra theatre "
    "homes rail railway railroad observatory forum taskforce unit brewery breweries dairy ferries shipping "
    "mining software labs ventures realty properties construction sentinel archive archives library "
    "libraries diocese teamsters secretariat polytechnic initiative statistics".split()
)
"""Heads of the names of organisations."""

PRESS = frozenset(
    "times post tribune journal news herald guardian gazette chronicle globe observer inquirer register "
    "dispatch bulletin telegraph courier echo argus examiner sentinel".split()
)
"""Words in the names of newspapers."""

COMPANY = frozenset(
    "company firm chain retailer airline carrier brand manufacturer utility railway insurer lender grocer "
    "start-up startup brewery supermarket employer housebuilder homebuilder automaker drugmaker "
    "railroad bookseller".split()
)
"""What only a company is called."""

COMMON_ORGANIZATION = (ORGANIZATION | COMPANY) | frozenset(
    "campaign paper newspaper station government network outlet city county state town village weekly daily "
    "prosecution defence defense opposition hall body force charity unit pac nonprofit non-profit "
    "restaurant hotel".split()
)
"""Common nouns that stand for an organisation when used with "the"."""

NO_COMPANY = frozenset(
    "department agency bureau office police commission committee council board authority union association "
    "federation university college school schools church court ministry parliament congress senate house "
    "party magazine local teamsters city county state government".split()
)
"""Words in the names of bodies that are no companies."""

NO_SURNAMES = frozenset(
    "street avenue road boulevard drive lane square park river lake creek bay beach island hill hills "
    "mountain valley bridge dam airport stadium arena mall plaza tower building hall center day week year "
    "games act deal law house games season award prize cup bowl festival amendment".split()
)
"""Last words of names that are no person's."""

DOCUMENT = frozenset(
    "report reports data figures records statistics numbers study studies survey surveys poll polls "
    "lawsuit suit complaint filing filings documents document analysis reporting memo letter letters list "
    "order audit census results research affidavit video footage website article story book estimates "
    "files emails review ruling findings paper papers database summary statement indictment transcript "
    "transcripts release bill plan polling portal dashboard ledger log logs guide yearbook certificate "
    "certificates bulletins memorandum minutes sign placard banner notice leaflet pamphlet post note "
    "blog census diary register tally investigation inquiry probe platform average chart charts table "
    "tables graph projections projection assessment estimate count counts ad ads mailer flier flyer".split()
)
"""Things written down that can "show" or "say"."""

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
    "plaintiffs defendants jurors crews clergy press media newspapers republicans democrats "
    "conservatives liberals those these bosses binmen firemen policemen fishermen market markets".split()
)


def names_people(word: str) -> bool:
    """Whether a common noun (lower case) stands for several people: "residents", "some", "staff"."""
    singular = word[:-1]
    return word in _PEOPLE or (word.endswith("s") and (is_title(singular) or is_calling(singular)))


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


_FIELDS = frozenset(
    "energy health insurance transit transport police fire court courts school schools housing labor labour "
    "commerce trade tourism wildlife fish game parks agriculture food forestry environment justice safety "
    "water power weather media culture sport sports arts workforce industry family child youth senior "
    "veterans border revenue tax finance wealth pensions work rail railway shipping mining quality land "
    "alcohol tobacco traffic road highway gas oil crime homeland rescue animal church".split()
)
"""What offices are for."""
_FIELD_ENDS = (
    "ment",
    "tion",
    "sion",
    "ing",
    "ics",
    "ness",
    "ure",
    "ism",
    "hood",
    "ship",
    "ogy",
    "ance",
    "ence",
    "ity",
)


def is_field(word: str) -> bool:
    """Whether a word (lower case) is one for what offices are for: "Environment", "Fire", "Development"."""
    return word in _FIELDS or (word.endswith(_FIELD_ENDS) and not is_given_name(word))


_PARTISANS = frozenset("republicans democrats conservatives liberals tories greens leaders members".split())
NUMBERED = frozenset({"local", "lodge", "chapter", "news", "channel", "post"})
"""What branches and stations are called by, with a number: "Local 88", "News 12"."""
_PARTS = frozenset({"division", "section", "branch"})
"""What part of a body is called, by what it is for: "Division of Criminal Justice"."""
_SURNAMES_TOO = frozenset("church bank house court post guard fund bond media party press".split())
"""Last names that are also what bodies are called."""
_VIRTUES = frozenset({"grace", "faith", "hope", "christian", "will", "joy"})
"""Given names that churches have too."""
_FULL = 2
_ACRONYM = range(2, 7)
"""How many letters an acronym has."""


def is_organization_name(words: list[str]) -> bool:
    """Whether a run of capitalised words names an organisation: by a known head, or an acronym."""
    plain = [w.lower().replace("’", "'").removesuffix("'s").rstrip(".,") for w in words]
    if plain[-1] in _PARTISANS or (plain[-1].endswith("s") and is_title(plain[-1][:-1])):
        return False
    if is_surname_too(words) and is_given_name(plain[0]) and plain[0] not in _VIRTUES:
        return False
    if len(plain) == 1 and "-" in plain[0] and PRESS.intersection(plain[0].split("-")):
        return True
    numbered = len(plain) > 1 and plain[-1].isdigit() and plain[-2] in NUMBERED
    if len(plain) > 1 and plain[1] == "of" and plain[0] in _PARTS:
        return True
    if numbered or any(w in ORGANIZATION for w in plain):
        return True
    acronym = words[0].rstrip("’'s").replace("&", "")
    return len(words) == 1 and acronym.isupper() and acronym.isalpha() and len(acronym) in _ACRONYM


def is_surname_too(words: list[str]) -> bool:
    """Whether two words may be a person's name though bodies are called by the second: "Ada Court"."""
    return len(words) == _FULL and words[1].lower().removesuffix("'s") in _SURNAMES_TOO


def is_place_prefix(word: str) -> bool:
    """Whether names of places often begin with the word ("San", "Fort")."""
    return word.lower().rstrip(".") in _PLACE_PREFIXES
