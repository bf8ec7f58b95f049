"""Sources that name somebody: a person at the head of the phrase, else an organisation, else a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.institutions import COMMON_ORGANIZATION, names_people
from onrecord.attribution.roles import joined
from onrecord.attribution.statement import Speaker
from onrecord.attribution.titles import is_title, party_of
from onrecord.attribution.words import DETERMINERS, PREPOSITIONS, RELATIVES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.cast import Person
    from onrecord.attribution.mentions import Mention
    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token
from onrecord.attribution.statement import SpeakerKind

_PEOPLES = ("democrats", "republicans", "ans", "conservatives", "liberals", "tories", "greens")
"""How names of parties and peoples end."""
_NAMING = frozenset("name named names known called calls signed identified introduced nicknamed".split())
_ALIAS_REACH = 5
_NAMED_SO = frozenset({"as", "himself", "herself", "themselves"})


def as_speaker(person: Person | None) -> Speaker | None:
    """A person of the cast as a speaker; None stays None."""
    return None if person is None else Speaker(name=person.name, role=person.role, kind="person")


def named(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The speaker whom the source names; None where it only describes one."""
    alias = _alias(tokens) or _apposed(scene, tokens)
    if alias is not None:
        return alias
    tokens = _before_clause(tokens)
    mentions = scene.mentions_in(tokens)
    cut = bool(mentions) and mentions[0].end > tokens[-1].end  # a headline, where capitals run on
    if cut and (person := scene.cast.named(joined(tokens, 0, len(tokens)))) is not None:
        return as_speaker(person)
    if not mentions and all(t.capital for t in tokens):  # a headline in capitals, where names are not marked
        return as_speaker(scene.cast.named(" ".join(t.text for t in tokens)))
    heads = [m for m in _outermost(mentions) if _is_head(tokens, m) and not party_of(m.name)]
    people = [p for m in heads if (p := _person(scene, m)) is not None]
    if people and _has_company(tokens, heads[-1]):
        return Speaker(name=_with_others(tokens, heads[0], people[0]), kind="group")
    if people:
        return _several(tokens, heads, people) or as_speaker(people[0])
    return _unknown(scene, heads[0], described=len(tokens) > 1) if heads else None


def _has_company(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether people without a name stand behind the last name: "Ada Munk and other officials"."""
    after = [t.low for t in tokens if t.start >= mention.end]
    return after[:1] == ["and"] and after[1:2] in (["other"], ["others"], ["several"])


def _with_others(tokens: Sequence[Token], first: Mention, person: Person) -> str:
    """The name in full of the first, and what stands behind it."""
    after = [t for t in tokens if t.start >= first.end]
    return f"{person.name} {joined(after, 0, len(after))}"


def _outermost(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions that do not stand inside the role of another: "Parks" of "the Parks chief, Ada Munk"."""
    return [m for m in mentions if not any(o.start <= m.start and m.end < o.end for o in mentions)]


def _apposed(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """Somebody described at length first and named at the end: "the union that speaks for them, Local 8"."""
    tokens = tokens[:-1] if tokens[-1].low == "," else tokens
    clause = next((t.start for t in tokens if t.low in RELATIVES | {"that"}), None)
    if clause is None or tokens[0].low not in DETERMINERS or not scene.mentions_in(tokens):
        return None
    last = max(scene.mentions_in(tokens), key=lambda m: m.end)
    before = [t for t in tokens if clause < t.end <= last.start]
    whole = tokens[-1].end - len("'s") <= last.end <= tokens[-1].end and last.kind in {
        "person",
        "organization",
    }
    if not whole or len(before) < len(("that", "spoke", ",")) or before[-1].low != ",":
        return None
    person = _person(scene, last)
    return as_speaker(person) or Speaker(name=scene.cast.organization(last.name), kind="organization")


def _alias(tokens: Sequence[Token]) -> Speaker | None:
    """Somebody described first and named in a clause: "a baker called Odo"."""
    clause = next((n for n, t in enumerate(tokens) if n and t.low in {"who", "known", "identified"}), None)
    head = next((n for n, t in enumerate(tokens) if t.low in PREPOSITIONS), clause)
    if clause is None or tokens[0].low not in DETERMINERS or any(t.capital for t in tokens[1:head]):
        return None
    for at in range(clause, len(tokens)):
        if tokens[at].low in _NAMING and (start := _name_after(tokens, at)) is not None:
            end = next((n for n in range(start, len(tokens)) if not tokens[n].capital), len(tokens))
            return Speaker(name=joined(tokens, start, end), role=_description(tokens[:clause]), kind="person")
    return None


def _name_after(tokens: Sequence[Token], at: int) -> int | None:
    """Where the name begins that "known as", "signed herself" or "named" leads to."""
    for place in range(at + 1, min(len(tokens), at + 1 + _ALIAS_REACH)):
        if tokens[place].capital:
            between = {t.low for t in tokens[at + 1 : place]}
            return place if between & _NAMED_SO or tokens[at].low in {"named", "called"} else None
    return None


def _description(tokens: Sequence[Token]) -> str:
    words = [t.text for t in tokens if t.kind == "word"]
    return " ".join(words[1:] if words and words[0].lower() in {"a", "an", "the"} else words)


def _before_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """The source up to its relative clause, whose names are other people's, or to ", all of them ..."."""
    for at in range(1, len(tokens)):
        some = tokens[at].low == "," and [t.low for t in tokens[at + 2 : at + 4]] == ["of", "them"]
        if some or tokens[at].low in RELATIVES:
            return tokens[:at]
    return tokens


def _person(scene: Scene, mention: Mention) -> Person | None:
    """The known person whom a mention names; capitals alone ("OLIN") may look like an acronym."""
    if (mention.kind == "organization" and not mention.name.isupper()) or names_people(mention.name.lower()):
        return None
    return scene.cast.named(mention.name, mention.start, mention.gender, mention.role)


def _several(tokens: Sequence[Token], heads: Sequence[Mention], people: Sequence[Person]) -> Speaker | None:
    """Two or more people whom "and" joins, as one group; None where one only explains the other."""
    names = dict.fromkeys(p.name for p in people)
    joined = any(t.low == "and" and heads[0].end < t.start < heads[-1].start for t in tokens)
    if len(names) < 2 or len(people) < len(heads) or not joined:  # noqa: PLR2004 - several are two or more
        return None
    return together(list(names))


def together(names: Sequence[str]) -> Speaker:
    """Several people as one speaker: "A, B and C"."""
    *first, last = names
    return Speaker(name=f"{', '.join(first)} and {last}", kind="group")


def _unknown(scene: Scene, mention: Mention, *, described: bool) -> Speaker | None:
    """A name that is not a known person's; None for a common noun with a capital ("Police")."""
    word = mention.name.lower().split()[-1]
    alone = " " not in mention.name
    if (alone and (word in COMMON_ORGANIZATION or party_of(word) or is_title(word))) or (
        names_people(word) and (mention.opening or not alone or described)
    ):
        return None
    full = scene.cast.organization(mention.name)
    if mention.kind == "organization" or (mention.kind == "name" and full != mention.name):
        return Speaker(name=full, kind="organization")
    kind: SpeakerKind = "organization" if mention.kind == "place" else "person"
    if mention.kind == "name" and word.endswith(_PEOPLES):
        kind = "group"
    return Speaker(name=mention.name, role=mention.role, kind=kind)


def _is_head(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether the mention heads the source: it neither hangs on a preposition nor owns what follows."""
    before = [t for t in tokens if t.end <= mention.start]
    after = [t for t in tokens if t.start >= mention.end]
    if mention.possessive or (before and before[-1].low in PREPOSITIONS):
        return False
    if len(before) > 1 and before[-1].low in {"the", "a"} and before[-2].low in PREPOSITIONS:
        return False
    apart = {",", "(", "and"} | PREPOSITIONS
    return (
        not after
        or after[0].low in apart
        or after[0].kind == "mark"
        or after[0].low in {"who", "which", "then"}
    )
