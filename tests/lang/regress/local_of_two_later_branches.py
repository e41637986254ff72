"""A variable that both branches of an `elif` use, and nothing else."""


def choose(n):
    if n > 5:
        print("large")
    elif n % 2:
        xs = [n, n + 1]
        xs[0] *= n
        print(xs)
    else:
        xs = [n]
        xs[0] += n
        print(xs)


for n in range(8):
    choose(n)

# --- expected
# [0]
# [1, 2]
# [4]
# [9, 4]
# [8]
# [25, 6]
# large
# large
