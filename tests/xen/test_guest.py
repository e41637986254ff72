"""The Xen platform at work: C guests booted PV and PVH by real Xen inside QEMU, judged by what they print."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from pyx2c.image.packing import write_packed
from pyx2c.image.toolchain import COMPILE, LINK, LINK_XEN
from pyx2c.image.xenhost.config import Boot, Guest, GuestResult
from pyx2c.image.xenhost.session import XenSession
from pyx2c.options import Pack

ROOT = Path(__file__).resolve().parents[2]
GUESTS = Path(__file__).resolve().parent / "guest"


def words(text: str) -> list[str]:
    return text.split()


FLAGS = [*COMPILE, *words("-Wall -Wextra -Werror")]
BOOTS: tuple[Boot, ...] = ("pv", "pvh")


def compile_objects(sources: list[Path], folder: Path) -> list[Path]:
    """One object a source."""
    objects = []
    for source in sources:
        target = folder / f"{source.parent.name}_{source.stem}.o"
        includes = [f"-I{ROOT / name}" for name in ("rt/include", "rt/platform/xen", "xen_headers")]
        subprocess.run(["gcc", *FLAGS, *includes, "-c", source, "-o", target], check=True)
        objects.append(target)
    return objects


class Images:
    """Builds test guests; the platform is compiled once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        sources = [*ROOT.glob("rt/arch/x86_64/xen_*.c"), *ROOT.glob("rt/platform/xen/*.c")]
        sources += [*ROOT.glob("rt/libc/string/mem*.c"), GUESTS / "core.c"]
        self._platform = compile_objects(sources, folder)

    def build(self, name: str) -> Path:
        """The image of tests/xen/guest/`name`.c."""
        image = self._folder / name
        if not image.exists():
            program = compile_objects([GUESTS / f"{name}.c"], self._folder)
            script = ROOT / "rt" / "link" / "xen.lds"
            subprocess.run(
                ["gcc", *LINK, *LINK_XEN, "-s", f"-Wl,-T,{script}", "-o", image, *program, *self._platform], check=True
            )
        return image


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Images:
    return Images(tmp_path_factory.mktemp("guests"))


class Runner:
    """Runs a test guest in one boot mode."""

    def __init__(self, images: Images, xen: XenSession, boot: Boot) -> None:
        self._images, self._xen, self.boot = images, xen, boot

    def __call__(
        self, name: str, memory: int = 4, line: str = "", stdin: bytes = b"", pack: Pack | None = None
    ) -> GuestResult:
        image = self._images.build(name)
        guest = Guest(name, write_packed(image, pack) if pack else image, self.boot, memory, line, stdin)
        return self._xen.run(guest, timeout=240)


@pytest.fixture(params=BOOTS)
def run(request: pytest.FixtureRequest, images: Images, xen: XenSession) -> Runner:
    boot: Boot = request.param
    return Runner(images, xen, boot)


def test_image_is_small(images: Images) -> None:
    assert images.build("hello").stat().st_size <= 12.5 * 1024  # 200 bytes are for a stack that grows


@pytest.mark.parametrize("pack", [None, *Pack])
def test_hello_in_little_memory(run: Runner, pack: Pack | None) -> None:
    result = run("hello", memory=1 if run.boot == "pv" else 2, pack=pack)
    assert (result.status, result.console) == ("ok", b"hello\n")


def test_long_output_is_complete(run: Runner) -> None:
    result = run("output")
    expected = b"".join(b"line %010d\n" % i for i in range(12288))
    assert result.status == "ok"
    assert result.console == expected


def test_arguments_input_and_status(run: Runner) -> None:
    data = bytes(range(256)) * 20
    result = run("echo", line="one 'two  three' ''", stdin=data)
    assert result.console == b"[one]\n[two  three]\n[]\n" + data + b"5120 bytes\n"
    assert (result.status, result.exit_code) == ("error", 3)


@pytest.mark.parametrize("memory", [2, 4, 40])
def test_stack_overflow_returns(run: Runner, memory: int) -> None:
    result = run("overflow", memory=memory)
    lines = result.console.split(b"\n")
    assert result.status == "ok", result.console
    assert lines[-3:-2] == [b"wide"] and lines[-1] == b"" and lines[-2].endswith(b" KiB")
    stack = min(memory * 256, 8192)
    assert 0.8 * stack < int(lines[-2].split()[0]) < 1.3 * stack


@pytest.mark.parametrize("memory", [2, 5, 64])
def test_all_memory_is_taken_and_given_back(run: Runner, memory: int) -> None:
    result = run("memory", memory=memory)
    lines = result.console.split(b"\n")
    assert lines[:2] == [b"run", b"same"], result.console
    stack = min(memory * 256, 8192)
    assert int(lines[2].split()[0]) > memory * 1024 - stack - 300 - 8 * memory  # page tables, p2m, map


def test_big_text_and_constants(run: Runner) -> None:
    """The text has several page tables; constants are read-only wherever they lie."""
    result = run("big", memory=24)
    assert (result.status, result.console) == ("ok", b"%d far\n" % ((5 << 20) // 64 * 7))
    written = run("big", memory=24, line="write")
    assert (written.status, written.reason) == ("crashed", "crash")
    assert b"\ntrap %016x\n" % 14 in written.console


def test_memory_beyond_one_directory(run: Runner) -> None:
    """More than 1 GiB has several page directories."""
    result = run("memory", memory=1100)
    assert result.console.startswith(b"run\nsame\n"), result.console


def test_clock_entropy_files(run: Runner) -> None:
    assert run("time").console == b"slept\nagree\nnow\nrandom\nmissing\nread-only\n"


# Written: null, text and its alias, constants. Executed: data, stack, heap, the alias. A division, an opcode.
FAULTS = {"n": 14, "t": 14, "l": 14, "r": 14, "d": 14, "s": 14, "h": 14, "x": 14, "v": 0, "u": 6}


@pytest.mark.parametrize("kind", FAULTS)
def test_faults_are_told_and_end_the_guest(run: Runner, kind: str) -> None:
    result = run("fault", line=kind)
    assert (result.status, result.reason) == ("crashed", "crash"), result.console
    assert result.console.startswith(b"before\nfault at ")
    assert b"\ntrap %016x\n" % FAULTS[kind] in result.console
    registers = dict(line.split() for line in result.console.splitlines()[2:])
    assert len(registers) == 22 and int(registers[b"rip"], 16) and int(registers[b"rsp"], 16)
    assert b"after" not in result.console
