"""The forms of a verb that a report tells acts in."""

from __future__ import annotations

_IRREGULAR = {
    "shut": "shut shut",
    "forbid": "forbade forbidden",
    "uphold": "upheld upheld",
    "override": "overrode overridden",
    "buy": "bought bought",
    "sell": "sold sold",
    "withhold": "withheld withheld",
    "withdraw": "withdrew withdrawn",
    "build": "built built",
    "cancel": "canceled cancelled",
    "give": "gave given",
    "take": "took taken",
    "make": "made made",
    "hold": "held held",
    "keep": "kept kept",
    "leave": "left left",
    "let": "let let",
    "put": "put put",
    "set": "set set",
    "cut": "cut cut",
    "send": "sent sent",
    "bring": "brought brought",
    "bind": "bound bound",
    "seek": "sought sought",
    "strike": "struck struck",
    "throw": "threw thrown",
    "tell": "told told",
    "go": "went gone",
    "lead": "led led",
    "win": "won won",
    "lose": "lost lost",
    "get": "got got",
    "freeze": "froze frozen",
    "lay": "laid laid",
    "tie": "tied tied",
    "find": "found found",
    "undo": "undid undone",
    "rewrite": "rewrote rewritten",
    "redraw": "redrew redrawn",
}
_DOUBLED = frozenset(
    "ban scrap expel commit shut forbid strip bar cap drop set put cut let compel permit curb".split()
) - {"curb"}
"""Verbs that double their last letter before -ed and -ing."""
_VOWELS = "aeou"


def past_of(verb: str) -> list[str]:
    """Past and participle: "banned", or "forbade" and "forbidden"."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb].split()
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return [f"{verb[:-1]}ied"]
    return [f"{_stem(verb)}ed"]


def third_of(verb: str) -> str:
    """The third person of the present: "bans", "passes", "denies"."""
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in _VOWELS else f"{verb}s"


def doing_of(verb: str) -> str:
    """The form in -ing: "banning", "tying"."""
    return "tying" if verb == "tie" else f"{_stem(verb)}ing"


def _stem(verb: str) -> str:
    return verb + verb[-1] if verb in _DOUBLED else verb.removesuffix("e")
