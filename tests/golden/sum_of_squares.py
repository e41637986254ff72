def sum_of_squares(limit: int) -> int:
    total = 0
    for n in range(1, limit + 1):
        if n % 3 == 0:
            continue
        total += n * n
    return total


print(sum_of_squares(1000))
