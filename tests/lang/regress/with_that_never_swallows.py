"""Behind a `with` whose manager returns None nothing comes when its body has returned."""

class C:
    def __enter__(self):
        return self

    def __exit__(self, *args: object) -> None:
        print("exit")

    def name(self) -> tuple[str, int]:
        return "a", 1


def free_port() -> int:
    with C() as s:
        return s.name()[1]


def use(a: tuple[str, int]) -> None:
    print(a)


port = free_port()
use(("x", port))

# --- expected
# exit
# ('x', 1)
