from functools import lru_cache, cache


class Ref:
    made = 0

    def __init__(self, text: str) -> None:
        self.text = text
        type(self).made += 1

    @classmethod
    @lru_cache(maxsize=256)
    def parse(cls, text: str) -> "Ref":
        return cls(text.strip())

    @staticmethod
    @cache
    def square(n: int) -> int:
        print("computing", n)
        return n * n

    @staticmethod
    @lru_cache
    def cube(n: int, *, by: int = 1) -> int:
        print("cubing", n)
        return n ** 3 * by


class Sub(Ref):
    pass


print(Ref.parse(" a") is Ref.parse(" a"), Ref.parse("b").text, Ref.made, Ref.square(3), Ref.square(3), Ref.cube(2), Ref.cube(2, by=2), Ref.cube(2))
r = Ref("x")
print(r.square(3), r.parse(" a").text, r.made, list(map(Ref.square, [1, 2, 1])))

# --- expected
# computing 3
# cubing 2
# cubing 2
# True b 2 9 9 8 16 8
# computing 1
# computing 2
# 9 a 3 [1, 4, 1]
