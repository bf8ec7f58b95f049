"""A report in a file is whole or not there at all."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import OutputError
from onrecord.reporting.save import save

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_file_holds_the_text_as_utf_8(tmp_path: Path) -> None:
    save("“über”\n", tmp_path / "report.md")

    assert (tmp_path / "report.md").read_bytes() == "“über”\n".encode()


def test_a_file_that_was_there_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text("old and long", encoding="utf-8")
    path.chmod(0o640)
    save("new", path)

    assert path.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    save("new", tmp_path / "report.md")

    assert [path.name for path in tmp_path.iterdir()] == ["report.md"]


def test_a_text_that_cannot_be_written_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text("old", encoding="utf-8")

    with pytest.raises(UnicodeEncodeError):
        save("half \ud800 pair", path)

    assert path.read_text(encoding="utf-8") == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_not_there_is_an_error_of_ours(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"Cannot write .*missing"):
        save("new", tmp_path / "missing" / "report.md")


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="directory"):
        save("new", tmp_path)


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("old", encoding="utf-8")
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    save("new", tmp_path / "link.md")

    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text(encoding="utf-8") == "new"


def test_a_device_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    save("through", pipe)
    got = os.read(reader, 100)
    os.close(reader)

    assert got == b"through"
    assert stat.S_ISFIFO(pipe.stat().st_mode)
