"""Writes the archive format of an initramfs ("newc" cpio), always the same bytes for the same entries."""

import stat
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One file, folder (no data) or symbolic link (data = its target); no leading slash in the path."""

    path: str
    mode: int
    data: bytes = b""


def folder(path: str) -> Entry:
    return Entry(path, stat.S_IFDIR | 0o755)


def program(path: str, data: bytes) -> Entry:
    return Entry(path, stat.S_IFREG | 0o755, data)


def link(path: str, target: str) -> Entry:
    return Entry(path, stat.S_IFLNK | 0o777, target.encode())


def archive(entries: list[Entry]) -> bytes:
    """The archive of `entries`; the folders they lie in come first by themselves."""
    given = {entry.path: entry for entry in entries}
    parents = {parent for path in given for parent in _parents(path)}
    folders = [folder(path) for path in sorted(parents - given.keys())]
    whole = folders + [given[path] for path in sorted(given)]
    records = [_record(number, entry) for number, entry in enumerate(whole, 1)]
    return b"".join([*records, _record(0, Entry("TRAILER!!!", 0))])


def _parents(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def _record(inode: int, entry: Entry) -> bytes:
    """A header of thirteen eight-digit hexadecimal fields, the name, the data; both padded to four bytes."""
    name = entry.path.encode() + b"\0"
    fields = (inode, entry.mode, 0, 0, 1, 0, len(entry.data), 0, 0, 0, 0, len(name), 0)
    head = b"070701" + b"".join(b"%08x" % field for field in fields) + name
    return _padded(head) + _padded(entry.data)


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)
