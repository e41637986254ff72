"""A recursive generator that is left early, in a program that throws nothing into generators."""

def walk(depth):
    if depth == 0:
        yield "leaf"
        return
    for c in (1, 2, 3):
        print("step", depth, c)
        yield from walk(depth - 1)
for x in walk(2):
    print(x)
    break
print("after")

# --- expected
# step 2 1
# step 1 1
# leaf
# after
