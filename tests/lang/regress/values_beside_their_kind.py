"""Members of an IntEnum or StrEnum, and objects of classes derived from values, beside plain values in containers."""

from enum import IntEnum, StrEnum


class S(StrEnum):
    A = "a"
    B = "b"
class N(IntEnum):
    ONE = 1
print([S.A] == ["a"], {S.A} == {"a"}, {S.A: 1} == {"a": 1}, "a" in {S.A: 1}, S.A in {"a"})
print([N.ONE] == [1], {N.ONE} == {1}, {N.ONE: 1} == {1: 1}, 1 in {N.ONE: 1}, N.ONE in {1})
class I(int): pass
class T(str): pass
print([I(1)] == [1], {I(1)} == {1}, {T("a"): 1} == {"a": 1}, "a" in {T("a"): 1}, T("a") in {"a"})
print(sorted([N.ONE, 0, I(3), 2.5]), sorted([S.B, "a", T("c")]))
class F(float): pass
d = {}
d[S.A] = 1
d["a"] = 2
d[N.ONE] = 3
d[1] = 4
d[1.0] = 5
d[True] = 6
print(d)
print([1, N.ONE, "a"].index(N.ONE), [S.B, "b"].count("b"), (N.ONE, S.A) == (1, "a"))

# --- expected
# True True True True True
# True True True True True
# True True True True True
# [0, <N.ONE: 1>, 2.5, 3] ['a', <S.B: 'b'>, 'c']
# {<S.A: 'a'>: 2, <N.ONE: 1>: 6}
# 0 2 True
