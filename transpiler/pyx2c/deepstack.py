"""Runs the compiler with a stack for deep trees (long chains of `elif`, calls a thousand functions deep), and without
Python's cycle collector: trees and types live as long as the compiler does.
"""

from __future__ import annotations

import functools
import gc
import sys
import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

STACK = 512 << 20
"""bytes; pages that are not touched cost nothing"""
FRAMES = 200_000
"""of Python: a frame takes half a kilobyte of C's stack where C code calls back, most take none"""

P = ParamSpec("P")
R = TypeVar("R")


def deep_stack(work: Callable[P, R]) -> Callable[P, R]:
    """The same function, run in a thread of its own."""

    @functools.wraps(work)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        done: list[R] = []
        failed: list[BaseException] = []

        def inside() -> None:
            try:
                done.append(work(*args, **kwargs))
            except BaseException as error:
                failed.append(error)

        limit, size = sys.getrecursionlimit(), threading.stack_size(STACK)
        sys.setrecursionlimit(max(limit, FRAMES))
        collects = gc.isenabled()
        gc.disable()
        try:
            thread = threading.Thread(target=inside, daemon=True)
            thread.start()
            thread.join()
        finally:
            sys.setrecursionlimit(limit)
            threading.stack_size(size)
            if collects:
                gc.enable()
        if failed:
            raise failed[0]
        return done[0]

    return run
