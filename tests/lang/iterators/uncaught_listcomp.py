xs = [[1 // y for y in range(x, -1, -1)] for x in range(3)]

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_listcomp.py", line 1, in <module>
#     xs = [[1 // y for y in range(x, -1, -1)] for x in range(3)]
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/uncaught_listcomp.py", line 1, in <listcomp>
#     xs = [[1 // y for y in range(x, -1, -1)] for x in range(3)]
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/uncaught_listcomp.py", line 1, in <listcomp>
#     xs = [[1 // y for y in range(x, -1, -1)] for x in range(3)]
#            ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# --- status 1
