"""What is taken out of a queue still knows what came behind it: one forgotten address would keep all since. The texts
end at the end of a word, so that of what lay there before they write over the lowest byte alone."""


class Link:
    def __init__(self, text):
        self.text = text
        self.next = None


def chain(n):
    first = last = Link("")
    size = 0
    seen = {}
    for i in range(n):
        last.next = Link(f"{i % 5003:0400}")
        last = last.next
        seen[last.text] = i
        if i > 3000:
            first = first.next
            size += len(first.text)
        if i % 7 == 0:
            seen.pop(first.text, None)
    return size, len(seen) > 0


print(chain(1_000_000))

# --- expected
# (398799600, True)
