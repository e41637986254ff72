def double(x):
    return x + x


def first(items):
    return items[0]


def apply(function, value):
    return function(value)


def describe(x, suffix=""):
    if x:
        return str(x) + suffix
    return "nothing"


print(double(2), double(2.5), double("ab"), double([1]))
print(first([1, 2]), first("xyz"), first((True, 0)))
print(apply(double, 4), apply(len, "four"), apply(lambda s: s.upper(), "up"))
print(describe(0), describe(3, "!"), describe([1]), describe(""))


def no_return(x):
    if x > 100:
        return
    print("small", x)


print(no_return(5))
print(no_return(500))

# --- expected
# 4 5.0 abab [1, 1]
# 1 x True
# 8 4 UP
# nothing 3! [1] nothing
# small 5
# None
# None
