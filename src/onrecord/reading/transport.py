"""Connections that go only where they may, and end when their time is over.

httpx2 leaves both to a network backend: this one resolves the host itself, checks what it gets, and
connects to the very address that it checked, so that a name server cannot answer otherwise between the two.
It does so for each connection, and so for each redirect. TLS still verifies the host's name.
"""

from __future__ import annotations

import socket
import ssl
import time
from typing import TYPE_CHECKING, Any

import httpcore2
import httpx2

from onrecord.reading.address import Endpoint, resolve_public

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CHUNK_SECONDS = 10.0  # a server that sends nothing for so long is gone


class Deadline:
    """A moment after which nothing more may be waited for."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, at_most: float | None = None) -> float:
        """Seconds left, ``at_most`` so many.

        Raises:
            httpcore2.ReadTimeout: None are left.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout
        return left if at_most is None else min(left, at_most)


class CheckedTransport(httpx2.BaseTransport):
    """Sends requests of httpx2 over connections to checked addresses, without proxies."""

    def __init__(self, deadline: Deadline, *, allow_any: bool = False) -> None:
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(trust_env=False),
            network_backend=_CheckedBackend(deadline, allow_any=allow_any),
        )

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request; the response's body is read from the connection as it is asked for."""
        response = self._pool.handle_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(response.status, headers=response.headers, stream=_Body(response))

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()


class _Body(httpx2.SyncByteStream):
    def __init__(self, response: httpcore2.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        return self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class _CheckedBackend(httpcore2.NetworkBackend):
    def __init__(self, deadline: Deadline, *, allow_any: bool) -> None:
        self._deadline = deadline
        self._allow_any = allow_any

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - the backend's interface
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        """Connect to the first of the host's addresses that answers."""
        endpoints = resolve_public(host, port, self._deadline.left(timeout), allow_any=self._allow_any)
        refused: OSError = OSError("no address answers")
        for endpoint in endpoints:
            try:
                return _TimedStream(self._connect(endpoint), self._deadline)
            except OSError as error:
                refused = error
        raise httpcore2.ConnectError(str(refused))

    def _connect(self, endpoint: Endpoint) -> socket.socket:
        connection = socket.socket(endpoint.family, socket.SOCK_STREAM)
        try:
            connection.settimeout(self._deadline.left(_CHUNK_SECONDS))
            connection.connect((endpoint.address, endpoint.port))
        except BaseException:
            connection.close()
            raise
        return connection


class _TimedStream(httpcore2.NetworkStream):
    """A connection on which each wait ends at the deadline, however slowly the server drips."""

    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        self._connection = connection
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - the deadline rules
        self._connection.settimeout(self._deadline.left(_CHUNK_SECONDS))
        try:
            return self._connection.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore2.ReadTimeout from error
        except OSError as error:
            raise httpcore2.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._connection.settimeout(self._deadline.left(_CHUNK_SECONDS))
        try:
            self._connection.sendall(buffer)
        except TimeoutError as error:
            raise httpcore2.WriteTimeout from error
        except OSError as error:
            raise httpcore2.WriteError(str(error)) from error

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        """Agree on encryption, with the certificate checked against the host's name."""
        self._connection.settimeout(self._deadline.left(_CHUNK_SECONDS))
        try:
            wrapped = ssl_context.wrap_socket(self._connection, server_hostname=server_hostname)
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout from error
        except (OSError, ValueError) as error:
            self.close()
            raise httpcore2.ConnectError(str(error)) from error
        return _TimedStream(wrapped, self._deadline)

    def close(self) -> None:
        self._connection.close()

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the backend's interface
        """What the pool asks of a connection."""
        if info == "ssl_object" and isinstance(self._connection, ssl.SSLSocket):
            return self._connection
        if info == "socket":
            return self._connection
        return None
