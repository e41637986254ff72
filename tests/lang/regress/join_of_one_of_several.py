"""What is joined is evaluated once, whatever it may be."""


class Box:
    def __init__(self, content: int | str | list[str] | list[int | str]) -> None:
        self.content = content

    def get(self) -> int | str | list[str] | list[int | str]:
        print("get")
        return self.content


def joined(box: Box) -> None:
    try:
        print("-".join(box.get()))
    except TypeError as error:
        print(error)


joined(Box(["a", "b"]))
joined(Box("cd"))
joined(Box(1))
joined(Box(["a", 1]))

# --- expected
# get
# a-b
# get
# c-d
# get
# can only join an iterable
# get
# sequence item 1: expected str instance, int found
