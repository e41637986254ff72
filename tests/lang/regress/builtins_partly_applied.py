from functools import partial
srt = partial(sorted, key=len)
print(srt(["ccc", "a", "bb"]))
big = partial(max, key=lambda p: p[1])
print(big([(1, 2), (3, 1)]))
p = partial(print, end="!\n", sep="-")
p(1, 2)
b2 = partial(int, base=2)
print(b2("101"))

# --- expected
# ['a', 'bb', 'ccc']
# (1, 2)
# 1-2!
# 5
