"""Regular expressions that are compiled when they are first tried.

The package has some two thousand of them, of which one article tries a third: to compile all as modules are
loaded would take a sixth of a cold start.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The expression as ``re.compile`` gives it; an error in it shows when it is first tried.

    The ``re`` of a match is what was compiled and not this: compare their patterns.
    """
    return cast("re.Pattern[str]", Uncompiled(pattern, flags))


class Uncompiled:
    """An expression that has the methods of a compiled one from the first use of any on."""

    __slots__ = ("flags", "pattern", *_METHODS)
    """As fast as the methods of a compiled expression."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a method of re.Pattern gives
        """The method, which is there from now on."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
