class Field:
    def __set_name__(self, owner, name):  # error: E0506 write a property
        self.name = name

    def __get__(self, obj, kind=None):  # error: E0506
        return self.name

    def __set__(self, obj, value):  # error: E0506
        print(value)

    def __class_getitem__(cls, item):  # error: E0506 typing.Generic
        return item


class Form:
    title = Field()


print(Form().title)
