"""Compiled programs as guests: what CPython prints, PV and PVH print, and they end with its exit status."""

from __future__ import annotations

import pytest
from guest_images import BOOTS, GuestImages, run_guest
from programs import LANG, Program, not_yet, read_program, sample_programs
from pyx2c.image.xenhost.session import XenSession

LANGUAGE = [
    "ints/bigint.py",
    "floats/repr.py",
    "library/math_transcendental.py",
    "strings/indexing.py",
    "dicts/order_and_growth.py",
    "classes/basics.py",
    "comprehensions/all_kinds.py",
    "builtins/input_ends.py",
    "files/missing.py",
    "exceptions/uncaught.py",
    "exceptions/division_uncaught.py",
    "exceptions/recursion_mutual.py",
    "exceptions/recursion_uncaught.py",
    "exceptions/exit_message.py",
    "exceptions/exit_seven.py",
    "programs/advent_days.py",
    "programs/chess_search.py",
    "programs/decorated_accounts.py",
    "programs/json_parser.py",
    "programs/lox.py",
    "programs/queue_simulation.py",
    "programs/roguelike.py",
    "programs/sql_in_memory.py",
    "programs/text_tools.py",
    "programs/virtual_machines.py",
    "threads/memory_between_threads.py",
    "threads/pools_and_queues.py",
    "threads/threads_and_locks.py",
]
PROGRAMS = [*(read_program(LANG / name) for name in LANGUAGE), *sample_programs()]
MEMORY_MB = {"samples/word_count": 64}
"""all others get 16 MB"""
WAITING = not_yet()


def _param(program: Program) -> object:
    reason = WAITING.get(program.name)
    marks = [] if reason is None else [pytest.mark.xfail(strict=True, reason=reason)]
    return pytest.param(program, id=program.name, marks=marks)


@pytest.mark.parametrize("program", [_param(program) for program in PROGRAMS])
def test_guest_prints_what_cpython_prints(program: Program, guest_images: GuestImages, xen: XenSession) -> None:
    expected = program.expected
    assert expected is not None
    image = guest_images.of(program)
    for boot in BOOTS:
        console, status, _ = run_guest(xen, image, program, boot, MEMORY_MB.get(program.name, 16))
        assert (console, status) == (expected.stdout + expected.stderr, expected.status), boot
