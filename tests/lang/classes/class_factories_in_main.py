"""A class factory called in `main`, which is called once."""


def sized(n):
    class Box:
        limit = n

        def fits(self, text):
            return len(text) <= n

        @classmethod
        def of(cls, *texts):
            return [t for t in texts if cls().fits(t)]

    return Box


def twice():
    class Again:
        def get(self):
            return 1

    return Again()


def main():
    Small, Large = sized(2), sized(4)
    print(Small.of("a", "abc"), Large.of("a", "abc", "abcde"), Small.limit, Large.limit, Small is Large)
    boxes = [Small(), Large()]
    print([type(b) is Small for b in boxes], [isinstance(b, Large) for b in boxes])
    for _ in range(2):
        print(twice().get())


if __name__ == "__main__":
    main()

# --- expected
# ['a'] ['a', 'abc'] 2 4 False
# [True, False] [False, True]
# 1
# 1
