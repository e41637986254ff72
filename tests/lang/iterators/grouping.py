xs = [1, 2, 3, 4, 5]
print(list(zip(*[iter(xs)] * 2)))
for a, b in zip(*[iter("abcdef")] * 2):
    print(a + b)
print(list(zip(*[[1, 2], [3, 4]])), list(zip(*(c for c in ["ab", "cd"]))))
it = iter(xs)
print(list(zip(it, it)))
def g():
    for row in zip(*[iter(xs)] * 2):
        yield row
print(list(g()), dict(zip(*[iter(["a", "1", "b", "2"])] * 2)))
print(dict([[1, 2], [3, 4]]), dict(["ab", "cd"]), dict(x.split("=") for x in ["a=1", "b=2"]))
def md(): return {"k": 1}
print(dict(md()), dict(sorted({"b": 1, "a": 2}.items())))
try:
    dict([[1, 2], [3, 4, 5]])
except ValueError as e:
    print(e)

# --- expected
# [(1, 2), (3, 4)]
# ab
# cd
# ef
# [(1, 3), (2, 4)] [('a', 'c'), ('b', 'd')]
# [(1, 2), (3, 4)]
# [(1, 2), (3, 4)] {'a': '1', 'b': '2'}
# {1: 2, 3: 4} {'a': 'b', 'c': 'd'} {'a': '1', 'b': '2'}
# {'k': 1} {'a': 2, 'b': 1}
# dictionary update sequence element #1 has length 3; 2 is required
