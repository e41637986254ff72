from abc import ABCMeta


class Meta(type):
    pass


class A(metaclass=Meta):  # error: E0204
    def __getattribute__(self, name: str) -> int:  # error: E0205
        return 1

    def __del__(self) -> None:  # error: E0210 __enter__
        pass


class B(metaclass=ABCMeta):
    pass


C = type("C", (), {})  # error: E0212
b = B()
print(b.__class__)
