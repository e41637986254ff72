# A container equals itself whatever its items say: they may lead back to it.
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print("eq", self.n, o.n)
        return self.n == o.n
a = {'cc': 1, 'next': None, 'previous': None, 'node': "x", 'e': E(1)}
b = {'cc': 2, 'next': None, 'previous': a, 'node': "x", 'e': E(2)}
a['next'] = b
print(a == a, b == b, b != b)
print(a.get('next') != b, a.get('next') == b)
l = [1]
l.append(l)
print(l == l, l != l)
m = [l, l]
print(m == [l, l])
t = (l, a)
print(t == (l, a), t == t)
e = E(1)
print([e] == [e], (e,) == (e,), {1: e} == {1: e}, [E(1)] == [E(1)])
d = {}
d['self'] = d
print(d == d)
print([a, b] == [a, b], a in [b, a], [b, a].index(a), [a, b, a].count(a))

# --- expected
# True True False
# False True
# True False
# True
# True True
# eq 1 1
# True True True True
# True
# True True 1 2
