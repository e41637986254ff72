"""Bound methods are equal where their objects are the same: a list of callbacks can be asked for one."""

class P:
    def __init__(self, n):
        self.n = n

    def resume(self, e):
        self.n += e

    def stop(self, e):
        self.n -= e


class Q(P):
    def stop(self, e):
        self.n *= e


def plain(e):
    pass


p, q = P(1), Q(2)
callbacks = [p.resume, q.stop, plain]
print(p.resume in callbacks, p.resume == p.resume, callbacks.index(q.stop), p.resume != p.resume)
print(p.resume == q.resume, p.resume == p.stop, q.stop == q.stop, P.resume == P.resume, p.resume is p.resume)
callbacks.remove(p.resume)
print(len(callbacks), callbacks.count(q.stop), plain in callbacks)
counts = {p.resume: 1, q.stop: 2, plain: 3}
counts[p.resume] += 5
print(counts[p.resume], counts.get(q.resume), counts[plain], len({p.stop, p.stop, q.stop, p.resume}))
bases = [p, q]
first = bases[1].stop
print(first == q.stop, [b.stop == first for b in bases], hash(p.stop) == hash(p.stop))
xs = []
add = xs.append
print(add == xs.append, add == [].append, add != xs.append)
maybe = None if len(callbacks) > 5 else p.stop
print(maybe == p.stop, maybe != p.stop, maybe == None)
pairs = [("a", p.stop), ("b", q.resume)]
print(("a", p.stop) in pairs, pairs.index(("b", q.resume)))

# --- expected
# True True 1 False
# False False True True False
# 2 1 True
# 6 None 3 3
# True [False, True] True
# True False False
# True False False
# True 1
