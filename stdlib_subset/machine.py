"""Ints of which it is known how large they get: annotations that let the compiler use machine words.

    from machine import u16

    def connect(address: u32, port: u16) -> None: ...

Under CPython these are plain ints, and nothing is asked. In a compiled program a value that does not lie within the
bounds raises OverflowError where it is passed to such a parameter, returned as such a result, or stored in such an
attribute or variable. Arithmetic is exact as ever: `x + 1` of the largest u16 is 65536.
"""

from dataclasses import dataclass
from typing import Annotated


@dataclass(frozen=True)
class Bounds:
    """`Annotated[int, Bounds(0, 99)]`: an int from the first to the second, both included; written with numbers, `<<`,
    `+` and `-`."""

    least: int
    most: int


u8 = Annotated[int, Bounds(0, 0xFF)]
u16 = Annotated[int, Bounds(0, 0xFFFF)]
u32 = Annotated[int, Bounds(0, 0xFFFFFFFF)]
u64 = Annotated[int, Bounds(0, 0xFFFFFFFFFFFFFFFF)]
i8 = Annotated[int, Bounds(-0x80, 0x7F)]
i16 = Annotated[int, Bounds(-0x8000, 0x7FFF)]
i32 = Annotated[int, Bounds(-0x80000000, 0x7FFFFFFF)]
i64 = Annotated[int, Bounds(-(1 << 63), (1 << 63) - 1)]
word = Annotated[int, Bounds(-(1 << 62), (1 << 62) - 1)]
"""sums and differences of two fit 64 bits"""
instant = Annotated[int, Bounds(-(1 << 61), 1 << 62)]
"""a time in nanoseconds since some beginning; 2**62 is one that never comes"""
duration = Annotated[int, Bounds(-(1 << 61), 1 << 61)]
"""nanoseconds between two instants"""
