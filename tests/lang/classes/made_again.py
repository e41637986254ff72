# Classes of functions that run several times: their attributes start afresh.


def tally(words):
    class Entry:
        made = 0
        longest = ""
        table = {}

        class Kind:
            count = 0

        def __init__(self, word):
            Entry.made += 1
            Entry.Kind.count += len(word)
            if len(word) > len(Entry.longest):
                Entry.longest = word
            self.word = word
            self.table[word] = self

        def __repr__(self):
            return f"<{self.word}>"

    entries = [Entry(w) for w in words]
    try:
        print("extra", Entry.extra)
    except AttributeError:
        Entry.extra = len(entries)
    return Entry.made, Entry.longest, sorted(Entry.table), str(entries), Entry.Kind.count


for text in "a bb ccc", "x", "":
    print(tally(text.split()))


def limit(n):
    class Bound:
        top = n

        def clip(self, x):
            return min(x, self.top)

    return [Bound().clip(x) for x in range(5)]


print(limit(2), limit(3))


class Suite:
    def run(self, start):
        class Machine:
            ticks = start
            log = []

            @classmethod
            def tick(cls):
                cls.ticks += 1
                cls.log.append(cls.ticks)
                return cls

        Machine.tick().tick()
        return list(Machine.log)


suite = Suite()
print(suite.run(1), suite.run(10), suite.run(1))


def pairs(n):
    class Pair:
        scale = n

        def __init__(self, a):
            self.a = a * self.scale

        def __lt__(self, other):
            Pair.scale += 1
            return self.a < other.a

    return [p.a for p in sorted(Pair(x) for x in (3, 1, 2))], Pair.scale > n


print(pairs(2), pairs(3))

# --- expected
# (3, 'ccc', ['a', 'bb', 'ccc'], '[<a>, <bb>, <ccc>]', 6)
# (1, 'x', ['x'], '[<x>]', 1)
# (0, '', [], '[]', 0)
# [0, 1, 2, 2, 2] [0, 1, 2, 3, 3]
# [2, 3] [11, 12] [2, 3]
# ([2, 4, 6], True) ([3, 6, 9], True)
