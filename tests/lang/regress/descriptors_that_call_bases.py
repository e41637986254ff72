"""Descriptors whose methods call those of their base class."""


class Field:
    kind = object

    def __init__(self, default=None, required=False):
        self.default = default
        self.required = required

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.data.get(self.name, self.default)

    def __set__(self, obj, value):
        self.check(value)
        obj.data[self.name] = value

    def check(self, value):
        if value is None and self.required:
            raise ValueError(f"{self.name}: required")


class Text(Field):
    kind = str

    def __init__(self, longest=20, **options):
        super().__init__(**options)
        self.longest = longest

    def check(self, value):
        super().check(value)
        if value is not None and len(value) > self.longest:
            raise ValueError(f"{self.name}: longer than {self.longest}")


class User:
    name = Text(required=True)
    nick = Text(longest=3)

    def __init__(self, name):
        self.data = {}
        self.name = name


user = User("bob")
print(user.name, user.nick, User.name.required, User.nick.longest)
for nick in ("bo", "bobby"):
    try:
        user.nick = nick
    except ValueError as e:
        print(e)
try:
    User(None)
except ValueError as e:
    print(e)
print(user.data)

# --- expected
# bob None True 3
# nick: longer than 3
# name: required
# {'name': 'bob', 'nick': 'bo'}
