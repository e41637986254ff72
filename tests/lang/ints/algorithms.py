def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def is_prime(n: int) -> bool:
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True


def collatz(n: int) -> int:
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def digits(n: int) -> list[int]:
    result: list[int] = []
    while n > 0:
        result.append(n % 10)
        n //= 10
    result.reverse()
    return result


print(gcd(1071, 462), gcd(17, 5))
print([n for n in range(50) if is_prime(n)])
print(max(collatz(n) for n in range(1, 200)))
print(digits(9081726354))
fib_a, fib_b = 0, 1
for _ in range(150):
    fib_a, fib_b = fib_b, fib_a + fib_b
print(fib_a)

# --- expected
# 21 1
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
# 124
# [9, 0, 8, 1, 7, 2, 6, 3, 5, 4]
# 9969216677189303386214405760200
