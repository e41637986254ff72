"""Writes captured frames to a file that tcpdump and Wireshark read (pcap with times in nanoseconds).

A checksum that a guest or dom0 left to its network card is still missing in memory; here it is filled in, as the card
would do.
"""

from __future__ import annotations

import struct
from pathlib import Path
from types import TracebackType
from typing import Self

_HEAD = struct.Struct("<QIHH")  # capture.h of the agent
_MAGIC = 0xA1B23C4D
_ETHERNET = 1


class PcapFile:
    """A context manager."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._file.write(struct.pack("<IHHiIII", _MAGIC, 2, 4, 0, 0, 1 << 18, _ETHERNET))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, body: bytes) -> None:
        """One frame as the agent sends it."""
        time, size, start, at = _HEAD.unpack_from(body)
        frame = with_checksum(body[_HEAD.size : _HEAD.size + size], start, at)
        self._file.write(struct.pack("<IIII", time // 10**9, time % 10**9, len(frame), len(frame)) + frame)
        self._file.flush()


def with_checksum(frame: bytes, start: int, at: int) -> bytes:
    """The frame with the Internet checksum (RFC 1071) of all from `start` on laid at `at`, where the sum of the
    pseudo-header lies already; as it is where `at` is 0 or outside."""
    if at == 0 or at + 2 > len(frame):
        return frame
    covered = frame[start:] + b"\0" * ((len(frame) - start) % 2)
    total = sum(struct.unpack(f">{len(covered) // 2}H", covered))
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return frame[:at] + struct.pack(">H", total ^ 0xFFFF or 0xFFFF) + frame[at + 2 :]
