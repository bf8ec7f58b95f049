"""Which addresses are on the public internet."""

from __future__ import annotations

import ipaddress
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import FetchError
from onrecord.reading.address import is_public, resolve_public


@pytest.mark.parametrize(
    "public", ["1.1.1.1", "8.8.8.8", "93.184.215.14", "2606:4700:4700::1111", "2002:808:808::1"]
)
def test_public_addresses(public: str) -> None:
    assert is_public(public)


@pytest.mark.parametrize(
    "inside",
    [
        "127.0.0.1",
        "127.255.255.254",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "100.64.0.1",
        "169.254.169.254",
        "0.0.0.0",  # noqa: S104 - an address to refuse
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "::",
        "::1",
        "::127.0.0.1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "fc00::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:a9fe:a9fe",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "64:ff9b::7f00:1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::10.0.0.1",
        "2001:0:7f00:1::",
    ],
)
def test_addresses_that_are_not(inside: str) -> None:
    assert not is_public(inside)


@given(st.ip_addresses(v=4).map(str))
def test_an_address_in_ipv6_clothes_is_judged_as_what_it_carries(inner: str) -> None:
    number = int(ipaddress.IPv4Address(inner))

    assert is_public(f"::ffff:{inner}") == is_public(inner)
    assert is_public(str(ipaddress.IPv6Address((0x0064FF9B << 96) | number))) == is_public(inner)
    assert is_public(str(ipaddress.IPv6Address((0x2002 << 112) | (number << 80) | 1))) == is_public(inner)


@given(st.ip_addresses())
def test_what_python_calls_private_is_never_public(
    any_address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    assert not (any_address.is_private and is_public(str(any_address)))


def answering(*places: str) -> object:
    def look_up(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, 443)) for place in places]

    return look_up


def test_a_name_gives_all_its_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", answering("1.1.1.1", "8.8.8.8"))

    assert [e.address for e in resolve_public("news.example", 443, 1.0)] == ["1.1.1.1", "8.8.8.8"]


def test_one_private_address_among_public_ones_spoils_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", answering("1.1.1.1", "10.0.0.1"))

    with pytest.raises(FetchError, match=r"^news\.example, at 10\.0\.0\.1, is not on the public"):
        resolve_public("news.example", 443, 1.0)


def test_a_name_that_is_no_name_is_unknown() -> None:
    with pytest.raises(FetchError, match="no such host"):
        resolve_public("a" * 70 + ".example", 443, 1.0)
