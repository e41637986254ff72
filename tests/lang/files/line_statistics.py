def write_numbers(path: str, count: int) -> None:
    with open(path, "w") as out:
        for i in range(count):
            out.write(f"{i},{i * i},{i % 7}\n")


def read_rows(path: str) -> list[list[int]]:
    rows: list[list[int]] = []
    with open(path) as source:
        for line in source:
            rows.append([int(cell) for cell in line.strip().split(",")])
    return rows


write_numbers("numbers.csv", 500)
rows = read_rows("numbers.csv")
print(len(rows), rows[0], rows[-1])
print(sum(row[1] for row in rows), max(row[2] for row in rows))
by_rest: dict[int, int] = {}
for row in rows:
    by_rest[row[2]] = by_rest.get(row[2], 0) + 1
print(by_rest)

# --- expected
# 500 [0, 0, 0] [499, 249001, 2]
# 41541750 6
# {0: 72, 1: 72, 2: 72, 3: 71, 4: 71, 5: 71, 6: 71}
