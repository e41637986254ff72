"""Build a C program on the runtime: freestanding for Linux, or hosted under the sanitizers."""

import resource
import subprocess
from pathlib import Path

from pyx2c.image.toolchain import LDS_SYMBOLS

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).resolve().parent / "programs"
CORE = tuple("region sb main traceback exc file sys str bytes unicode slice hash int float".split())
FLAGS = (
    "-std=gnu11 -fno-omit-frame-pointer -fno-strict-aliasing -fno-pic -Wall -Wextra -Werror -g "
    "-fno-optimize-sibling-calls -fno-tree-tail-merge -fno-crossjumping -ffunction-sections -fdata-sections"
).split()
FREESTANDING = "-O2 -ffreestanding -mno-red-zone -fno-asynchronous-unwind-tables -nostdlib -static".split()
HOST = f"-D_GNU_SOURCE -I{ROOT}/rt/platform/host"
HOSTED = f"-O1 -fsanitize=address,undefined -fno-sanitize-recover -no-pie {HOST}".split()
DATA = LDS_SYMBOLS
LINUX = f"-I{ROOT / 'rt/platform/linux'}"
LINK = "-no-pie -Wl,--gc-sections,-z,noexecstack,--build-id=none".split()


def sources(*folders: str) -> list[str]:
    """The C files of the folders below rt/."""
    return [str(file) for folder in folders for file in sorted((ROOT / "rt" / folder).glob("*.c"))]


def core() -> list[str]:
    """The runtime above the platform, as far as these tests need it."""
    return sources(*(f"core/{part}" for part in CORE), "libc/errno")


def compile_c(flags: list[str], files: list[str], output: Path) -> Path:
    """Compile and link; the compiler's complaints become the test's."""
    command = ["gcc", *FLAGS, f"-I{ROOT / 'rt/include'}", *flags, *files, "-o", str(output)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return output


def build_linux(program: str, output: Path, *flags: str) -> Path:
    """The program as a freestanding static executable."""
    script = ["-T", str(ROOT / "rt/link/linux.lds")]
    files = [str(PROGRAMS / program), *core(), *sources("libc/string", "platform/linux")]
    return compile_c([*FREESTANDING, *LINK, LINUX, *script, *flags], files, output)


def build_hosted(program: str, output: Path) -> Path:
    """The program over libc, under the address and undefined-behaviour sanitizers."""
    own = [str(ROOT / f"rt/libc/string/{name}.c") for name in ("strlen", "strcmp", "memchr")]
    return compile_c(HOSTED, [str(PROGRAMS / program), *sources("platform/host"), *core(), *own, "-lm", DATA], output)


def build_merged(program: str, output: Path) -> Path:
    """The freestanding program from one C file, as the compiler makes it: every name is unique."""
    files = [str(PROGRAMS / program), *core(), *sources("libc/string", "platform/linux")]
    merged = output.with_suffix(".c")
    merged.write_text("".join(Path(file).read_text() for file in files))
    script = ["-T", str(ROOT / "rt/link/linux.lds"), LINUX]
    return compile_c([*FREESTANDING, *LINK, *script], [str(merged)], output)


def run(program: Path, *args: str, text: bytes = b"", memory: int = 0) -> tuple[int, str, str]:
    """Exit status, stdout, stderr; `memory` limits the address space, in bytes."""

    def limit() -> None:
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

    done = subprocess.run([program, *args], input=text, capture_output=True, timeout=20, preexec_fn=limit)
    return done.returncode, done.stdout.decode(), done.stderr.decode()
