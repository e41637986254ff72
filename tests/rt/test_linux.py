"""The Linux platform: size, guard page, faults, files, standard input."""

import signal
from pathlib import Path

from build_rt import build_hosted, build_linux, build_merged, run


def test_hello_is_small(tmp_path: Path) -> None:
    program = build_linux("hello.c", tmp_path / "p", "-s")
    assert run(program) == (0, "hello\n", "")
    # With the tree of exception groups, which compiled programs leave out, copies by 64 bytes a turn, and a line table
    # whose frames are differences.
    assert program.stat().st_size <= 15 * 1024 + 320


def test_one_file(tmp_path: Path) -> None:
    assert run(build_merged("hello.c", tmp_path / "p")) == (0, "hello\n", "")


def test_memory_exhausted(tmp_path: Path) -> None:
    status, out, err = run(build_linux("memory.c", tmp_path / "p"), memory=60_000_000)
    assert (status, out) == (1, "MemoryError\n" * 3)
    assert err == "Traceback (most recent call last):\nMemoryError\n"


def test_bytes_are_moved_and_filled(tmp_path: Path) -> None:
    status, out, err = run(build_linux("bytes_moved.c", tmp_path / "p"))
    assert (status, out, err) == (0, "880 cases, 0 wrong\n", "")


def test_recursion(tmp_path: Path) -> None:
    text = "maximum recursion depth exceeded\n"
    status, out, err = run(build_linux("recursion.c", tmp_path / "p"))
    assert (status, out) == (1, text * 10)
    assert err == "Traceback (most recent call last):\nRecursionError: " + text


def test_fault(tmp_path: Path) -> None:
    status, _, err = run(build_linux("fault.c", tmp_path / "p"))
    assert status == -signal.SIGSEGV
    assert err.startswith("Fatal: signal 11 at address 0x0000000001234000\n")
    assert "rip=0x0000000000" in err


def test_files(tmp_path: Path) -> None:
    bad = tmp_path / "bad"
    bad.write_bytes(b"ab\xffc")
    expected = (
        "'one\\n'\n'héllo\\n'\n3000\n"
        "FileNotFoundError: [Errno 2] No such file or directory: '/nonexistent/x' "
        "FileNotFoundError(2, 'No such file or directory')\n"
        "IsADirectoryError: [Errno 21] Is a directory: '/' IsADirectoryError(21, 'Is a directory')\n"
        "ValueError: invalid mode: 'q' ValueError(\"invalid mode: 'q'\")\n"
        "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte"
    )
    for build in (build_linux, build_hosted):
        scratch = tmp_path / "scratch"
        program = build("files.c", tmp_path / build.__name__)
        status, out, err = run(program, str(scratch), str(bad), text=b"a\r\nb\nc\rd")
        assert status == 1, err
        assert out.startswith(expected), out
        assert "FileExistsError: [Errno 17] File exists: " in out
        assert out.endswith("? 'a\\r'\n'b\\n'\n'c\\rd'\n"), out  # stdin leaves \\r as it is
        assert err.endswith("EOFError: EOF when reading a line\n"), err
        assert scratch.read_bytes() == b"unclosed"
