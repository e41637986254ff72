"""A virtual call hands its argument to the method of each class; one that can't do with it raises when it meets it."""


class Text:
    def __init__(self, text):
        self.text = text


class Number:
    def __init__(self, number: int) -> None:
        self.number = number


class Handler:
    def handle(self, message):
        raise NotImplementedError


class Upper(Handler):
    def handle(self, message):
        return self.deeper(message)

    def deeper(self, message):
        return message.text.upper()


class Double(Handler):
    def handle(self, message):
        return message.number * 2


class Checked(Handler):
    def handle(self, message: Number) -> int:
        return message.number + 1


class Add:
    def __init__(self, left, right):
        self.left, self.right = left, right

    def __add__(self, other: "Add") -> "Add":
        return Add(self.left + other.left, self.right + other.right)

    def __repr__(self):
        return f"Add({self.left}, {self.right})"


handlers = {"upper": Upper(), "double": Double(), "checked": Checked()}
print(handlers["upper"].handle(Text("some text")))
print(handlers["double"].handle(Number(21)))
print(handlers["checked"].handle(Number(21)))


def attempt(name, message):
    try:
        print(handlers[name].handle(message))
    except Exception as error:
        print(type(error).__name__, error)


attempt("upper", Number(1))
attempt("double", Text("x"))
attempt("checked", Text("x"))

things = [Add(1, 2), 3, Add("a", "b"), "c"]
print(Add(3, 4) + things[0], Add("x", "y") + things[2])
print(Add(1, 2) in things[:1] + [5], Add(1, 2) != things[1])
print(handlers["double"].handle(Text("x")))

# --- expected
# SOME TEXT
# 42
# 22
# AttributeError 'Number' object has no attribute 'text'
# AttributeError 'Text' object has no attribute 'number'
# AttributeError 'Text' object has no attribute 'number'
# Add(4, 6) Add(xa, yb)
# False True
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/arguments_of_virtual_calls.py", line 68, in <module>
#     print(handlers["double"].handle(Text("x")))
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/arguments_of_virtual_calls.py", line 29, in handle
#     return message.number * 2
#            ^^^^^^^^^^^^^^
# AttributeError: 'Text' object has no attribute 'number'
# --- status 1
