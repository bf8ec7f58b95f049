"""A page from the web: one GET, few redirects, a limit on size and time, and nothing from the environment."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, NamedTuple

from onrecord.errors import FetchError
from onrecord.reading.limits import FETCH_SECONDS, INPUT_BYTES, MEGABYTE, REDIRECTS

if TYPE_CHECKING:
    import httpx2

_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf")
_FROM_THE_BROWSER = "Save the page from a browser, and give the file."
_LATER = "Try later, or save the page from a browser and give the file."
_CHECK_IT = "Check the address, or save the page from a browser and give the file."
_HEADERS = {
    "User-Agent": "onrecord (reads one news report for a reader)",
    "Accept": ", ".join(_TYPES),
    "Accept-Encoding": "gzip",
}
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


class Page(NamedTuple):
    """What an address gave: the bytes, their media type, and the encoding that the server names, or ""."""

    data: bytes
    media_type: str
    encoding: str


class Fetcher:
    """Fetches pages from the public internet.

    Args:
        seconds: For one page in all, from the first look-up to the last byte.
        size: Bytes that a page may have.
        allow_any: Whether addresses that are not public may be fetched; for tests against a server on this
            machine, and never set by ``read``.
    """

    def __init__(
        self, *, seconds: float = FETCH_SECONDS, size: int = INPUT_BYTES, allow_any: bool = False
    ) -> None:
        self._seconds = seconds
        self._size = size
        self._allow_any = allow_any

    def fetch(self, url: str) -> Page:
        """Get a page, over at most ``REDIRECTS`` redirects, each checked like the first address.

        Raises:
            FetchError: The address may not be fetched, cannot be reached, or gives no page that can be read.
        """
        import httpcore2
        import httpx2

        from onrecord.reading.transport import CheckedTransport, Deadline

        transport = CheckedTransport(Deadline(self._seconds), allow_any=self._allow_any)
        try:
            with httpx2.Client(transport=transport, trust_env=False, headers=_HEADERS) as client:
                return self._follow(client, client.build_request("GET", url))
        except (httpx2.TimeoutException, httpcore2.TimeoutException):
            raise FetchError(f"{url} did not answer within {self._seconds:g} s.", _LATER) from None
        except httpx2.InvalidURL as error:
            raise FetchError(f"{url} is not an address: {error}.", _CHECK_IT) from None
        except (httpx2.HTTPError, httpcore2.NetworkError, httpcore2.ProtocolError) as error:
            reason = str(error) or type(error).__name__
            raise FetchError(f"{url} could not be fetched: {reason}.", _LATER) from None

    def _follow(self, client: httpx2.Client, request: httpx2.Request) -> Page:
        for _ in range(REDIRECTS + 1):
            if request.url.scheme not in {"http", "https"} or not request.url.host:
                raise FetchError(f"{request.url} is not an http or https address.", _FROM_THE_BROWSER)
            response = client.send(request, stream=True)
            try:
                if response.next_request is None:
                    return self._page(response)
                request = response.next_request
            finally:
                response.close()
        raise FetchError(f"{request.url} is more than {REDIRECTS} redirects away.", _FROM_THE_BROWSER)

    def _page(self, response: httpx2.Response) -> Page:
        url = response.url
        if not response.is_success:
            reason = f"the server answers {response.status_code} {response.reason_phrase}".rstrip()
            raise FetchError(f"{url} could not be fetched: {reason}.", _CHECK_IT)
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type not in _TYPES:
            kind = media_type or "something without a type"
            raise FetchError(
                f"{url} is {kind}, not a page, text or PDF.", "Give the address of the article itself."
            )
        return Page(self._body(response), media_type, response.charset_encoding or "")

    def _body(self, response: httpx2.Response) -> bytes:
        """The body, never more than the limit in memory: neither as sent nor as unpacked."""
        packing = response.headers.get("content-encoding", "identity").strip().lower()
        if packing not in {"identity", "gzip", "x-gzip", "deflate", ""}:
            raise FetchError(
                f"{response.url} is packed as {packing}, which was not asked for.", _FROM_THE_BROWSER
            )
        declared = response.headers.get("content-length", "")
        if declared.isdecimal() and int(declared[:20]) > self._size:
            raise self._too_large(response)
        received = bytearray()
        for chunk in response.iter_raw():
            received += chunk
            if len(received) > self._size:
                raise self._too_large(response)
        if packing in {"identity", ""}:
            return bytes(received)
        return self._unpacked(bytes(received), response)

    def _unpacked(self, packed: bytes, response: httpx2.Response) -> bytes:
        try:
            data = zlib.decompressobj(_GZIP_OR_ZLIB).decompress(packed, self._size + 1)
        except zlib.error:
            raise FetchError(f"{response.url} is damaged: it does not unpack.", _FROM_THE_BROWSER) from None
        if len(data) > self._size:
            raise self._too_large(response)
        return data

    def _too_large(self, response: httpx2.Response) -> FetchError:
        return FetchError(f"{response.url} has more than {self._size / MEGABYTE:g} MB.", _FROM_THE_BROWSER)
