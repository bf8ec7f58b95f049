"""Closed classes of English words, as far as finding who said what needs them. All in lower case."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("is are was were be been being am 's 're isn't aren't wasn't weren't")
HAVE = _words("has have had having hasn't haven't hadn't")
DO = _words("do does did don't doesn't didn't")
MODALS = _words(
    "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't "
    "shouldn't wo ca ll"
)
AUXILIARIES = BE | HAVE | DO | MODALS

SUBJECT_PRONOUNS = _words("he she they it we i you")
CONTRACTED_SUBJECTS = _words(
    "he's she's they're it's we're i'm you're he'd she'd they'd we'd i'd you'd he'll she'll they'll it'll "
    "we'll i'll you'll they've we've i've you've there's that's"
)
REFLEXIVES = _words("himself herself itself themselves")
OBJECT_PRONOUNS = REFLEXIVES | _words("him her them us me you it")
POSSESSIVES = _words("his her their its our my your")
DETERMINERS = (
    _words(
        "the a an this these those some any many several most all both each every no another other few "
        "more one two three four five six seven eight nine ten dozens hundreds thousands such half"
    )
    | POSSESSIVES
)
RELATIVES = _words("who which whose whom where")
SUBORDINATORS = _words(
    "that while when because if as although though after before since until unless whereas than so "
    "whether how why what where which who whom whose once lest despite"
)
COORDINATORS = _words("and but or yet nor")
PREPOSITIONS = _words(
    "of in on at by for with from to about against between among during over under into through without "
    "within across after before since around near toward towards amid despite following outside inside "
    "upon per via including speaking responding referring citing like unlike above behind beyond "
    "throughout along alongside according regarding concerning ahead"
)
WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun")
MONTHS = _words(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec"
)
TIME_WORDS = WEEKDAYS | _words(
    "yesterday today tonight tomorrow earlier later recently now then afterwards afterward morning "
    "afternoon evening night week month year last this next ago early late before"
)
ADVERBS = _words(
    "also again too later then now still just even first once twice earlier recently never always often "
    "ever soon instead further thus already long yet both reportedly not n't only simply rather almost "
    "sometimes perhaps maybe meanwhile however nevertheless nonetheless moreover otherwise likewise "
    "elsewhere afterward afterwards himself herself themselves itself"
)
_NOT_ADVERBS = _words(
    "fly ply sly family only early daily weekly monthly yearly assembly reply rally ally bully july "
    "italy supply apply rely fly emily kelly billy sally molly holly lily beverly kimberly carly "
    "elderly friendly likely lonely lovely deadly costly anomaly monopoly melancholy folly jelly belly tally "
    "bodily homily butterfly"
)
FINITE_VERBS = _words(
    "came went saw took gave made got ran fell rose grew became began kept left led lost met paid put set "
    "sat stood thought told felt held knew meant sent spent won wrote showed shows says said has have had "
    "comes goes makes takes gives gets runs falls rises grows becomes begins keeps leaves leads loses "
    "meets pays puts sets stands thinks feels holds knows means sends spends wins writes needs wants uses "
    "lives works helps seems remains appears includes allows requires continues faces plans provides "
    "believes deserves brings brought broke built bought caught chose drew drove ate flew forgot found "
    "fought hit hurt lay let read sold spoke spread struck taught threw understood wore deserve need want "
    "help remain live work seem include allow require continue face provide bring happens happened "
    "belongs depends matters matter exists exist looks looked turns turned shut cost costs cut cuts poses "
    "pose reflects reflect fosters foster faced violates violate hopes supports support go come make take "
    "get know think feel keep give"
)


def is_adverb(word: str) -> bool:
    """Whether a word (lower case) is an adverb, by list or by its ending."""
    return word in ADVERBS or (word.endswith("ly") and word not in _NOT_ADVERBS)


def is_finite_verb(word: str) -> bool:
    """Whether a word (lower case) is likely a verb in a tense: by list, or by its ending -ed."""
    return (
        word in AUXILIARIES
        or word in FINITE_VERBS
        or word in CONTRACTED_SUBJECTS
        or word.endswith(("n't", "n’t"))
        or (word.endswith("ed") and word not in _NOT_PAST)
    )


_NOT_PAST = _words(
    "need speed seed breed hundred united indeed feed exceed proceed succeed red bed armed unprecedented"
)
