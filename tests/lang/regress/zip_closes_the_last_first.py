def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, "closed")


for pair in zip(numbers("first"), numbers("second"), numbers("third")):
    break
print(pair)
for total in map(lambda a, b: a + b, numbers("left"), numbers("right")):
    break
print(total)
print([a for a, _ in zip([0], numbers("whole"))])

# --- expected
# third closed
# second closed
# first closed
# (1, 1, 1)
# right closed
# left closed
# 2
# whole closed
# [0]
