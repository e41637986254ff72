"""Pieces of texts in generators, coroutines, closures and nested loops that are left early."""

import asyncio


def words(text):
    for number, line in enumerate(text.splitlines()):
        for word in line.split():
            if word == "stop":
                return
            yield number, word
        yield number, line


def pairs(texts):
    for text in texts:
        key = ""
        for part in text.split("="):
            if key:
                yield key, part
                break
            key = part.strip()
        else:
            yield key, None


async def later(text):
    seen = []
    for part in text.split("|"):
        await asyncio.sleep(0)
        seen.append(part * 2)
    return "-".join(seen)


def closures(text):
    made = []
    for part in text.split():
        made.append(lambda part=part: part.upper())
    return [f() for f in made]


def kept(text):
    table, last = {}, None
    for n, part in enumerate(text.split(",")):
        table.setdefault(part[:1], []).append(part)
        last = part
        for letter in part.split("b"):
            table[n] = [letter]
    return table, last


print(list(words("a b\nc d\n\ne stop f\ng")))
it = words("x y\nz")
print(next(it), next(it))
del it
print(list(pairs(["a = 1 = 2", "b", "", "c=3"])))
print(asyncio.run(later("x|y|z")))
print(closures("some words here"))
print(kept("abba,bob,cab,"))
print(max("b a c".split()), sorted(w for w in "b a c".split()), set("a a b".split()) == {"a", "b"})
total = 0
for part in "1 2 x 3".split():
    try:
        total += int(part)
    except ValueError as error:
        print(error)
        continue
    finally:
        total += 100
print(total)
matrix = [[int(x) for x in row.split()] for row in "1 2;3 4;5 6".split(";")]
print(matrix, [sum(column) for column in zip(*matrix)])

# --- expected
# [(0, 'a'), (0, 'b'), (0, 'a b'), (1, 'c'), (1, 'd'), (1, 'c d'), (2, ''), (3, 'e')]
# (0, 'x') (0, 'y')
# [('a', ' 1 '), ('b', None), ('', None), ('c', '3')]
# xx-yy-zz
# ['SOME', 'WORDS', 'HERE']
# ({'a': ['abba'], 0: ['a'], 'b': ['bob'], 1: [''], 'c': ['cab'], 2: [''], '': [''], 3: ['']}, '')
# c ['a', 'b', 'c'] True
# invalid literal for int() with base 10: 'x'
# 406
# [[1, 2], [3, 4], [5, 6]] [9, 12]
