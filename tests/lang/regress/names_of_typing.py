"""Classes of the program's own with the names of some of typing and abc, as bases."""


class Protocol:
    def __init__(self, port: int) -> None:
        self.port = port

    def name(self) -> str:
        return "nothing"


class Generic:
    kind = "generic"


class ABC:
    def letters(self) -> str:
        return "abc"


class Echo(Protocol, Generic):
    def name(self) -> str:
        return f"echo at {self.port}"


class Letters(ABC):
    pass


def names(protocols: list[Protocol]) -> list[str]:
    return [p.name() for p in protocols]


print(names([Protocol(1), Echo(7)]), Echo(7).kind, Letters().letters())

# --- expected
# ['nothing', 'echo at 7'] generic abc
