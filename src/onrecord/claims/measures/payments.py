"""Name what money is by the verb that governs it: "cost to each member", "spending on libraries"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.figures.counted import is_counted
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.measures.noun_phrases import clean, noun_behind, subject_before
from onrecord.claims.measures.sizes import sized_in
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity

_NOUNS = {
    "cost": "cost costs costing",
    "funding": "put puts",
    "revenue": "took take takes taking raked rake rakes reeled grossed generated generates netted",
    "price": "sell sells sold selling went goes go fetch fetched fetches",
    "payment": "pay pays paid paying",
    "spending": "spend spends spent spending",
    "money raised": "raise raises raised raising",
    "savings": "save saves saved saving",
    "debt": "owe owes owed owing",
    "loss": "lose loses lost losing",
    "earnings": "earn earns earned earning",
    "income": "bring brings brought bringing",
    "charge": "charge charges charged charging",
    "money received": "get gets receive receives received accept accepts accepted collect collects "
    "collected got",
    "donations": "donate donates donated donating give gives gave given contributed contribute",
    "investment": "invest invests invested investing",
    "money set aside": "aside allocate allocates allocated earmarked budgeted",
    "loan": "borrow borrows borrowed borrowing lend lent lends",
}
_BY_VERB = {verb: noun for noun, verbs in _NOUNS.items() for verb in verbs.split()}
_LINKED = {
    "in": frozenset("put puts take takes took taking rake rakes raked reeled".split()),
    "for": frozenset("go goes went".split()),
}
"""Verbs that tell of money only with that word behind them: "took in", "went for"."""


def _alternative(verb: str) -> str:
    link = next((word for word, verbs in _LINKED.items() if verb in verbs), "")
    return rf"{verb}(?= {link}\b)" if link else verb


_VERBS = "|".join(_alternative(verb) for verb in sorted(_BY_VERB, key=len, reverse=True))
_GOVERNS = expression(
    rf"\b(?P<verb>{_VERBS})(?!\s+of\s+#)"
    r"(?<!\bstarting pay)(?<!\baverage pay)(?<!\bmedian pay)(?<!\btheir pay)(?<!\bthe pay)"
    r"(?<!\bthe raises)(?<!\bpay raises)"
    r"(?P<whom>(?:\s+(?!out\b|went\b|goes\b|at\b|from\b|to\b|that\b|and\b|for\b|it\b)[a-z@^#$,.’'-]+){0,8}?)"
    r"(?:\s+(?:out|a|an|the|some|about|only|just|nearly|almost|up to|more than|as much as|at least|"
    r"an estimated|another|(?:median|average|total) of|median|average|for|in|by|to))*\s*$"
)
_HOLDS = expression(
    r"\b(?P<verb>have|has|had|having)(?P<whom>)(?: (?:about|only|just|nearly|almost|some))* $"
)
_WINDOW = 90
"""Characters between a verb and the figure that it governs."""
_EACH = expression(r"\s+(?:[a-z]+\s+)?(?:an?|per|each|every)\s+(?P<unit>[a-z]{3,12})")
_EVERY = {"month": "monthly", "year": "yearly", "week": "weekly", "day": "daily", "hour": "hourly"}
_ON = expression(r"\s+(?:on|for|toward|towards|off|in)\s+(?:the\s+|its\s+|their\s+|a\s+|an\s+)?")
_WORTH = expression(
    r"(?P<thing>(?:(?:median|average|typical|single|used|new) )?[a-z-]+),? "
    r"(?:worth|valued at|priced at)\s*(?:about |some )?$"
)
_OFF = expression(r"\s+off\s+(?:the\s+|a\s+|an\s+|its\s+|their\s+)?")
_SMALL_SUBJECT = frozenset("it they he she we i you this that which who there them".split())
_LONGEST = 6


def payment_of(draft: Draft, last_told: MeasurePhrase | None) -> MeasurePhrase | None:
    """What the draft's money is, where no noun beside it says so; None for any other draft.

    A vague act ("received", "spent") without a purpose goes on about the money told of last, if that fits.
    """
    figure = draft.figure
    if figure is None or (draft.measure and draft.measure.id):
        return None
    if draft.kind == "change" and draft.measure:
        return _price_of(draft) if draft.value and draft.value.unit == "usd" else None
    if draft.kind not in {"level", "change"}:
        return None
    if not _is_money(draft, figure):
        return None
    return (
        _worth(draft.clause, figure)
        or _by_the_unit(draft, figure)
        or _paid_to(draft, figure)
        or _governed(draft, figure, last_told)
        or _price_of(draft)
    )


def _by_the_unit(draft: Draft, figure: Quantity) -> MeasurePhrase | None:
    """What is sold by the measure has a price: "drivers pay $3 a gallon"."""
    found = _UNIT_OF_TRADE.match(draft.clause.mask, figure.end - draft.clause.start)
    if found is None:
        return None
    fuel = _FUEL.search(draft.clause.marked.low) if found.group("unit") == "gallon" else None
    of = f" of {fuel.group()}" if fuel else ""
    return MeasurePhrase(text=f"price per {found.group('unit')}{of}")


_FUEL = expression(r"\b(?:gasoline|gas|diesel|petrol|fuel|heating oil|milk|water)\b")


_UNIT_OF_TRADE = expression(
    r"\s(?:an?|per|the)\s(?P<unit>gallon|barrel|bushel|pound|ton|tonne|ounce|lit(?:er|re)|kilo|acre|"
    r"square foot|pack|"
    r"carton|dozen|bottle|ticket|share)\b"
)


def _paid_to(draft: Draft, figure: Quantity) -> MeasurePhrase | None:
    """What people at work average, make or earn is their pay: "teachers here average $52,338"."""
    found = _AT_WORK.search(draft.clause.mask, 0, figure.start - draft.clause.start)
    return MeasurePhrase(text=f"pay of {found.group('who')}") if found and draft.measure is None else None


_AT_WORK = expression(
    r"\b(?P<who>teachers|workers|nurses|employees|officers|deputies|firefighters|professors|principals|drivers|clerks|"
    r"doctors|graduates|starters|miners|guards|troopers|farmworkers|recruits|managers|executives|staff)\b[^#;]{0,30}?"
    r"\b(?:average[ds]?|earn(?:s|ed)?|ma[dk]e|makes|gets?|got|receive[sd]?|take home|are paid|were paid) "
    r"(?:[a-z]+ ){0,3}$"
)


def _price_of(draft: Draft) -> MeasurePhrase | None:
    """What goods are told to be at: "a gallon of regular averaged $2.89" is their price."""
    own = draft.measure.text if draft.measure else ""
    if "price" in own.lower().split():
        return None
    average = _AVERAGE_FOR.match(own.lower())
    if average and _GOODS.search(own.lower()[average.end() :]):
        return MeasurePhrase(text=f"{own[: average.end('average')]} price of {own[average.end() :]}")
    return MeasurePhrase(text=f"price of {own}") if _GOODS.search(own.lower()) else None


_AVERAGE_FOR = expression(r"(?P<average>(?:[a-z]+ ){0,2}(?:average|median)) (?:for|of) (?:an? )?")


_GOODS = expression(
    r"(?:^|\b(?:average|median|typical|single|new|used|regular|adult|self-serve|family|[a-z]+-family) "
    r")(?:gallons?|barrels?|bushels?|"
    r"pounds?|tons?|tonnes?|"
    r"ounces?|packs?|cartons?|dozen|loaf|loaves|lit(?:er|re)s?|kilos?|bottles?|cans?|tickets?|houses?|homes?|condos?|"
    r"condominiums?|apartments?|cars?|trucks?|acres?|gas|gasoline|petrol|diesel|unleaded|regular|crude|oil|wheat|"
    r"corn|soybeans|cattle|hogs|milk|eggs|beef|gold|silver|copper|shares|stocks?|lots?|rides?|meals?)"
    r"(?: of [a-z -]+| oil| gasoline| unleaded)?$"
)
"""What is bought and sold by the piece or the measure."""


def _worth(clause: Clause, figure: Quantity) -> MeasurePhrase | None:
    """As in "tips worth $900", "$60 off the average bill"."""
    last = figure.end - clause.start
    worth = _WORTH.search(clause.marked.low, max(0, figure.start - _WINDOW), figure.start)
    if worth:
        return MeasurePhrase(text=f"value of {_bare(worth.group('thing'))}")
    off = _OFF.match(clause.mask, last)
    noun, _ = noun_behind(clause, off.end()) if off else ("", last)
    return MeasurePhrase(text=noun) if noun else None


def _governed(draft: Draft, figure: Quantity, last_told: MeasurePhrase | None) -> MeasurePhrase | None:
    clause, first = draft.clause, figure.start - draft.clause.start
    window = max(0, first - _WINDOW)
    found = _GOVERNS.search(clause.mask, window, first) or _HOLDS.search(clause.mask, window, first)
    own = draft.measure.text if draft.measure else ""
    if found is None or (own and is_statistic(own)):
        return None
    if found.group("verb").startswith("rais") and clause.mask.endswith(" by ", 0, first):
        return None  # "raises the bill by $97"
    noun = _BY_VERB.get(found.group("verb"), "money")
    if figure.form != "money" and noun not in _PRICES:
        return None
    text = " ".join(_named(clause, found, figure.end - clause.start).split())
    if last_told and text == noun and (last_told.text.startswith(noun) or (not own and noun in _VAGUE)):
        return last_told
    if text == "money received":
        subject = subject_before(clause, found.start())
        text = f"{text} (funding of {_bare(subject)})" if _FUNDED.search(subject.lower()) else text
    return MeasurePhrase(text=text)


_PRICES = frozenset(("cost", "price", "payment", "charge"))
"""What shows that a number is of money though nobody knows its currency."""
_VAGUE = frozenset(("money raised", "money received", "revenue", "loss", "money", "donations", "payment"))


def _is_money(draft: Draft, figure: Quantity) -> bool:
    """Whether the figure is of money, or of a currency that only its noun shows: "7.5 billion seon"."""
    noun, _ = noun_behind(draft.clause, figure.end - draft.clause.start)
    if figure.form == "money" or (draft.value is not None and draft.value.unit == "usd"):
        return noun in {"", "more"}
    return figure.form == "cardinal" and bool(noun) and not is_counted(noun) and not is_statistic(noun)


def _named(clause: Clause, found: re.Match[str], last: int) -> str:
    """The verb's noun with how often, of what, to whom and for what."""
    verb = found.group("verb")
    more = _MORE.match(clause.mask, last)
    last = more.end() if more else last
    each = _EACH.match(clause.mask, last)
    often = _EVERY.get(each.group("unit"), "") if each else ""
    per = f" per {each.group('unit')}" if each and not often else ""
    end = each.end() if each else last
    subject = _subject(clause, found.start(), verb)
    whom = _bare(clean(clause.text[found.start("whom") : found.end("whom")], found.group("whom")))
    to = f" to {whom}" if whom else ""
    what = _purpose(clause, end) or _to_do(clause, end)
    return f"{often} {_BY_VERB.get(verb, 'money')}{subject}{to}{what}{per}"


_MORE = expression(r"\s(?:more|less)(?=\s(?:for|on|a|an|per)\b)")
_TELLS_OF_SUBJECT = frozenset(
    "took take takes raked grossed generated generates netted cost costs costing brought brings bring "
    "sold sells sell went goes go fetched".split()
)
"""Verbs whose subject is what the money is for or from."""
_OF_ITS_DOER = frozenset("earn earns earned lose loses lost owe owes owed".split())
_FEW = 3


def _subject(clause: Clause, at: int, verb: str) -> str:
    that = _THAT.search(clause.mask, 0, at) or _WITH_RELATIVE.match(clause.mask, 0, at)
    subject = _STANDS.sub("", subject_before(clause, that.end("head") if that else at))
    bare = _bare(subject)
    link = "from" if _BY_VERB.get(verb) == "income" else "of"
    if _BY_VERB.get(verb) == "payment" and _OF_BODY.search(bare):
        return f" by {bare}"
    link = "from" if _BY_VERB.get(verb) == "funding" else link
    tells = (
        verb.startswith("put")
        or verb in _TELLS_OF_SUBJECT
        or (verb in _OF_ITS_DOER and bare.islower() and len(bare.split()) <= _FEW)
    )
    return f" {link} {bare}" if tells and bare and bare.lower() not in _SMALL_SUBJECT else ""


_WITH_RELATIVE = expression(
    r"(?P<head>(?:(?!(?:said|says|say|show|shows|showed|found|is|are|was|were|has|had|have)\b)[a-z-]+ "
    r"){0,5}[a-z-]+s)"
    r" (?:that |which )?(?:sold|listed|built|bought)\b"
)
"""Goods with what was done to them: "homes that sold in June went for"."""
_THAT = expression(r"(?P<head>)\s(?:that|which)\s(?:[a-z]+ly\s|has\s|have\s|had\s)?$")
_FUNDED = expression(
    r"\b(?:programs?|programmes?|projects?|agency|agencies|departments?|offices?|districts?|schools?|systems?|"
    r"initiative|center|centre|services?|forces?|police|library|libraries|hospitals?|clinics?|universit(?:y|ies)|"
    r"colleges?|charit(?:y|ies)|courts?|parks?)$"
)
"""What lives on what it is given."""
_OF_BODY = expression(r"\b(?:funds?|grants?|programs?|programmes?|schemes?|insurance|insurers?|benefits?)$")
"""Who pays by its very nature: what it pays has its name."""
_STANDS = expression(r"\s(?:stands?|stood|expects?|plans?|had|hopes?)$")


def _purpose(clause: Clause, end: int) -> str:
    """What the money is for: " for road repairs"."""
    link = _ON.match(clause.mask, end)
    noun, _ = noun_behind(clause, link.end()) if link else ("", end)
    return f" {link.group().split()[0]} {noun}" if link and noun else ""


def _to_do(clause: Clause, end: int) -> str:
    """What it is paid to do: " to settle such suits"."""
    found = _TO_DO.match(clause.mask, end)
    noun, _ = noun_behind(clause, found.end()) if found else ("", end)
    return f" to {found.group('verb')} {noun}" if found and noun else ""


_TO_DO = expression(r"\s+to\s+(?P<verb>[a-z]{3,12})\s+(?:(?:the|its|their|a|an|his|her)\s+)?(?![@^#])")


def _bare(phrase: str) -> str:
    """The last few words of a phrase."""
    return " ".join(phrase.split()[-_LONGEST:])


def led_up_to(draft: Draft) -> MeasurePhrase | None:
    """The words that lead up to money or an amount that nothing else names: "a grant of $2 million".

    Of a sum that opens its clause nothing is told but that it is money: "$98 million goes to 179 agencies".
    """
    if draft.figure is None or draft.figure.form != "money":
        return sized_in(draft.clause, draft.figure) if draft.figure and draft.kind == "level" else None
    words = _LEADS_UP.sub("", draft.clause.text[: draft.figure.start - draft.clause.start]).split()[
        -_NEAR_WORDS:
    ]
    return MeasurePhrase(text=" ".join(words) or "money")


_LEADS_UP = expression(r"\s+(?:of|for|to|a|an|at|were|was|is|are|worth)\s*$")
_NEAR_WORDS = 4
