def g(n):
    yield n
def h():
    yield from g(3)
def b():
    it = h()
    it.throw(ValueError("unstarted"))
b()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_unstarted.py", line 8, in <module>
#     b()
#   File "$HERE/uncaught_unstarted.py", line 7, in b
#     it.throw(ValueError("unstarted"))
#   File "$HERE/uncaught_unstarted.py", line 3, in h
#     def h():
# ValueError: unstarted
# --- status 1
