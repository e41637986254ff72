"""A local variable of one branch has the name of a field that another branch uses."""


class Box:
    def __init__(self, value):
        self.value = value


def choose(box, n):
    if n == 5:
        print("five")
    elif n > 2:
        value = n * 2
        print(value, value + 1)
    else:
        box.value += n


box = Box(3)
for n in range(8):
    choose(box, n)
print(box.value)

# --- expected
# 6 7
# 8 9
# five
# 12 13
# 14 15
# 6
