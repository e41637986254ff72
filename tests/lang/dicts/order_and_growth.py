def squares(n: int) -> dict[int, int]:
    table: dict[int, int] = {}
    for i in range(n):
        table[i * 7919 % 10007] = i * i
    return table


table = squares(3000)
print(len(table), table[7919], list(table)[:5])
for key in list(table):
    if key % 3 == 0:
        del table[key]
print(len(table), sum(table.values()), list(table)[-3:])
table[3] = 1
print(list(table.items())[-1])
nested: dict[str, dict[str, int]] = {}
for word in ["ab", "ac", "bb", "ab"]:
    nested.setdefault(word[0], {})
    nested[word[0]][word] = nested[word[0]].get(word, 0) + 1
print(nested)
mixed: dict[tuple[int, int], list[str]] = {}
for i in range(6):
    mixed.setdefault((i % 2, i % 3), []).append(str(i))
print(mixed)
groups = {}
for number in [5, 12, 7, 20, 3]:
    groups.setdefault("big" if number > 9 else "small", []).append(number)
print(groups)
try:
    for key in table:
        table[key + 100000] = 0
except RuntimeError as error:
    print(error)

# --- expected
# 3000 1 [0, 7919, 5831, 3743, 1655]
# 2001 6010725866 [6646, 4558, 2470]
# (3, 1)
# {'a': {'ab': 2, 'ac': 1}, 'b': {'bb': 1}}
# {(0, 0): ['0'], (1, 1): ['1'], (0, 2): ['2'], (1, 0): ['3'], (0, 1): ['4'], (1, 2): ['5']}
# {'small': [5, 7, 3], 'big': [12, 20]}
# dictionary changed size during iteration
