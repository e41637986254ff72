class AppError(Exception):
    """Base of the program's errors."""


class NotFound(AppError):
    def __init__(self, key: str) -> None:
        super().__init__(f"no such key: {key}")
        self.key = key


class Limit(AppError):
    def __init__(self, limit: int, value: int) -> None:
        super().__init__(limit, value)
        self.limit = limit
        self.value = value

    def __str__(self) -> str:
        return f"{self.value} exceeds {self.limit}"


def lookup(table: dict[str, int], key: str) -> int:
    if key not in table:
        raise NotFound(key)
    if table[key] > 100:
        raise Limit(100, table[key])
    return table[key]


table = {"a": 1, "big": 500}
for key in ["a", "b", "big"]:
    try:
        print(lookup(table, key))
    except NotFound as error:
        print("missing", error.key, error)
    except AppError as error:
        print(type(error).__name__, error, error.args)
try:
    raise AppError
except AppError as error:
    print(repr(error), str(error) == "")
print(isinstance(NotFound("q"), AppError), issubclass(Limit, Exception), ValueError("x").args)

# --- expected
# 1
# missing b no such key: b
# Limit 500 exceeds 100 (100, 500)
# AppError() True
# True True ('x',)
