"""Classes derived from containers with comparisons of their own, against plain containers."""
class Heir2(list):
    def __eq__(self, o):
        return True

    def __ne__(self, o):
        return True


x = Heir2([1])
print(x == [5], [5] == x, x != [5], x in [[5]], x == x)


class D(dict):
    def __eq__(self, o):
        return True

    def __or__(self, o):
        return 5

    def __ior__(self, o):
        return self


d = D({1: 1})
print(d == {5: 5}, {5: 5} == d, d != {5: 5}, d == d, d | {3: 3}, d)
d |= {7: 7}
print(d, type(d).__name__)


class S(set):
    def __eq__(self, o):
        return True

    def __lt__(self, o):
        return True

    def __contains__(self, o):
        return True


s = S([1])
print(s == {5}, {5} == s, s != {5}, s == s, s < {9}, 77 in s)


class L2(list):
    def __lt__(self, o):
        return True

    def __gt__(self, o):
        return True


a = L2([1])
print(a < [0], [0] > a, a > [3], a < a)

# --- expected
# True True True True True
# True True True True 5 {1: 1}
# {1: 1} D
# True True True True True True
# True True True True
