"""What is thrown may be None as far as types say."""

class Task:
    def __init__(self, target):
        self.target = target
        self.exc = None

    def step(self):
        if self.exc is not None:
            exc, self.exc = self.exc, None
            return self.target.throw(exc)
        return self.target.send(None)


def job():
    try:
        yield 1
    except TypeError as e:
        print("thrown in", e)
    yield 2


t = Task(job())
print(t.step())
t.exc = TypeError("bad")
print(t.step())

# --- expected
# 1
# thrown in bad
# 2
