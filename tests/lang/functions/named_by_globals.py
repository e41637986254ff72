import sys
def part1(n): return n + 1
def part2(n): return n * 2
class part3:
    def __init__(self, n): self.n = n
    def __repr__(self): return "part3(%d)" % self.n
part_names = 5
def day_a(): raise ValueError("a")
def day_b(): return "b"
for i in (1, 2, 3):
    try:
        print(globals()["part" + str(i)](10))
    except TypeError as e:
        print(e)
def run(day):
    return globals()[f"day_{day}"]()
print(run("b"))
for d in "xa":
    try:
        run(d)
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
print(globals()["part1"](1), globals().get("day_" + "b")())
f = globals().get("day_{}".format("q"))
print(f is None)
class T:
    def visit(self, kind): return getattr(self, "v_" + kind)()
    def v_x(self): return 1
print(T().visit("x"))
run("a")

# --- expected
# 11
# 20
# part3(10)
# b
# KeyError 'day_x'
# ValueError a
# 2 b
# True
# 1
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/named_by_globals.py", line 30, in <module>
#     run("a")
#   File "$HERE/named_by_globals.py", line 16, in run
#     return globals()[f"day_{day}"]()
#            ^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/named_by_globals.py", line 8, in day_a
#     def day_a(): raise ValueError("a")
#                  ^^^^^^^^^^^^^^^^^^^^^
# ValueError: a
# --- status 1
