class Record:
    def __init__(self, key: int, parts: list[str]) -> None:
        self.key = key
        self.parts = parts


def build(n: int) -> Record:
    scratch = [str(i * n) for i in range(20)]
    kept = [part for part in scratch if len(part) > 2]
    return Record(n, kept)


def longest(records: list[Record]) -> str:
    best = ""
    for record in records:
        for part in record.parts:
            joined = part + "/" + str(record.key)
            if len(joined) > len(best):
                best = joined
    return best


cache: dict[int, Record] = {}
for round_number in range(200):
    record = build(round_number)
    if round_number % 50 == 0:
        cache[round_number] = record
print(list(cache), longest(list(cache.values())))
total = 0
for i in range(20000):
    text = f"{i}-{i * 3}"
    total += len(text.split("-")[1])
print(total)
last = None
for i in range(5):
    last = [last, i] if i == 0 else [i, i + 1]
print(last)
big = 1
history = []
for i in range(1, 40):
    big *= i
    if i % 13 == 0:
        history.append(big)
print(history)

# --- expected
# [0, 50, 100, 150] 1000/100
# 96294
# [4, 5]
# [6227020800, 403291461126605635584000000, 20397882081197443358640281739902897356800000000]
