from collections.abc import Iterator, Iterable, Sequence
class C(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(C()))
class D:
    def __next__(self):
        return 1
def f(x):
    try:
        for i in x:
            print(i)
            break
    except TypeError as e:
        print(e)
def pick(n):
    return D() if n else [5]
f(pick(0)); f(pick(1))
print(next(D()), list(zip(C(), iter(C()))))
it = iter(C())
print(next(it), list(it))

# --- expected
# [1, 2, 3]
# 5
# 'D' object is not iterable
# 1 [(1, 1), (2, 2), (3, 3)]
# 1 [2, 3]
