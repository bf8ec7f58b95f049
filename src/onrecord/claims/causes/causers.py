"""Tell what can bring something about: a thing, a condition or a policy, not somebody."""

from __future__ import annotations

from onrecord.claims.events.patterns import is_policy_word
from onrecord.claims.measures.subjects import is_actor
from onrecord.expression import expression

_BEHIND = expression(
    r"\b(?:by|from|in|on|at|for|with|to|as|when|because|after|if|around|across|over|about|between)\b"
)
_NO_CAUSES = frozenset(
    "he she i we you they who it one people residents men women parents families voters drivers "
    "teachers workers "
    "nurses doctors leaders members others critics supporters backers party campaign "
    "foundation americans".split()
)
"""Those who do things on purpose, rather than bring them about."""
_WORKS = frozenset(
    "law laws bill plan plans program programs measure measures system systems poll study".split()
)


def can_cause(subject: str, *, acting: bool = False, bringing: bool = False) -> bool:
    """Whether the subject is a thing or a condition, told in few words; one who acts too where ``acting``.

    A budget only decides, unless it is ``bringing`` something about.
    """
    words = subject.split(" ")
    head = words[-1].lower()
    main = _BEHIND.split(subject.lower())[0].split()
    if main and main[0] in _WANTS and " of " in subject:
        return True  # "a shortage of drivers": not the drivers
    if words[0].lower() in _STORMS:
        return True
    named = len(words) == 1 and subject[:1].isupper() and not _GENERAL.search(subject)
    named = named and subject.lower() not in _COMMON
    if (
        named
        or not subject
        or not main
        or len(words) > _LONGEST
        or main[-1] in _NO_CAUSES
        or head in _NO_CAUSES
    ):
        return False
    if main[-1].startswith("budget"):
        return bringing
    if is_policy_word(main[-1]) or main[-1] in _WORKS or _DOING.match(subject):
        return True
    return (acting or not is_actor(subject)) and not any(word[:1].isupper() for word in words[1:])


_DOING = expression(r"(?:[A-Z][a-z]+ing|[a-z]{3,12}ing) (?:the |more |its )?[a-z]")
"""As in "closing schools": something done, whoever does it."""
_WANTS = frozenset("shortage shortages lack surplus glut scarcity absence loss".split())
_STORMS = frozenset("hurricane typhoon cyclone tropical covid covid-19".split())
_COMMON = frozenset(
    "poverty greed racism hate boredom politics secrecy neglect stigma misinformation loneliness "
    "heat rain drought cold snow smoke fog fear inflation crime growth demand debt weather alcohol speed "
    "cocaine "
    "heroin fentanyl narcan naloxone trade war ice water wind fire weed meth pot hunger anger stress "
    "pay".split()
)
"""Words that name no person though they begin a sentence."""
_GENERAL = expression(r"(?:s|ing|tion|sion|ment|ism|ture|ness|ship|ity)$")
"""How a word ends that names no person though it begins a sentence: "Immigration", "Tutoring"."""


def is_person(subject: str) -> bool:
    """Whether the subject is a name, a pronoun or people who do things on purpose."""
    words = subject.split(" ")
    head = words[-1].lower()
    return (
        head in _NO_CAUSES or head.endswith("self") or all(word[:1].isupper() for word in words[1:] or ["a"])
    )


_LONGEST = 9
