"""Pages from the web, against a server on this machine."""

from __future__ import annotations

import gzip
import http.server
import socket
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import FetchError
from onrecord.reading import read
from onrecord.reading.address import Endpoint, resolve_public
from onrecord.reading.fetch import Fetcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAGE = b"<html><body><p>The council of Lakemont met.</p></body></html>"


class Server(http.server.ThreadingHTTPServer):
    """Answers by path; ``asked`` are the paths that were asked for."""

    daemon_threads = True

    def __init__(self, answers: dict[str, Callable[[http.server.BaseHTTPRequestHandler], None]]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers = answers
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what several tests want."""


class Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.server.headers.append({key.lower(): value for key, value in self.headers.items()})
        self.server.answers[self.path](self)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass


@contextmanager
def serving(**answers: Callable[[http.server.BaseHTTPRequestHandler], None]) -> Iterator[Server]:
    server = Server({f"/{name}": answer for name, answer in answers.items()})
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def sends(
    body: bytes = PAGE, kind: str = "text/html; charset=utf-8", status: int = 200, **headers: str
) -> Callable[[http.server.BaseHTTPRequestHandler], None]:
    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def redirects(to: str) -> Callable[[http.server.BaseHTTPRequestHandler], None]:
    return sends(b"", status=302, Location=to)


def local(seconds: float = 5.0, size: int = 100_000) -> Fetcher:
    return Fetcher(seconds=seconds, size=size, allow_any=True)


def test_a_page_comes_with_its_type_and_encoding() -> None:
    with serving(page=sends(kind="text/html; charset=windows-1252")) as server:
        page = local().fetch(server.url("/page"))

    assert page == (PAGE, "text/html", "windows-1252")


@pytest.mark.parametrize("kind", ["text/html", "text/plain", "application/pdf"])
def test_pages_texts_and_pdfs_are_taken(kind: str) -> None:
    with serving(page=sends(b"words", kind)) as server:
        assert local().fetch(server.url("/page")).data == b"words"


@pytest.mark.parametrize("kind", ["image/png", "application/json", "video/mp4", "application/octet-stream"])
def test_other_types_are_refused_by_name(kind: str) -> None:
    with serving(page=sends(b"words", kind)) as server, pytest.raises(FetchError, match=kind) as refused:
        local().fetch(server.url("/page"))

    assert "article itself" in refused.value.hint


def test_a_redirect_is_followed() -> None:
    with serving(old=redirects("/new"), new=sends()) as server:
        assert local().fetch(server.url("/old")).data == PAGE
        assert server.asked == ["/old", "/new"]


def test_five_redirects_are_followed_and_a_sixth_is_not() -> None:
    hops = {f"hop{n}": redirects(f"/hop{n + 1}") for n in range(5)}
    with serving(**hops, hop5=sends()) as server:
        assert local().fetch(server.url("/hop0")).data == PAGE
    with serving(**hops, hop5=redirects("/hop6"), hop6=sends()) as server:
        with pytest.raises(FetchError, match="5 redirects"):
            local().fetch(server.url("/hop0"))
        assert "/hop6" not in server.asked


@pytest.mark.parametrize(
    "target", ["file:///etc/hosts", "ftp://lakemont.example/a", "gopher://lakemont.example/"]
)
def test_a_redirect_may_not_leave_the_web(target: str) -> None:
    with serving(page=redirects(target)) as server, pytest.raises(FetchError):
        local().fetch(server.url("/page"))


def test_a_redirect_to_a_private_address_is_refused_and_never_connected_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The first address passes as public; the one it redirects to is checked like the first."""
    with serving(secret=sends()) as inner, serving(page=redirects(inner.url("/secret"))) as outer:
        port = outer.server_address[1]
        public = {"news.example": [Endpoint(socket.AF_INET, "127.0.0.1", port)]}
        monkeypatch.setattr(
            "onrecord.reading.transport.resolve_public",
            lambda host, *args, **options: public.get(host) or resolve_public(host, *args, **options),
        )
        with pytest.raises(FetchError, match="not on the public internet"):
            Fetcher(seconds=5).fetch(f"http://news.example:{port}/page")

        assert outer.asked == ["/page"]
        assert inner.asked == []


def test_the_checked_address_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that answers twice, first with one address and then with another, gains nothing."""
    looked_up = []
    with serving(page=sends()) as server:
        port = server.server_address[1]

        def answer(host: str, *_: object, **__: object) -> list[tuple[object, ...]]:
            looked_up.append(host)
            place = "127.0.0.1" if len(looked_up) == 1 else "192.0.2.1"
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, port))]

        monkeypatch.setattr(socket, "getaddrinfo", answer)
        assert local().fetch(f"http://rebind.example:{port}/page").data == PAGE
        assert server.headers[0]["host"] == f"rebind.example:{port}"

    assert looked_up == ["rebind.example"]


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "10.0.0.1",
        "169.254.169.254",
        "0.0.0.0",  # noqa: S104 - an address to refuse
    ],
)
def test_addresses_that_are_not_public_are_refused_before_connecting(host: str) -> None:
    with serving(page=sends()) as server:
        port = server.server_address[1]
        with pytest.raises(FetchError, match=r"not on the public internet|cannot be reached"):
            read(f"http://{host}:{port}/page")

        assert server.asked == []


@pytest.mark.parametrize("disguise", ["2130706433", "0x7f.1", "0177.0.0.1", "127.1", "[::ffff:127.0.0.1]"])
def test_other_ways_to_write_loopback_are_refused_too(disguise: str) -> None:
    with serving(page=sends()) as server:
        with pytest.raises(FetchError):
            read(f"http://{disguise}:{server.server_address[1]}/page")

        assert server.asked == []


@pytest.mark.parametrize("address", ["ftp://lakemont.example/a.txt", "file:///etc/hosts", "data://text"])
def test_only_http_and_https_are_fetched(address: str) -> None:
    with pytest.raises(FetchError, match="http or https"):
        read(address)


def test_a_body_over_the_limit_is_cut_short_even_if_its_length_is_not_told() -> None:
    with serving(page=sends(b"x" * 300_000)) as server, pytest.raises(FetchError, match=r"more than 0\.1 MB"):
        local().fetch(server.url("/page"))


def test_a_body_declared_too_large_is_not_waited_for() -> None:
    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        sends(b"", Content_Length="900000000")(handler)
        time.sleep(2)

    with serving(page=answer) as server, pytest.raises(FetchError, match="more than"):
        local().fetch(server.url("/page"))


def test_a_packed_page_is_unpacked() -> None:
    with serving(page=sends(gzip.compress(PAGE), Content_Encoding="gzip")) as server:
        assert local().fetch(server.url("/page")).data == PAGE


def test_a_page_that_unpacks_beyond_the_limit_is_refused() -> None:
    bomb = gzip.compress(b" " * 5_000_000)
    assert len(bomb) < 10_000
    with (
        serving(page=sends(bomb, Content_Encoding="gzip")) as server,
        pytest.raises(FetchError, match="more than"),
    ):
        local().fetch(server.url("/page"))


@pytest.mark.parametrize(("body", "packing"), [(b"not gzip", "gzip"), (PAGE, "br")])
def test_a_page_that_cannot_be_unpacked_is_refused(body: bytes, packing: str) -> None:
    with (
        serving(page=sends(body, Content_Encoding=packing)) as server,
        pytest.raises(FetchError, match=r"packed|unpack"),
    ):
        local().fetch(server.url("/page"))


@pytest.mark.parametrize("dripping", ["head", "body"])
def test_a_server_that_drips_is_left_at_the_deadline(dripping: str) -> None:
    """Each byte comes soon after the last, so that no limit on a single wait would ever end it."""

    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        if dripping == "body":
            sends(b"")(handler)
        else:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        for _ in range(60):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)

    late_answer = pytest.raises(FetchError, match=r"did not answer within 0\.5 s")
    with serving(page=answer) as server, late_answer as late:
        local(seconds=0.5).fetch(server.url("/page"))

    assert "Try later" in late.value.hint


def test_a_name_look_up_that_hangs_is_left_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*_: object, **__: object) -> list[tuple[object, ...]]:
        time.sleep(1)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)

    with pytest.raises(FetchError, match="takes too long"):
        Fetcher(seconds=0.3).fetch("http://slow.example/")


def test_a_host_that_does_not_exist_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    with pytest.raises(FetchError, match=r"nowhere\.example cannot be reached: no such host") as unreachable:
        read("https://nowhere.example/story")

    assert "Check the address" in unreachable.value.hint


def test_a_port_where_nobody_listens_is_an_error_of_one_line() -> None:
    with serving() as server:
        url = server.url("/page")

    with pytest.raises(FetchError, match="could not be fetched") as refused:
        local().fetch(url)

    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("status", [404, 403, 500])
def test_an_error_page_is_not_taken_for_the_article(status: int) -> None:
    with serving(page=sends(status=status)) as server, pytest.raises(FetchError, match=f"answers {status}"):
        local().fetch(server.url("/page"))


def test_a_server_that_speaks_no_http_is_an_error() -> None:
    def mumble(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"\x00\x01 nonsense\r\n\r\n")

    with serving(page=mumble) as server, pytest.raises(FetchError):
        local().fetch(server.url("/page"))


def test_proxies_and_passwords_of_the_environment_are_left_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    netrc = tmp_path_factory.mktemp("home") / "netrc"
    netrc.write_text("machine 127.0.0.1 login editor password secret\n", encoding="utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with serving(page=sends()) as server, serving() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url(""))
        monkeypatch.setenv("ALL_PROXY", proxy.url(""))
        assert local().fetch(server.url("/page")).data == PAGE

        assert proxy.asked == []
        assert "authorization" not in server.headers[0]


def test_a_fetched_page_is_read_like_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "LAKEMONT, Ohio — The mayor said “no”.\n\nShe left.".encode("cp1252")
    monkeypatch.setattr("onrecord.reading.reader.Fetcher", local)
    with serving(story=sends(text, "text/plain; charset=windows-1252")) as server:
        article = read(server.url("/story"), date="2018-03-07")

    assert article.paragraphs[0].text == "The mayor said “no”."
    assert article.dateline == "LAKEMONT, Ohio"
