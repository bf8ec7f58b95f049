"""Attributes that are worked out when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801 - a decorator, as ``functools.cached_property`` is
    """What ``functools.cached_property`` does, without the lock that it takes before Python 3.12.

    A clause and a case have many such attributes, and there are thousands of them in an article.
    """

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, owned: None, owner: type) -> Self: ...

    @overload
    def __get__(self, owned: object, owner: type) -> T: ...

    def __get__(self, owned: object | None, owner: type) -> Self | T:
        if owned is None:
            return self
        value = vars(owned)[self._name] = self._work(owned)
        return value
