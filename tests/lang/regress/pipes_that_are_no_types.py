class P:
    def __init__(self, *steps) -> None:
        self.steps = list(steps)

    def __or__(self, f):
        return P(*self.steps, f)

p = P(len) | str
print(len(p.steps))

# --- expected
# 2
