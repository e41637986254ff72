def fill() -> None:
    rows: list[list[int]] = []
    while True: rows.append([len(rows)] * 50_000)


try:
    fill()
except MemoryError as error:
    print("caught", repr(error), str(error) == "")
print("goes on", sum([n * n for n in range(100)]))
fill()
