"""Acts of law, whose words alone show that they are public: "dismissed the case", "the rule was blocked"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.events.set_words import WAS, in_set_words
from onrecord.claims.events.stand_ins import doer
from onrecord.claims.events.verb_forms import doing_of, past_of, third_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause

_ENDED = tuple("end repeal rescind revoke reverse scrap lift abolish suspend overturn".split())
_ADOPTED = tuple("adopt pass enact sign ratify approve issue impose introduce".split())
_AT_LAW = tuple(
    "appeal join settle dismiss reject affirm uphold block challenge contest extend renew amend void sue "
    "invalidate nullify vacate stay veto override grant deny file withdraw drop withhold freeze restore "
    "reinstate cancel terminate halt certify expand tighten loosen table shelve waive enforce "
    "violate unseal declare".split()
)
"""What is done to a law, a suit or a grant."""
_VERBS = (*_ENDED, *_ADOPTED, *_AT_LAW)
_WITH_PARTICLE = (
    r"(?:struck|strikes?|striking|shot|voted|turned) down|(?:threw|throws?|thrown|throwing|tossed) out|"
    r"tossed|(?:cut|cuts|cutting) off|(?:put|puts|putting) on hold|(?:rolled|rolls|rolling) back|"
    r"(?:signed|signs) (?:off )?on to"
)
_RULES = (
    r"laws?|acts?|ordinances?|polic(?:y|ies)|rules?|orders?|bans?|bills?|measures?|statutes?|amendments?|"
    r"resolutions?|decrees?|regulations?|legislation|guidelines?|guidance|directives?|mandates?|moratorium|"
    r"restrictions?|requirements?|curfews?|charter|treaty|referendum|initiative|proclamations?"
)
_CASES = (
    r"cases?|(?:law)?suits?|appeals?|complaints?|petitions?|motions?|challenges?|claims?|indictments?|"
    r"injunctions?|rulings?|decisions?|verdicts?|convictions?|sentences?|settlements?|agreements?|charges?|"
    r"subpoenas?|warrants?"
)
_GIVEN = (
    r"grants?|funding|funds|money|aid|contracts?|permits?|licen[cs]es?|waivers?|budgets?|maps?|"
    r"nominations?|"
    r"certification|extension|investigations?|inquiry|inquiries|probes?|applications?|requests?|leases?|"
    r"subsid(?:y|ies)|programs?|detainers?"
)
MATTER = rf"{_RULES}|{_CASES}|{_GIVEN}"
"""A pattern for what the law deals with: rules, cases, and what public bodies give."""


def _alternatives(verbs: Iterable[str]) -> str:
    return "|".join(sorted(verbs))


def _forms(verb: str) -> tuple[str, ...]:
    return verb, third_of(verb), doing_of(verb), *past_of(verb)


_DOES = rf"(?:{_alternatives(form for verb in _VERBS for form in _forms(verb))}|{_WITH_PARTICLE})"
_PLAIN = expression(
    r"(?:(?:has |have |had )?(?:since |also |then |later )?(?:vetoed|appealed|appealing|upheld|overturned|"
    r"struck down|rescinded|repealed|ratified|overrode|sued|"
    r"deadlocked|resigned|pleaded|pled|stepped (?:down|aside)|fired|quit|quitting|retiring|acquitted|"
    r"re-?elected|unseated)\b|made a finding|"
    r"(?:told|directed|instructed|ordered) (?:[a-z^’'-]+ ){1,6}?to [a-z]|(?:has |have )?joined (?:him|her|"
    r"them|the (?:suit|case))\b|"
    r"brought no charges|(?:dropped|bowed|pulled) out of|withdr(?:ew|awn) from|"
    r"(?:enacted|adopted|passed|signed|approved|issued|imposed|repealed|introduced) "
    r"(?:(?:in|on|late|early|last) )*@)"
)
_TO_MATTER = expression(
    rf"(?:has |have |had )?{_DOES}(?: (?:that|this))?(?: (?!(?:that|who|which|when|as|and|or|but|if|"
    rf"for|to|with|by)\b)"
    rf"[a-z^’'@-]+){{0,4}}? (?:{MATTER})\b(?!['’]| of (?:the )?(?:dollars|people))"
)
_SUBJECT = expression(
    rf"\b(?:{MATTER})(?: [#\d-]+)?(?: (?:has|have|had|was|were|is|are|been|being|also|later|then|since|"
    rf"never))+ $"
)
_OF_CASES = (
    r"brought|heard|argued|(?:re)?opened|closed|postponed|delayed|remanded|resolved|overruled|sustained|"
    r"paid|released|returned|distributed"
)
_FORMS_OF_PAST = _alternatives(form for verb in _VERBS for form in past_of(verb))
_PAST = rf"(?:{_OF_CASES}|{_FORMS_OF_PAST}|thrown out|{_WITH_PARTICLE})"
_DONE_TO = expression(rf"{_PAST}\b")


def is_plain(clause: Clause, at: int) -> bool:
    """Whether the verb at the offset tells what was done to a rule, a case or a grant, or that dated one."""
    if _PLAIN.match(clause.mask, at) or _TO_MATTER.match(clause.mask, at):
        return True
    return (
        _DONE_TO.match(clause.mask, at) is not None
        and _SUBJECT.search(clause.mask, max(0, at - _NEAR), at) is not None
    )


_NEAR = 50
"""Characters."""


def dated_behind(clause: Clause) -> bool:
    """Whether it opens with a participle of a rule's and its time: "issued Jan. 25"."""
    return _PLAIN.match(clause.mask) is not None


_DONE = Cued(
    rf"\b(?:{MATTER})(?: [#\d-]+)?(?: (?:of|in|on|against|over|for|by|to) (?!#)[^,;#@]{{2,40}}?)? {WAS} "
    rf"(?P<verb>{_PAST})\b(?! (?:to|that)\b)",
    words="was were been being be",
)
"""What was done to a law, a case, a grant, no day told."""
_OPENED = expression(rf"{WAS} (?P<verb>{_PAST})\b(?! (?:to|that)\b)")
"""The same behind an aside: "The order, signed Jan. 25, was challenged by two cities"."""
_STRIKES = expression(
    rf"(?:and |but |thereby |thus "
    rf")?(?P<verb>(?:{_alternatives(doing_of(verb) for verb in (*_ENDED, *_ADOPTED, *_AT_LAW))}|striking "
    rf"down|throwing out|"
    rf"cutting off|rolling back|setting aside|letting stand)(?= (?:(?!(?:that|who|which|when|as|and|or|but|"
    rf"if|for|to|with|by)\b)"
    rf"[a-z^’'@-]+ ){{1,4}}?(?:{MATTER})\b))"
)
"""What an act brings about, told behind it: ", striking down the ban on handguns"."""


def done_to_matters(clause: Clause) -> Iterator[tuple[Act, int, int]]:
    """What the clause says was done to a rule, a case or a grant: what kind of act, the verb's offsets."""
    if clause.mask.startswith(("until ", "unless ", "if ", "once ", "whether ")):
        return
    for found in _DONE.finditer(clause.mask):
        yield _kind(found["verb"]), *found.span("verb")
    opened = _OPENED.match(clause.mask)
    if opened and doer(clause, opened.start("verb")) in {"rule", "suit"}:
        yield _kind(opened["verb"]), *opened.span("verb")
    behind = _STRIKES.match(clause.mask) if clause.joint == "," else None
    if behind:
        yield _kind(behind["verb"]), *behind.span("verb")
    for first, last in in_set_words(clause):
        yield _kind(clause.mask[first:last]), first, last


_PAST_OF_ENDED, _PAST_OF_ADOPTED = (
    frozenset(form for verb in verbs for form in past_of(verb)) for verbs in (_ENDED, _ADOPTED)
)


def _kind(verb: str) -> Act:
    return "ended" if verb in _PAST_OF_ENDED else "adopted" if verb in _PAST_OF_ADOPTED else "other"
