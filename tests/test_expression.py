"""Expressions that are compiled when they are first tried, and are otherwise those of ``re``."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re

import pytest

import onrecord
from onrecord.expression import Uncompiled, expression

WORDS = expression(r"(?P<first>\w)\w*", re.IGNORECASE)
SAME = re.compile(r"(?P<first>\w)\w*", re.IGNORECASE)


def test_it_does_what_a_compiled_one_does() -> None:
    text = "Two killings, one robbery"

    assert WORDS.findall(text) == SAME.findall(text)
    assert WORDS.sub("x", text) == SAME.sub("x", text)
    assert WORDS.split(text) == SAME.split(text)
    assert [one["first"] for one in WORDS.finditer(text, 4)] == [
        one["first"] for one in SAME.finditer(text, 4)
    ]
    assert WORDS.fullmatch(text) is None
    assert WORDS.pattern == SAME.pattern


def test_nothing_is_compiled_before_it_is_tried() -> None:
    broken = expression("(")

    with pytest.raises(re.error):
        broken.search("text")


def test_an_unknown_attribute_is_none_of_it() -> None:
    assert not hasattr(expression("a"), "scan")


def test_every_expression_of_the_package_compiles() -> None:
    """What ``re.compile`` would have shown when its module was loaded."""
    for module in pkgutil.walk_packages(onrecord.__path__, "onrecord."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found = [one for one in gc.get_objects() if type(one) is Uncompiled]

    assert len(found) > 1_000
    for one in found:
        re.compile(one.pattern, one.flags)
