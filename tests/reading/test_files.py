"""Files are looked at before they are opened, and measured before they are read."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from onrecord.errors import InputError
from onrecord.reading.files import read_file, read_standard_input
from onrecord.reading.limits import INPUT_BYTES


def test_a_file_comes_whole(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"The mayor\r\nspoke.")

    assert read_file(path) == b"The mayor\r\nspoke."


def test_a_file_of_200_mb_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)

    with pytest.raises(InputError, match=r"is 200 MB; an article may have 20 MB") as refused:
        read_file(path)

    assert "Give the article alone" in refused.value.hint


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b" " * INPUT_BYTES)

    assert len(read_file(path)) == INPUT_BYTES


def test_a_file_that_grows_while_it_is_read_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "growing.txt"
    path.write_bytes(b"x" * 40)
    monkeypatch.setattr("onrecord.reading.files.INPUT_BYTES", 39)
    monkeypatch.setattr("onrecord.reading.files._refuse_unreadable", lambda *_: None)

    with pytest.raises(InputError, match="more than"):
        read_file(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs devices")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused(device: str) -> None:
    with pytest.raises(InputError, match="is a device"):
        read_file(Path(device))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_that_takes_the_place_of_a_file_after_the_look_does_not_hang(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, real = tmp_path / "swapped", tmp_path / "real"
    os.mkfifo(path)
    real.write_text("x")
    status = real.stat()
    monkeypatch.setattr(Path, "stat", lambda _: status)

    with pytest.raises(InputError, match="is a pipe"):
        read_file(path)


def test_a_link_to_nothing_is_a_missing_file(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "gone.txt")

    with pytest.raises(InputError, match="There is no file"):
        read_file(link)


def test_a_file_without_permission_is_named_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "story.txt"
    path.write_text("x")

    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", denied)

    with pytest.raises(InputError, match=r"story\.txt cannot be read: Permission denied"):
        read_file(path)


def test_a_file_below_a_file_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("x")

    with pytest.raises(InputError, match="cannot be read"):
        read_file(path / "inner.txt")


def test_standard_input_without_end_is_left_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = io.BytesIO(b"y\n" * INPUT_BYTES)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=endless))

    with pytest.raises(InputError, match="standard input is more than 20 MB"):
        read_standard_input()

    assert endless.tell() == INPUT_BYTES + 1
