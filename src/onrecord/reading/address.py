"""Which network addresses a page may be fetched from: those of the public internet, and no other."""

from __future__ import annotations

import ipaddress
import socket
import threading
from typing import NamedTuple

from onrecord.errors import FetchError

_FROM_THE_BROWSER = "Save the page from a browser, and give the file."
_CARRIES_IPV4 = tuple(
    map(ipaddress.IPv6Network, ("64:ff9b::/96", "64:ff9b:1::/48"))
)  # NAT64, RFC 6052 and 8215
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Endpoint(NamedTuple):
    """Where to connect: a socket family, and an address in figures with its port."""

    family: socket.AddressFamily
    address: str
    port: int


def is_public(address: str) -> bool:
    """Whether an address in figures lies on the public internet.

    Not so: private, loopback, link-local, multicast, reserved and unspecified ones, and those of IPv6 that
    only carry such an address of IPv4 (mapped, 6to4, Teredo, NAT64).
    """
    parsed: _Address = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address) and (carried := _carried(parsed)):
        return all(_is_global(inner) for inner in carried)
    return _is_global(parsed)


def resolve_public(host: str, port: int, seconds: float, *, allow_any: bool = False) -> list[Endpoint]:
    """The addresses that a host name stands for, all of them public.

    A host with one public and one private address is refused as a whole: no honest site has both.

    Args:
        host: A name or an address in figures.
        port: The port to connect to.
        seconds: How long the look-up may take; the system's own limit can be half a minute or more.
        allow_any: Whether addresses that are not public pass, for tests against a server on this machine.

    Raises:
        FetchError: The host is not known, or one of its addresses is not public.
    """
    endpoints = _resolve(host, port, seconds)
    inside = next((e.address for e in endpoints if not is_public(e.address)), None)
    if inside and not allow_any:
        where = host if host == inside else f"{host}, at {inside},"
        raise FetchError(f"{where} is not on the public internet; it is not fetched.", _FROM_THE_BROWSER)
    return endpoints


def _is_global(address: _Address) -> bool:
    site_local = isinstance(address, ipaddress.IPv6Address) and address.is_site_local
    special = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_loopback
    return address.is_global and not special and not site_local


def _carried(address: ipaddress.IPv6Address) -> tuple[ipaddress.IPv4Address, ...]:
    """The addresses of IPv4 that an address of IPv6 leads to, if it is of a kind that does."""
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    if any(address in network for network in _CARRIES_IPV4) or not int(address) >> 32:
        return (ipaddress.IPv4Address(int(address) & 0xFFFFFFFF),)
    return ()


def _resolve(host: str, port: int, seconds: float) -> list[Endpoint]:
    """Look a host up in a thread of its own, since the system's look-up takes no time limit."""
    found: list[Endpoint] = []
    failed: list[Exception] = []

    def look_up() -> None:
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            failed.append(error)
        else:
            found.extend(Endpoint(family, str(place[0]), port) for family, _, _, _, place in answers)

    thread = threading.Thread(target=look_up, daemon=True, name="onrecord look-up")
    thread.start()
    thread.join(seconds)
    if failed or not found:
        reason = (
            "no such host is known"
            if failed or not thread.is_alive()
            else "looking the host up takes too long"
        )
        raise FetchError(f"{host} cannot be reached: {reason}.", "Check the address and the connection.")
    return found
