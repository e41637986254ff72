def table(rows, headers):
    cols = list(zip(headers, *[[str(c) for c in r] for r in rows]))
    w = [max(map(len, c)) for c in cols]
    return cols, w
print(table([("apple", 3), ("fig", 12)], ["name", "qty"]))
rows = [[1, 2], [3, 4]]
for c in zip([0, 9], *rows, [7, 8]):
    print(c, sum(c))
pair = ([1, 2], "ab")
print(list(zip(*pair, [3.5, 4.5])), list(zip(rows[0], *rows[1:])), list(zip([1], *[])))

# --- expected
# ([('name', 'apple', 'fig'), ('qty', '3', '12')], [5, 3])
# (0, 1, 3, 7) 11
# (9, 2, 4, 8) 23
# [(1, 'a', 3.5), (2, 'b', 4.5)] [(1, 3), (2, 4)] [(1,)]
