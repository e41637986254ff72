class AppError(Exception):
    def __init__(self, code, message="none"):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"{self.code}"


class NotFound(AppError):
    pass


def run(n):
    try:
        if n == 0:
            raise NotFound(404)
        result = 10 // n
    except NotFound as e:
        return e.code  # reveal: return: int | float | str
    except (KeyError, ZeroDivisionError) as e:
        text = str(e)  # reveal: text: str
        return text
    else:
        return result * 1.5
    finally:
        print("done")


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return True


def managed(n):
    x = 0
    with Manager() as m:  # reveal: m: Manager
        x = 10 / n  # reveal: x: int | float
    after = x  # reveal: after: int | float
    return after


def opened(path):
    lines = []  # reveal: lines: list[str]
    with open(path) as source:  # reveal: source: TextIO
        for line in source:
            lines.append(line.strip())
    return lines


caught = None  # reveal: caught: None | Exception
try:
    print(run(0), managed(1), opened("x"))
except Exception as error:
    caught = error
