class D:
    def __init__(self, values):
        self.values = values


def make(n):
    return D([n])


def main():
    it = (make(11) for x in [[[-1.5]] for _ in "abc"])
    return "unread"


print(main())

# --- expected
# unread
