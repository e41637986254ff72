"""The library's json: a document is made, written, read, changed and written again."""

from __future__ import annotations

import json
import sys
from typing import Any


def make_row(i: int) -> dict[str, Any]:
    return {
        "id": i,
        "name": f'row {i * 7919 % 1000} "quoted"',
        "share": i / 8,
        "tags": [f"a{i % 7}", f"b{i % 11}", None],
        "open": i % 3 == 0,
        "place": {"x": -i, "y": i * i},
    }


def main() -> None:
    count = int(sys.argv[1])
    text = json.dumps({"rows": [make_row(i) for i in range(count)]})
    print("written", len(text))
    value = json.loads(text)
    rows = value["rows"]
    total = 0.0
    opened = 0
    for row in rows:
        total += row["share"] + row["place"]["y"]
        opened += 1 if row["open"] else 0
        row["tags"].append(row["name"].upper())
    print("read", len(rows), "rows,", opened, "open,", total)
    pretty = json.dumps(value, indent=1, sort_keys=True)
    print("indented", len(pretty), pretty.count("ROW"))
    print("same", json.loads(pretty) == value)


if __name__ == "__main__":
    main()
