"""A variable `step` alone in a list: the C array `{step}` was taken for the step of a slice."""


class Query:
    def __init__(self) -> None:
        self.steps = ["FROM t"]

    def then(self, step: str) -> "Query":
        made = Query()
        made.steps = self.steps + [step]
        return made


print(Query().then("WHERE x").then("LIMIT 1").steps)
step = int("3")
print([step] * 2, [1, 2, 3, 4, 5][::step], sorted([step])[:])

# --- expected
# ['FROM t', 'WHERE x', 'LIMIT 1']
# [3, 3] [1, 4] [3]
