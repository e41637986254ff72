class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, kind=None):
        return self.function(obj)


class Page:
    @Lazy
    def text(self):  # error: E0506 write a property
        return "text"


class Field:
    def __get__(self, obj, kind=None):
        return 1

    def __delete__(self, obj):
        print("deleted")


class Form:
    title = Field()  # error: E0506 write a property
    made = [Field()]


Form.later = Field()  # error: E0506 write a property
print(Page().text, Form().title)
