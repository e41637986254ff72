# Ints with bounds by annotation: plain ints in CPython, machine words here.
from dataclasses import dataclass
from typing import Annotated

from machine import Bounds, i8, instant, u8, u16, u32, u64, word

Percent = Annotated[int, Bounds(0, 100)]


class Port:
    def __init__(self, number: u16) -> None:
        self.number = number
        self.seen: u32 = 0
        self.key: u64 = 0
        self.next: instant = 1 << 62

    def see(self, times: word) -> u32:
        self.seen += times
        return self.seen * 2


@dataclass
class Sample:
    level: Percent
    offset: i8 = -128


def mixed(a: u8, b: u8) -> tuple[u16, int]:
    product: u16 = a * b
    return product, a + b


def largest(values: list[int]) -> u64:
    best: u64 = 0
    for value in values:
        best = max(best, value)
    return best


port = Port(int("65535"))
print(port.number, port.number + 1, port.see(3), port.see(4))
port.key = int("18446744073709551615")
print(port.key, port.key >> 60, port.key + 1, port.next - 5)
print(mixed(255, 255), mixed(int("7"), 0))
print(Sample(100), Sample(int("3"), int("127")))
print(largest([3, 1 << 40, (1 << 64) - 1, 7]))

# --- expected
# 65535 65536 6 14
# 18446744073709551615 15 18446744073709551616 4611686018427387899
# (65025, 510) (0, 7)
# Sample(level=100, offset=-128) Sample(level=3, offset=127)
# 18446744073709551615
