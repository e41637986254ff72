class Symbol(str):
    pass


class Celsius(float):
    pass


class Tags(list):
    pass


class Named(dict):
    __match_args__ = ("name",)

    @property
    def name(self):
        return self["name"]


def kind(x):
    match x:
        case Symbol("quote" | "quasi" as which):
            return "quoting " + which
        case Symbol(s):
            return f"symbol {s}"
        case str(s):
            return f"text {s}"
        case Celsius(0.0):
            return "freezing"
        case Celsius(t):
            return f"{t:.1f} degrees"
        case Tags([first, *rest]):
            return f"tags {first} and {len(rest)} more"
        case Tags(empty):
            return f"no tags {empty}"
        case Named("root"):
            return "the root"
        case Named(name):
            return f"named {name}"
        case [Symbol("if"), test, *_]:
            return f"if {test}"
        case _:
            return "other"


for x in (Symbol("quote"), Symbol("quasi"), Symbol("x"), "x", Celsius(0), Celsius(21.55), Tags("abc"), Tags()):
    print(kind(x))
print(kind(Named(name="root")), kind(Named(name="leaf")), kind([Symbol("if"), "t", "y"]), kind(["if", "t"]))

# --- expected
# quoting quote
# quoting quasi
# symbol x
# text x
# freezing
# 21.6 degrees
# tags a and 2 more
# no tags []
# the root named leaf if t other
