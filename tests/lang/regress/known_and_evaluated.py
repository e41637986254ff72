"""What is known at compile time, or not used, is evaluated nevertheless, and in its order: its call prints."""


def function(n: int):
    print("function", n)
    return number


def number(n: int) -> int:
    print("number", n)
    return 1


def nothing(n: int) -> None:
    print("nothing", n)


def text(n: int) -> str:
    print("text", n)
    return "b"


class C:
    attribute = 5

    class Inner:
        def __init__(self, n: int) -> None:
            print("Inner", n)

    def __init__(self, n: int) -> None:
        print("C", n)

    @staticmethod
    def static(n: int) -> int:
        return 8

    @classmethod
    def of_class(cls, n: int) -> int:
        return 9


def instance(n: int) -> C:
    print("instance", n)
    return C(n)


def kind(n: int):
    print("kind", n)
    return C


print(function(1)(number(2)))
print("abc".strip(nothing(1)), "a b c".split(nothing(2), number(3)))
print(text(1).join((text(2), text(3))), text(4).join(text(n) for n in (5, 6)))
print(number(1), sep=text(2), end=nothing(3))
print(sep=text(1))
print(instance(1).static(number(2)), instance(3).of_class(number(4)), instance(5).attribute)
print(kind(1).attribute, kind(2).static(3), isinstance(kind(4)(5), C))
instance(1).Inner(number(2))
kind(3).Inner(number(4))
made = [C(1), C(2), C(3)]
print(made.pop().static(1), made.pop().attribute, len(made))
kinds = [C, C]
print(kinds.pop().attribute, kinds.pop()(7) is None, len(kinds))
function(1)
kind(2).attribute
text(3).join(())

# --- expected
# function 1
# number 2
# number 1
# 1
# nothing 1
# nothing 2
# number 3
# abc ['a', 'b c']
# text 1
# text 2
# text 3
# text 4
# text 5
# text 6
# bbb bbb
# number 1
# text 2
# nothing 3
# 1
# text 1
#
# instance 1
# C 1
# number 2
# instance 3
# C 3
# number 4
# instance 5
# C 5
# 8 9 5
# kind 1
# kind 2
# kind 4
# C 5
# 5 8 True
# instance 1
# C 1
# number 2
# Inner 1
# kind 3
# number 4
# Inner 1
# C 1
# C 2
# C 3
# 8 5 1
# C 7
# 5 False 0
# function 1
# kind 2
# text 3
