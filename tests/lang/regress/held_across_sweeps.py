# sweeping: what is held only in odd ways while regions are swept
import collections

G = {}
L = []


def churn(n):
    for i in range(n):
        G[i % 7] = [f"k{i}", str(i) * 5]
    return n


class Node:
    def __init__(self, k, nxt):
        self.k = k
        self.nxt = nxt

    def __repr__(self):
        return f"N{self.k}"


def pair(a, b):
    return f"{a} {b}"


def kept_in_temporaries():
    L.append([f"x{len(L)}"])
    print(pair(L.pop(), churn(900)))
    L.append([f"x{len(L)}"])
    print([L.pop(), churn(900), [str(churn(300))]])
    D = {"a": ["v" + str(len(L))]}
    print(D.pop("a")[churn(900) - 900])


def sliced(n):
    big = "".join(str(i) for i in range(n))
    G["s"] = [big[n // 2 : n // 2 + 5], big[-4:]]


def iterating():
    xs = [[str(i)] for i in range(10)]
    G["xs"] = xs
    seen = []
    for x in G["xs"]:
        G["xs"] = [["other"]]
        churn(200)
        seen.append(x)
    print(seen[:3], len(seen), G["xs"])
    d = {f"k{i}": [i] for i in range(10)}
    G["d"] = [["y"]]
    for k, v in d.items():
        churn(200)
        v.append(k)
    print(d["k3"])
    for a, b in zip([[str(i)] for i in range(5)], map(lambda q: [q + "!"], (str(i) for i in range(5)))):
        churn(200)
        print(a, b)


def generators():
    def gen(word):
        items = [word + str(i) for i in range(20)]
        for item in items:
            yield [item]

    held = [gen(f"w{k}") for k in range(3)]
    out = []
    for k in range(12):
        churn(200)
        out.append(next(held[k % 3]))
    print(out)
    q = collections.deque(gen("q"), 3)
    churn(400)
    print(q)


def exceptions():
    errors = []
    for k in range(40):
        try:
            try:
                {}[f"k{k}"]
            except KeyError as e:
                raise ValueError(f"v{k}", [str(k)]) from e
        except ValueError as e:
            errors.append(e)
        churn(60)
        if len(errors) > 3:
            errors.pop(0)
    print([(e.args, e.__cause__) for e in errors])
    try:
        try:
            raise ValueError("outer" + str(churn(5)))
        finally:
            churn(900)
    except ValueError as e:
        print(e)


def deep(n, node):
    if n == 0:
        churn(900)
        return node
    return deep(n - 1, Node(n, node))


def chain():
    a = deep(50, None)
    churn(900)
    n = 0
    while a is not None:
        n += a.k
        a = a.nxt
    print(n)


def sorting():
    xs = [[str((i * 37) % 100)] for i in range(100)]

    def key(x):
        churn(20)
        return x[0] + str(len(G))

    xs.sort(key=key)
    print(xs[:4], xs[-1])
    print(max(xs, key=lambda x: [churn(20), x]), min(xs, key=key))
    print(sorted([f"a{i % 9}" for i in range(30)], key=lambda s: (churn(30), s))[:3])


def dictions():
    d = collections.defaultdict(list)
    for i in range(3000):
        d[f"k{i % 13}"].append([str(i)])
        if i % 50 == 0:
            d.pop(f"k{i % 17}", None)
    print({k: v[-1] for k, v in d.items()})
    c = collections.Counter(str(i % 11) for i in range(3000))
    print(c.most_common(2))
    od = {}
    for i in range(4000):
        od[f"{i}"] = (f"v{i}", i)
        if len(od) > 20:
            del od[next(iter(od))]
    print(list(od.items())[:2])


def strings():
    s = ""
    t = []
    for i in range(3000):
        s = (s + str(i))[-40:]
        t.append(s[3:9])
        if len(t) > 10:
            del t[0]
    print(s, t)
    b = bytearray()
    for i in range(3000):
        b += str(i).encode()
        del b[:-20]
    print(b)


kept_in_temporaries()
sliced(3000)
churn(2000)
print(G["s"])
iterating()
generators()
exceptions()
chain()
sorting()
dictions()
strings()

# --- expected
# ['x0'] 900
# [['x0'], 900, ['300']]
# v0
# ['65375', '2999']
# [['0'], ['1'], ['2']] 10 [['other']]
# [3, 'k3']
# ['0'] ['0!']
# ['1'] ['1!']
# ['2'] ['2!']
# ['3'] ['3!']
# ['4'] ['4!']
# [['w00'], ['w10'], ['w20'], ['w01'], ['w11'], ['w21'], ['w02'], ['w12'], ['w22'], ['w03'], ['w13'], ['w23']]
# deque([['q17'], ['q18'], ['q19']], maxlen=3)
# [(('v37', ['37']), KeyError('k37')), (('v38', ['38']), KeyError('k38')), (('v39', ['39']), KeyError('k39'))]
# outer5
# 1275
# [['0'], ['10'], ['1'], ['11']] ['99']
# ['99'] ['0']
# ['a0', 'a0', 'a0']
# {'k8': ['2998'], 'k7': ['2997'], 'k6': ['2996'], 'k5': ['2995'], 'k4': ['2994'], 'k3': ['2993'], 'k2': ['2992'], 'k1': ['2991'], 'k0': ['2990'], 'k12': ['2989'], 'k11': ['2988'], 'k10': ['2987'], 'k9': ['2999']}
# [('0', 273), ('1', 273)]
# [('3980', ('v3980', 3980)), ('3981', ('v3981', 3981))]
# 2990299129922993299429952996299729982999 ['129822', '229832', '329842', '429852', '529862', '629872', '729882', '829892', '929902', '029912']
# bytearray(b'29952996299729982999')
