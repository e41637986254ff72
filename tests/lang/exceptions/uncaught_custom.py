class Broken(Exception):
    pass


class Machine:
    def __init__(self, limit):
        self.limit = limit

    def run(self, n):
        if n > self.limit:
            raise Broken(f"{n} is too much")
        self.run(n + 1)


Machine(2).run(0)

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_custom.py", line 15, in <module>
#     Machine(2).run(0)
#   File "$HERE/uncaught_custom.py", line 12, in run
#     self.run(n + 1)
#   File "$HERE/uncaught_custom.py", line 12, in run
#     self.run(n + 1)
#   File "$HERE/uncaught_custom.py", line 12, in run
#     self.run(n + 1)
#   File "$HERE/uncaught_custom.py", line 11, in run
#     raise Broken(f"{n} is too much")
# Broken: 3 is too much
# --- status 1
