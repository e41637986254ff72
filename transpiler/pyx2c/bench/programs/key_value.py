"""A store under a trace of sets, gets and deletes, with an index by prefix: dicts and sets that change."""

from __future__ import annotations

import sys


class Store:
    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.by_prefix: dict[str, set[str]] = {}
        self.bytes = 0

    def set(self, key: str, value: str) -> None:
        old = self.values.get(key)
        if old is None:
            self.by_prefix.setdefault(key[:6], set()).add(key)
        else:
            self.bytes -= len(old)
        self.values[key] = value
        self.bytes += len(value)

    def get(self, key: str) -> str | None:
        return self.values.get(key)

    def delete(self, key: str) -> bool:
        if key not in self.values:
            return False
        self.bytes -= len(self.values.pop(key))
        keys = self.by_prefix[key[:6]]
        keys.discard(key)
        if not keys:
            del self.by_prefix[key[:6]]
        return True

    def under(self, prefix: str) -> list[str]:
        return sorted(self.by_prefix.get(prefix, set()))


def main() -> None:
    requests = int(sys.argv[1])
    store = Store()
    state = 42
    hits = 0
    misses = 0
    deleted = 0
    listed = 0
    most = 0
    for number in range(requests):
        state = (state * 1103515245 + 12345) % 2147483648
        key = f"key{(state >> 8) % 20011:05}"
        kind = (state >> 24) % 10
        if kind < 4:
            store.set(key, f"value {number} of {key}")
        elif kind < 7:
            found = store.get(key)
            if found is None:
                misses += 1
            else:
                hits += len(found)
        elif kind < 9:
            deleted += store.delete(key)
        else:
            listed += len(store.under(key[:6]))
        most = max(most, len(store.values))
    print(f"{hits} characters read, {misses} misses, {deleted} deleted, {listed} listed")
    print(f"at most {most} keys, now {len(store.values)} with {store.bytes} characters")


if __name__ == "__main__":
    main()
