"""A tuple of any length that holds functions which capture nothing, kept by an object that outlives its maker."""


class Pipeline:
    def __init__(self, *stages):
        self.stages = stages

    def then(self, stage):
        return Pipeline(*self.stages, stage)

    def __call__(self, x):
        for stage in self.stages:
            x = stage(x)
        return x


def fill(kept, stages):
    for i in range(3):
        kept.append(tuple(stages[: i + 1]))


def overwrite(n):
    return [str(i) * 5 for i in range(n)]


pipe = Pipeline(str.strip).then(str.title).then(lambda s: s + "!")
words = overwrite(100)
print(pipe("  hello world "), len(words), len(pipe.stages))
kept = []
fill(kept, [str.upper, str.strip, str.title])
words = overwrite(100)
print([len(stages) for stages in kept], [stage(" a ") for stages in kept for stage in stages], len(words))

# --- expected
# Hello World! 100 3
# [1, 2, 3] [' A ', ' A ', 'a', ' A ', 'a', ' A '] 100
