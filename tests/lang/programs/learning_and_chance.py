"""Neural nets, genetic algorithms, k-means, markov text, annealing - plain lists."""
import math
import random
from itertools import accumulate, product
from bisect import bisect
from collections import defaultdict, Counter


def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))


def dot(u, v):
    return sum(a * b for a, b in zip(u, v))


class Activation:
    def __call__(self, x): raise NotImplementedError
    def prime(self, y): raise NotImplementedError


class Sigmoid(Activation):
    def __call__(self, x): return sigmoid(x)
    def prime(self, y): return y * (1 - y)


class Tanh(Activation):
    def __call__(self, x): return math.tanh(x)
    def prime(self, y): return 1 - y * y


class Relu(Activation):
    def __call__(self, x): return max(0, x)
    def prime(self, y): return 1 if y > 0 else 0


class Layer:
    def __init__(self, n_in, n_out, act=Sigmoid, rng=random):
        self.w = [[rng.uniform(-1, 1) for _ in range(n_in + 1)] for _ in range(n_out)]
        self.act = act()

    def forward(self, x):
        self.x = x + [1]
        self.y = [self.act(dot(row, self.x)) for row in self.w]
        return self.y

    def backward(self, grad, rate):
        delta = [g * self.act.prime(y) for g, y in zip(grad, self.y)]
        back = [sum(d * row[j] for d, row in zip(delta, self.w)) for j in range(len(self.x) - 1)]
        for d, row in zip(delta, self.w):
            for j, xj in enumerate(self.x):
                row[j] -= rate * d * xj
        return back


class Network:
    def __init__(self, *sizes, **kw):
        act = kw.pop('act', Sigmoid)
        seed = kw.pop('seed', 0)
        assert not kw, kw
        rng = random.Random(seed)
        self.layers = [Layer(a, b, act, rng) for a, b in zip(sizes, sizes[1:])]

    def __call__(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def train(self, data, epochs=1000, rate=0.5):
        for epoch in range(epochs):
            err = 0
            for x, t in data:
                y = self(x)
                grad = [yi - ti for yi, ti in zip(y, t)]
                err += sum(g * g for g in grad)
                for layer in reversed(self.layers):
                    grad = layer.backward(grad, rate)
            if epoch % (epochs // 4) == 0:
                yield epoch, err


def perceptron(data, rate=0.1, epochs=20):
    w = [0.0] * (len(data[0][0]) + 1)
    for _ in range(epochs):
        errors = 0
        for x, target in data:
            out = 1 if dot(w, x + (1,)) > 0 else 0
            if out != target:
                errors += 1
                w = [wi + rate * (target - out) * xi for wi, xi in zip(w, x + (1,))]
        if not errors:
            break
    return w


def kmeans(points, k, rng, rounds=20):
    centres = rng.sample(points, k)
    for r in range(rounds):
        groups = [[] for _ in centres]
        for p in points:
            i = min(range(k), key=lambda i: (p[0] - centres[i][0]) ** 2 + (p[1] - centres[i][1]) ** 2)
            groups[i].append(p)
        new = [tuple(sum(c) / len(g) for c in zip(*g)) if g else centres[i] for i, g in enumerate(groups)]
        if new == centres:
            break
        centres = new
    return r, sorted(centres), sorted(map(len, groups))


class GA:
    def __init__(self, target, size=60, rate=0.05, seed=3):
        self.rng = random.Random(seed)
        self.target, self.rate = target, rate
        self.alphabet = sorted(set(target)) + ['x', 'y', 'z']
        self.pop = [''.join(self.rng.choice(self.alphabet) for _ in target) for _ in range(size)]

    def fitness(self, s):
        return sum(a == b for a, b in zip(s, self.target)) / len(self.target)

    def select(self, cum):
        return self.pop[bisect(cum, self.rng.random() * cum[-1])]

    def evolve(self, limit=500):
        for gen in range(limit):
            scores = [self.fitness(s) ** 3 + 1e-9 for s in self.pop]
            best = max(self.pop, key=self.fitness)
            if best == self.target:
                return gen, best
            cum = list(accumulate(scores))
            nxt = [best]
            while len(nxt) < len(self.pop):
                a, b = self.select(cum), self.select(cum)
                cut = self.rng.randrange(len(a))
                child = list(a[:cut] + b[cut:])
                for i in range(len(child)):
                    if self.rng.random() < self.rate:
                        child[i] = self.rng.choice(self.alphabet)
                nxt.append(''.join(child))
            self.pop = nxt
        return limit, best


def markov(text, order=2):
    model = defaultdict(Counter)
    words = text.split()
    for i in range(len(words) - order):
        model[tuple(words[i:i + order])][words[i + order]] += 1
    return model


def babble(model, rng, n=20):
    state = rng.choice(sorted(model))
    out = list(state)
    while len(out) < n and state in model:
        choices = model[state]
        word = rng.choices(list(choices), weights=list(choices.values()))[0]
        out.append(word)
        state = (*state[1:], word)
    return ' '.join(out)


def anneal(cities, rng, steps=3000):
    def length(tour):
        return sum(math.dist(cities[a], cities[b]) for a, b in zip(tour, tour[1:] + tour[:1]))
    tour = list(range(len(cities)))
    cur = best = length(tour)
    start = cur
    t = 1.0
    for _ in range(steps):
        i, j = sorted(rng.sample(range(len(tour)), 2))
        cand = tour[:i] + tour[i:j + 1][::-1] + tour[j + 1:]
        new = length(cand)
        if new < cur or rng.random() < math.exp((cur - new) / t):
            tour, cur = cand, new
            best = min(best, cur)
        t *= 0.998
    return start, best


def monte_carlo_pi(n, rng):
    hits = sum(1 for _ in range(n) if rng.random() ** 2 + rng.random() ** 2 <= 1)
    return 4 * hits / n


def percolates(n, p, rng):
    open_ = [[rng.random() < p for _ in range(n)] for _ in range(n)]
    stack = [(0, c) for c in range(n) if open_[0][c]]
    seen = set(stack)
    while stack:
        r, c = stack.pop()
        if r == n - 1:
            return True
        for dr, dc in (0, 1), (1, 0), (0, -1), (-1, 0):
            q = r + dr, c + dc
            if 0 <= q[0] < n and 0 <= q[1] < n and open_[q[0]][q[1]] and q not in seen:
                seen.add(q)
                stack.append(q)
    return False


if __name__ == '__main__':
    xor = [([a, b], [float(a ^ b)]) for a, b in product((0, 1), repeat=2)]
    for act, hidden in ((Sigmoid, 3), (Tanh, 4)):
        net = Network(2, hidden, 1, act=act, seed=5)
        for epoch, err in net.train(xor, epochs=2000, rate=0.3):
            print('%s %5d %.3f' % (act.__name__, epoch, err))
        print([round(net(x)[0]) for x, _ in xor])
    try:
        Network(1, 2, depth=3)
    except AssertionError as e:
        print('assertion', e)
    gates = {'and': lambda a, b: a and b, 'or': lambda a, b: a or b, 'nand': lambda a, b: int(not (a and b))}
    for name, fn in gates.items():
        w = perceptron([((a, b), fn(a, b)) for a in (0, 1) for b in (0, 1)])
        print(name, [round(x, 2) for x in w])
    rng = random.Random(42)
    pts = [(rng.gauss(cx, 0.3), rng.gauss(cy, 0.3)) for cx, cy in ((0, 0), (3, 3), (0, 4)) for _ in range(30)]
    rounds, centres, sizes = kmeans(pts, 3, rng)
    print(rounds, [tuple(round(c, 2) for c in p) for p in centres], sizes)
    print(GA('genetic algorithms work').evolve())
    text = 'the cat sat on the mat and the dog sat on the log and the cat saw the dog on the mat ' * 2
    m = markov(text)
    print(len(m), babble(m, rng), '|', babble(markov(text, order=1), rng, n=10))
    cities = [(rng.random(), rng.random()) for _ in range(15)]
    print('%.3f -> %.3f' % anneal(cities, rng))
    print(monte_carlo_pi(20000, rng), [sum(percolates(12, p / 10, rng) for _ in range(30)) for p in range(3, 9)])
    deck = [r + s for s in 'SHDC' for r in 'A23456789TJQK']
    rng.shuffle(deck)
    print(deck[:8], rng.sample(deck, 3), rng.triangular(0, 1), rng.expovariate(1.5), rng.getrandbits(40))

# --- expected
# Sigmoid     0 1.070
# Sigmoid   500 0.971
# Sigmoid  1000 0.613
# Sigmoid  1500 0.127
# [0, 1, 1, 0]
# Tanh     0 7.602
# Tanh   500 0.003
# Tanh  1000 0.001
# Tanh  1500 0.001
# [0, 1, 1, 0]
# assertion {'depth': 3}
# and [0.2, 0.1, -0.2]
# or [0.1, 0.1, 0.0]
# nand [-0.2, -0.1, 0.2]
# 2 [(0.01, -0.01), (0.08, 4.06), (3.06, 3.0)] [30, 30, 30]
# (373, 'genetic algorithms work')
# 15 saw the dog sat on the mat and the dog sat on the mat the cat sat on the log | log and the cat sat on the log and the
# 8.183 -> 3.971
# 3.129 [0, 0, 3, 16, 29, 30]
# ['5H', '2C', 'TH', 'TD', '9D', '5S', '4D', '3D'] ['TC', '5S', '4H'] 0.4825446470799936 0.7498834367743671 968134888033
