"""Values over several lines."""
import io
import pprint
from collections import Counter, OrderedDict, namedtuple
from dataclasses import dataclass, field
from pprint import pformat, pp

words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu"]
pprint.pprint(words)
pprint.pprint(words, compact=True, width=40)
pprint.pprint(words, indent=4, width=30)
pprint.pprint(tuple(words), width=20, compact=True)
pprint.pprint({"b": 1, "a": [1, 2, 3], "c": "x"})
pprint.pprint({w: list(range(len(w))) for w in words})
pp({w: list(range(len(w))) for w in words})
pprint.pprint({w: {v: len(v) for v in words[:3]} for w in words[:4]}, width=40, indent=2)
pprint.pprint(set(range(60)))
pprint.pprint(frozenset(range(60)), compact=True)
pprint.pprint([(i, str(i) * i) for i in range(12)])
pprint.pprint("the quick brown fox jumped over the lazy dog " * 5)
pprint.pprint(["the quick brown fox\njumped over the lazy dog " * 3, "short"], width=30)
pprint.pprint(b"0123456789abcdef" * 8)
pprint.pprint([b"0123456789abcdef" * 4], width=30)
print(pformat([[[[1]]], [2, [3, [4]]]], depth=2), pformat(((1, (2,)),), depth=1), pformat({"a": {"b": {}}}, depth=1))
print(pformat(3), pformat(None), pformat(2.5), pformat("a'b"), pformat(()), pformat((1,)), pformat({}), pformat(set()), pformat([]))
print(pformat(123456789, underscore_numbers=True), pformat({3: True, 1: False}, sort_dicts=False), pprint.saferepr({2: 1, 1: 2}))
pprint.pprint(Counter("abracadabra" * 3), width=20)
pprint.pprint(OrderedDict((w, len(w)) for w in words[:8]))
P = namedtuple("P", "x y")
pprint.pprint([P(1, 2)] * 9)
@dataclass
class Point:
    x: int
    name: str
    tags: list[str] = field(default_factory=list)
    hidden: int = field(default=3, repr=False)
pprint.pprint(Point(1, "one"))
pprint.pprint([Point(1, "a" * 30, words), Point(2, "b")])
out = io.StringIO()
pprint.PrettyPrinter(width=20, stream=out).pprint({"k": words})
print(out.getvalue())
data = {"name": "x" * 30, "n": 3, "items": [1, 2.5, None, "four" * 10, [True] * 12], "sub": {"z": [], "a": {"deep": "d" * 50}}}
pprint.pprint(data)
pprint.pprint(data, width=40)

# --- expected
# ['alpha',
#  'beta',
#  'gamma',
#  'delta',
#  'epsilon',
#  'zeta',
#  'eta',
#  'theta',
#  'iota',
#  'kappa',
#  'lambda',
#  'mu',
#  'nu']
# ['alpha', 'beta', 'gamma', 'delta',
#  'epsilon', 'zeta', 'eta', 'theta',
#  'iota', 'kappa', 'lambda', 'mu', 'nu']
# [   'alpha',
#     'beta',
#     'gamma',
#     'delta',
#     'epsilon',
#     'zeta',
#     'eta',
#     'theta',
#     'iota',
#     'kappa',
#     'lambda',
#     'mu',
#     'nu']
# ('alpha', 'beta',
#  'gamma', 'delta',
#  'epsilon', 'zeta',
#  'eta', 'theta',
#  'iota', 'kappa',
#  'lambda', 'mu',
#  'nu')
# {'a': [1, 2, 3], 'b': 1, 'c': 'x'}
# {'alpha': [0, 1, 2, 3, 4],
#  'beta': [0, 1, 2, 3],
#  'delta': [0, 1, 2, 3, 4],
#  'epsilon': [0, 1, 2, 3, 4, 5, 6],
#  'eta': [0, 1, 2],
#  'gamma': [0, 1, 2, 3, 4],
#  'iota': [0, 1, 2, 3],
#  'kappa': [0, 1, 2, 3, 4],
#  'lambda': [0, 1, 2, 3, 4, 5],
#  'mu': [0, 1],
#  'nu': [0, 1],
#  'theta': [0, 1, 2, 3, 4],
#  'zeta': [0, 1, 2, 3]}
# {'alpha': [0, 1, 2, 3, 4],
#  'beta': [0, 1, 2, 3],
#  'gamma': [0, 1, 2, 3, 4],
#  'delta': [0, 1, 2, 3, 4],
#  'epsilon': [0, 1, 2, 3, 4, 5, 6],
#  'zeta': [0, 1, 2, 3],
#  'eta': [0, 1, 2],
#  'theta': [0, 1, 2, 3, 4],
#  'iota': [0, 1, 2, 3],
#  'kappa': [0, 1, 2, 3, 4],
#  'lambda': [0, 1, 2, 3, 4, 5],
#  'mu': [0, 1],
#  'nu': [0, 1]}
# { 'alpha': { 'alpha': 5,
#              'beta': 4,
#              'gamma': 5},
#   'beta': { 'alpha': 5,
#             'beta': 4,
#             'gamma': 5},
#   'delta': { 'alpha': 5,
#              'beta': 4,
#              'gamma': 5},
#   'gamma': { 'alpha': 5,
#              'beta': 4,
#              'gamma': 5}}
# {0,
#  1,
#  2,
#  3,
#  4,
#  5,
#  6,
#  7,
#  8,
#  9,
#  10,
#  11,
#  12,
#  13,
#  14,
#  15,
#  16,
#  17,
#  18,
#  19,
#  20,
#  21,
#  22,
#  23,
#  24,
#  25,
#  26,
#  27,
#  28,
#  29,
#  30,
#  31,
#  32,
#  33,
#  34,
#  35,
#  36,
#  37,
#  38,
#  39,
#  40,
#  41,
#  42,
#  43,
#  44,
#  45,
#  46,
#  47,
#  48,
#  49,
#  50,
#  51,
#  52,
#  53,
#  54,
#  55,
#  56,
#  57,
#  58,
#  59}
# frozenset({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
#            20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
#            37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53,
#            54, 55, 56, 57, 58, 59})
# [(0, ''),
#  (1, '1'),
#  (2, '22'),
#  (3, '333'),
#  (4, '4444'),
#  (5, '55555'),
#  (6, '666666'),
#  (7, '7777777'),
#  (8, '88888888'),
#  (9, '999999999'),
#  (10, '10101010101010101010'),
#  (11, '1111111111111111111111')]
# ('the quick brown fox jumped over the lazy dog the quick brown fox jumped over '
#  'the lazy dog the quick brown fox jumped over the lazy dog the quick brown '
#  'fox jumped over the lazy dog the quick brown fox jumped over the lazy dog ')
# ['the quick brown fox\n'
#  'jumped over the lazy dog '
#  'the quick brown fox\n'
#  'jumped over the lazy dog '
#  'the quick brown fox\n'
#  'jumped over the lazy dog ',
#  'short']
# (b'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789ab'
#  b'cdef0123456789abcdef0123456789abcdef0123456789abcdef')
# [b'0123456789abcdef01234567'
#  b'89abcdef0123456789abcdef'
#  b'0123456789abcdef']
# [[[...]], [2, [...]]] ((...),) {'a': {...}}
# 3 None 2.5 "a'b" () (1,) {} set() []
# 123_456_789 {3: True, 1: False} {1: 2, 2: 1}
# Counter({'a': 15,
#          'b': 6,
#          'r': 6,
#          'c': 3,
#          'd': 3})
# OrderedDict([('alpha', 5),
#              ('beta', 4),
#              ('gamma', 5),
#              ('delta', 5),
#              ('epsilon', 7),
#              ('zeta', 4),
#              ('eta', 3),
#              ('theta', 5)])
# [P(x=1, y=2),
#  P(x=1, y=2),
#  P(x=1, y=2),
#  P(x=1, y=2),
#  P(x=1, y=2),
#  P(x=1, y=2),
#  P(x=1, y=2),
#  P(x=1, y=2),
#  P(x=1, y=2)]
# Point(x=1, name='one', tags=[])
# [Point(x=1,
#        name='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#        tags=['alpha',
#              'beta',
#              'gamma',
#              'delta',
#              'epsilon',
#              'zeta',
#              'eta',
#              'theta',
#              'iota',
#              'kappa',
#              'lambda',
#              'mu',
#              'nu']),
#  Point(x=2, name='b', tags=[])]
# {'k': ['alpha',
#        'beta',
#        'gamma',
#        'delta',
#        'epsilon',
#        'zeta',
#        'eta',
#        'theta',
#        'iota',
#        'kappa',
#        'lambda',
#        'mu',
#        'nu']}
#
# {'items': [1,
#            2.5,
#            None,
#            'fourfourfourfourfourfourfourfourfourfour',
#            [True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True]],
#  'n': 3,
#  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#  'sub': {'a': {'deep': 'dddddddddddddddddddddddddddddddddddddddddddddddddd'},
#          'z': []}}
# {'items': [1,
#            2.5,
#            None,
#            'fourfourfourfourfourfourfourfourfourfour',
#            [True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True,
#             True]],
#  'n': 3,
#  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#  'sub': {'a': {'deep': 'dddddddddddddddddddddddddddddddddddddddddddddddddd'},
#          'z': []}}
