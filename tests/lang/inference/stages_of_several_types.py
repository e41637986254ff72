"""Functions in fields are given what other objects' functions take."""

class Stage:
    def process(self, items):
        raise NotImplementedError

    def __or__(self, other):
        return Chain(self, other)

    def __ror__(self, items):
        return self.process(items)


class Chain(Stage):
    def __init__(self, first, second):
        self.first, self.second = first, second

    def process(self, items):
        return self.second.process(self.first.process(items))


class Map(Stage):
    def __init__(self, fn):
        self.fn = fn

    def process(self, items):
        for x in items:
            yield self.fn(x)


class Reading:
    def __init__(self, row):
        self.value = float(row["v"])


rows = [{"v": "1"}, {"v": "2"}]
print([r for r in rows | (Map(Reading) | Map(lambda r: r.value))])
chain = Map(lambda s: s.strip()) | Map(lambda s: s.title())
print(list([" ann ", "", " bob"] | chain))

# --- expected
# [1.0, 2.0]
# ['Ann', '', 'Bob']
