class Field:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, kind=None):
        return self.name

    def __set__(self, obj, value):
        print(value)

    def __class_getitem__(cls, item):  # error: E0506 typing.Generic
        return item


class Form:
    title = Field()


class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, kind=None):
        return self.function(obj)


class Page:
    @Lazy
    def text(self):  # error: E0506 write a property
        return "text"


print(Form().title)
