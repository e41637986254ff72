# Comparison methods that give something else than a bool, as builders of queries have them.
class Test:
    def __init__(self, text):
        self.text = text

    def __and__(self, other):
        return Test(f"({self.text} AND {other.text})")

    def __bool__(self):
        return "=" in self.text


class Field:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return Test(f"{self.name} = {other!r}")

    def __ne__(self, other):
        return Test(f"{self.name} <> {other!r}")

    def __lt__(self, other):
        return Test(f"{self.name} < {other!r}")

    def __ge__(self, other):
        return NotImplemented if isinstance(other, str) else Test(f"{self.name} >= {other}")


age, name = Field("age"), Field("name")
query = (age == 3) & (name != "x") & (age < 5)
print(query.text, (age >= 2).text, (5 > age).text)
for test in (age == 1, age < 1, name != "y"):
    print(test.text, bool(test), "yes" if test else "no")
if age == 4:
    print("equal")
if not age < 4:
    print("not less")
print(1 < 2 and bool(age == 1), age in [age], [age] == [age])
found = [f.name for f in (age, name) if f == 1]
print(found)
try:
    print((age >= "z").text)
except TypeError as e:
    print(e)
print((age == 1 and age < 2).text, (age < 2 or age == 1).text)


def either(i):
    return age if i else 7


print([type(either(i) == 7).__name__ for i in (0, 1)])

# --- expected
# ((age = 3 AND name <> 'x') AND age < 5) age >= 2 age < 5
# age = 1 True yes
# age < 1 False no
# name <> 'y' False no
# equal
# not less
# True True True
# ['age', 'name']
# '>=' not supported between instances of 'Field' and 'str'
# age < 2 age = 1
# ['bool', 'Test']
