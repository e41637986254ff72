"""What is taken out of a queue still knows what came behind it: one forgotten address would keep all since. The texts
end at the end of a word, so that of what lay there before they write over the lowest byte alone."""


class Link:
    def __init__(self, text):
        self.text = text
        self.next = None


class Queue:
    def __init__(self):
        self.first = self.last = Link("")
        self.seen = {}

    def put(self, i):
        self.last.next = Link(f"{i % 5003:0400}")
        self.last = self.last.next
        self.seen[self.last.text] = i

    def take(self, i):
        if i % 7 == 0:
            self.seen.pop(self.first.text, None)
        self.first = self.first.next
        return len(self.first.text)


def chain(n):
    queue = Queue()
    size = 0
    for i in range(n):
        queue.put(i)
        if i > 3000:
            size += queue.take(i)
    return size, len(queue.seen) > 0


print(chain(1_000_000))

# --- expected
# (398799600, True)
