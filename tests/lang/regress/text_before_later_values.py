print([{1}] == [frozenset({1})], ({1}, 2) == (frozenset({1}), 2), {1: {1}} == {1: frozenset({1})})
xs = [1, 2]

class P:
    @property
    def pop(self):
        return xs.pop()
    def __add__(self, o):
        return xs.pop()
p = P()
print(f"{xs} {p.pop} {xs}")
xs += [5, 6]
print(f"{xs} {p + 1} {xs}", xs, p.pop)
print("{} {}".format(xs, xs.append(9)), "%s %s" % (xs, xs.append(3)))
print(str(xs) + str(xs.pop()), [xs, xs.pop()])
print("%5s|%-4r|%.2s|%%|%a" % (xs, xs.pop(), "abc", "é"), "%s" % (xs,), "%d %s" % (len(xs), xs.pop()))


class Loud:
    def __init__(self, name):
        self.name = name

    def __format__(self, spec):
        print("format", self.name)
        return f"<{self.name}:{spec}>"


def make(name):
    print("make", name)
    return Loud(name)


print(f"{make('a')} {make('b'):x} {make('c')!s:.1}"[:14])

# --- expected
# True True True
# [1, 2] 2 [1]
# [1, 5, 6] 6 [1, 5] [1] 5
# [1, 9] None [1, 9] None
# [1, 9, 3]3 [[1], 9]
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/text_before_later_values.py", line 16, in <module>
#     print("%5s|%-4r|%.2s|%%|%a" % (xs, xs.pop(), "abc", "é"), "%s" % (xs,), "%d %s" % (len(xs), xs.pop()))
#                                                                                                 ^^^^^^^^
# IndexError: pop from empty list
# --- status 1
