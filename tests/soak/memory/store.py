"""A key-value store under random sets, overwrites and deletes of texts of all lengths."""

import sys


def main() -> None:
    operations = int(sys.argv[1])
    store: dict[str, str] = {}
    state = 42
    for i in range(operations):
        if i == operations // 2:
            print("half", flush=True)
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        key = f"user:{(state >> 33) % 50_000}"
        kind = (state >> 20) % 8
        if kind < 6:
            store[key] = "v" * ((state >> 40) % 200) + str(i)
        else:
            store.pop(key, None)
    print("live", len(store), sum(len(k) + len(v) for k, v in store.items()), flush=True)


main()
