"""The bytes of the traceback line table `rt_lines` (rt/include/rt/trace.h): a tenth of an image, were it not packed.

Most of it is source text. Pairs of bytes that stand there often become one byte that occurs nowhere (byte pair
encoding, Gage 1994), again and again: half the size, and any string can be read by itself.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

BLOCK = 64
"""call sites in a block, which is searched one by one"""
SAMPLE = 16_384
"""bytes of strings in which pairs are counted"""
PAIR = 3
"""bytes that a pair itself takes, so it must save more"""
TEXT_SAME, TEXT_NEXT, TEXT_GIVEN = range(3)
"""which text a frame has: that of the one before it, the string behind that, or the one whose offset follows"""


@dataclass(frozen=True, slots=True)
class PyLine:
    """Where a C line comes from, as a traceback shows it."""

    file: str
    line: int
    function: str
    text: str
    carets: str = ""
    caller: PyLine | None = None
    """the next frame, when this one is of a comprehension within the same C function"""

    def frames(self) -> tuple[PyLine, ...]:
        """This frame and its callers within the C function, innermost first."""
        return (self, *(self.caller.frames() if self.caller is not None else ()))


Chain = tuple[PyLine, ...]
"""A frame and those that it was put in line in, innermost first."""


@dataclass(slots=True)
class _Part:
    """Records one behind the other; equal ones are stored once. Offset 0 is that of `first`."""

    first: bytes = b""
    data: bytearray = field(default_factory=bytearray)
    offsets: dict[bytes, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.first:
            self.put(self.first)

    def put(self, record: bytes) -> int:
        """The offset of a record."""
        if record not in self.offsets:
            self.offsets[record] = len(self.data)
            self.data += record
        return self.offsets[record]


def line_table(sites: Sequence[tuple[int, tuple[PyLine, ...]]]) -> bytes:
    """The table of sorted call sites: the return address from rt_main on, and its frames, innermost first."""
    groups: dict[tuple[str, str], set[Chain]] = {}
    for _, whole in sites:
        for chain in (whole[at:] for at in range(len(whole))):
            groups.setdefault((chain[0].file, chain[0].function), set()).add(chain)
    ordered = {names: sorted(chains, key=_place) for names, chains in groups.items()}
    numbers = {chain: n for n, chain in enumerate(chain for chains in ordered.values() for chain in chains)}
    names = [name for group in ordered for name in group]
    pairs, strings = packed_strings(list(dict.fromkeys([*names, *(chain[0].text for chain in numbers)])))
    carets = _Part(b"\0")
    for marks, _ in Counter(chain[0].carets for chain in numbers).most_common():
        carets.put(packed_carets(marks) + b"\0")
    frames = bytearray()
    for (file, function), chains in ordered.items():
        data = _frames(chains, numbers, strings, carets)
        frames += b"".join(map(number, (strings[file], strings[function], len(chains), len(data)))) + data

    blocks: list[tuple[int, bytes]] = []
    for start in range(0, len(sites), BLOCK):
        before, frame, data = sites[start][0], 0, b""
        for pc, chain in sites[start : start + BLOCK]:
            now = numbers[chain]
            data += number(pc - before) + number(2 * (now - frame) if now >= frame else 2 * (frame - now) - 1)
            before, frame = pc, now
        blocks.append((sites[start][0], data))
    return _joined(blocks, [bytes(frames), bytes(carets.data), pairs, strings.data])


def _place(chain: Chain) -> tuple[int, str, int, list[tuple[str, int, str]]]:
    """By line, so that little is told of each, and with one order for all runs of the compiler."""
    return chain[0].line, chain[0].carets, len(chain), [(f.file, f.line, f.carets) for f in chain[1:]]


def _frames(chains: Sequence[Chain], numbers: dict[Chain, int], strings: Strings, carets: _Part) -> bytes:
    """The frames of one function."""
    data = bytearray()
    line = text = 0
    for chain in chains:
        frame, outer = chain[0], chain[1:]
        now = strings[frame.text]
        kind = TEXT_SAME if now == text else TEXT_NEXT if strings.next(text) == now else TEXT_GIVEN
        data += number(frame.line - line << 3 | kind << 1 | bool(outer))
        if kind == TEXT_GIVEN:
            data += number(now)
        data += number(carets.put(packed_carets(frame.carets) + b"\0"))
        if outer:
            data += number(numbers[outer])
        line, text = frame.line, now
    return bytes(data)


def _joined(blocks: list[tuple[int, bytes]], parts: list[bytes]) -> bytes:
    at = 4 + 4 * len(parts) + 8 * len(blocks)
    index = b""
    for pc, data in blocks:
        index += struct.pack("<iI", pc, at)
        at += len(data)
    head = struct.pack("<I", len(blocks))
    for part in parts:
        head += struct.pack("<I", at)
        at += len(part)
    return b"".join([head, index, *(data for _, data in blocks), *parts])


class Strings(dict[str, int]):
    """Offsets of strings in `data`."""

    data: bytes = b""

    def next(self, at: int) -> int:
        """The offset of the string behind the one at an offset."""
        return self.data.index(0, at) + 1


def packed_strings(texts: Sequence[str]) -> tuple[bytes, Strings]:
    """The pairs as the table has them, and the strings; the first is empty."""
    all_texts = ["", *(t for t in texts if t)]
    data = b"".join(t.encode("utf-8", "surrogatepass") + b"\0" for t in all_texts)
    pairs, data = _paired(data)
    strings = Strings()
    at = 0
    for text, stored in zip(all_texts, data.split(b"\0"), strict=False):
        strings[text] = at
        at += len(stored) + 1
    strings.data = data
    return pairs, strings


def _paired(data: bytes) -> tuple[bytes, bytes]:
    sample, pairs = data[:SAMPLE], b""
    for code in sorted(set(range(1, 256)) - set(data)):
        counts = Counter(zip(sample, sample[1:], strict=False))
        useful = ((n, pair) for pair, n in counts.items() if n > PAIR and 0 not in pair)
        best = max(useful, default=None)
        if best is None:
            break
        pair, byte = bytes(best[1]), bytes([code])
        sample, data = sample.replace(pair, byte), data.replace(pair, byte)
        pairs += byte + pair
    return pairs, data


def number(n: int) -> bytes:
    """LEB128: seven bits a byte, the lowest first."""
    found = bytearray()
    while n > 127:
        found.append(n & 127 | 128)
        n >>= 7
    return bytes([*found, n])


def packed_carets(carets: str) -> bytes:
    """A byte for each run of equal characters, of at most 63: its kind times 64, and how long it is."""
    runs = [(" ~^".index(c), len(list(run))) for c, run in groupby(carets)]
    return bytes(kind << 6 | min(63, size - at) for kind, size in runs for at in range(0, size, 63))
