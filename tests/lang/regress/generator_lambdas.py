f = lambda: (yield)
g = f()
print(next(g))
try:
    g.send(5)
except StopIteration as e:
    print(e.value)
h = (lambda n: [(yield n), (yield n + 1)])(3)
print(next(h), h.send("a"))
try:
    h.send("b")
except StopIteration as e:
    print(e.value)

# --- expected
# None
# 5
# 3 4
# ['a', 'b']
