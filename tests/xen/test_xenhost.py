"""The Xen host: what needs no Xen first, then the probe guest on real Xen inside QEMU (one boot for all)."""

import os
import pty
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "harness"))

from pyx2c.image.xenhost import cpio, local, packages  # noqa: E402
from pyx2c.image.xenhost.channel import Channel, ChannelTimeout, Frame  # noqa: E402
from pyx2c.image.xenhost.config import Boot, Guest, config_text, judge  # noqa: E402
from pyx2c.image.xenhost.errors import XenHostError  # noqa: E402
from pyx2c.image.xenhost.session import XenSession  # noqa: E402
from xen_probe import build_probe  # noqa: E402


def test_config_quotes_and_escapes() -> None:
    text = config_text(Guest("g", Path("x"), "pvh", 8, "say 'hi'"), "/k")
    assert "cmdline = \"say 'hi'\"\n" in text and 'type = "pvh"\n' in text and "memory = 8\n" in text
    assert r'cmdline = "\"two\nlines\\"' in config_text(Guest("g", Path("x"), cmdline='"two\nlines\\'), "/k")


@pytest.mark.parametrize(
    ("reason", "status", "expected"),
    [("poweroff", None, ("ok", 0)), ("poweroff", 0, ("ok", 0)), ("crash", 3, ("error", 3)),
     ("crash", None, ("crashed", 134)), ("reboot", None, ("crashed", 134)),
     ("timeout", None, ("timeout", None))],
)  # fmt: skip
def test_judgement(reason: str, status: int | None, expected: tuple[str, int | None]) -> None:
    result = judge(reason, status, b"", {})  # type: ignore[arg-type]
    assert (result.status, result.exit_code) == expected


def test_cpio_is_read_by_another_program(tmp_path: Path) -> None:
    entries = [cpio.program("a/b/file", b"12345"), cpio.link("a/link", "b/file"), cpio.folder("empty")]
    data = cpio.archive(entries)
    reader = shutil.which("bsdtar") or shutil.which("cpio")
    if reader is None:
        assert data.startswith(b"070701") and data.count(b"070701") == 6 and len(data) % 4 == 0
        return
    command = [reader, "-xf", "-"] if reader.endswith("bsdtar") else [reader, "-id", "--quiet"]
    subprocess.run(command, input=data, cwd=tmp_path, check=True)
    assert (tmp_path / "a/link").read_bytes() == b"12345" and (tmp_path / "empty").is_dir()


def test_channel_keeps_frames_apart_and_times_out() -> None:
    ours, theirs = socket.socketpair()
    channel = Channel(ours)
    with theirs:
        theirs.sendall(b"o\3\0\0\0abce\0\0\0\0o\1")
        soon = time.monotonic() + 0.05
        assert [channel.receive(soon), channel.receive(soon)] == [Frame("o", b"abc"), Frame("e", b"")]
        with pytest.raises(ChannelTimeout):
            channel.receive(soon)
    with pytest.raises(XenHostError):
        channel.receive(time.monotonic() + 1)
    channel.close()


def test_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(XenHostError, match="no-such-package-here"):
        packages.resolve(["no-such-package-here"])
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(XenHostError, match="qemu-system-x86$"):
        packages.find_qemu()


def test_local_run_reads_the_tty_and_xl(monkeypatch: pytest.MonkeyPatch) -> None:
    master, slave = pty.openpty()
    nodes = {"console/tty": os.ttyname(slave), "data/pyx2c-status": "7"}
    head = "Name  ID   Mem VCPUs\tState\tTime(s)   UUID   Reason-Code\tSecurity Label\n"
    line = "g      2     4     1     ---sc-       0.0 c34b3cff-3b5c-4d1e-ab19-19355452c4f3      3      -\n"
    calls: list[str] = []

    def call(*command: str) -> str:
        calls.append(" ".join(command[:2]))
        if command[1] == "unpause":
            os.write(master, b"a\nb\r\xff")
        return "2" if command[1] == "domid" else head + line

    monkeypatch.setattr(local, "_call", call)
    monkeypatch.setattr(local, "_read_node", lambda path: nodes[path.removeprefix("/local/domain/2/")])
    result = local.LocalXen().run(Guest("g", Path("x")), timeout=10)
    assert (result.console, result.exit_code, result.reason) == (b"a\nb\r\xff", 7, "crash")
    assert calls[-1] == "xl destroy"


@pytest.mark.parametrize("boot", ["pv", "pvh"])
def test_probe_on_real_xen(xen: XenSession, boot: Boot, tmp_path: Path) -> None:
    image = build_probe(tmp_path, boot)
    pieces: list[bytes] = []

    def guest(command: str, stdin: bytes = b"") -> Guest:
        return Guest(f"probe-{boot}", image, boot, 4, command, stdin)

    hello = xen.run(guest("h"))
    assert (hello.status, hello.reason, hello.console) == ("ok", "poweroff", b"hello\n")
    assert 0 < hello.times["first_output"] <= hello.times["run"]
    every = xen.run(guest("b"), on_output=pieces.append)
    assert every.console == bytes(range(256)) * 16 == b"".join(pieces)
    text = b"line\r\nbyte \xff\n" * 100
    assert xen.run(guest("e", text + b"\0")).console == text
    failed = xen.run(guest("s"))
    assert (failed.status, failed.exit_code, failed.reason) == ("error", 7, "crash")
    crashed = xen.run(guest("c"))
    assert (crashed.status, crashed.exit_code, crashed.console) == ("crashed", 134, b"dying")
    looping = xen.run(guest("l"), timeout=2)
    assert (looping.status, looping.console) == ("timeout", b"looping")

    def fail(_: bytes) -> None:
        raise LookupError("of the listener")

    with pytest.raises(LookupError, match="of the listener"):
        xen.run(guest("l"), on_output=fail)
    assert xen.run(guest("h")).console == b"hello\n"
    assert xen.execute("xl list | wc -l")[1].strip().endswith("2")
