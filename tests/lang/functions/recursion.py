def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def ackermann(m: int, n: int) -> int:
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def hanoi(n, source, target, spare, moves):
    if n > 0:
        hanoi(n - 1, source, spare, target, moves)
        moves.append((source, target))
        hanoi(n - 1, spare, target, source, moves)


def permutations(items: list[int]) -> list[list[int]]:
    if len(items) <= 1:
        return [items]
    result: list[list[int]] = []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            result.append([item] + rest)
    return result


print(fib(20), ackermann(2, 3), is_even(10), is_odd(7))
moves = []
hanoi(4, "a", "c", "b", moves)
print(len(moves), moves[:3])
print(permutations([1, 2, 3]))

# --- expected
# 6765 9 True True
# 15 [('a', 'b'), ('a', 'c'), ('b', 'c')]
# [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
