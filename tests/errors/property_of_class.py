class C:
    @property
    def x(self) -> int:
        return 1


print(C.x)  # error: E0506 read from objects
print(C().x)
