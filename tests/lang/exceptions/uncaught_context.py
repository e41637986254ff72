table = {"a": 1}
try:
    table["b"]
except KeyError:
    print("handling")
    print(1 // 0)

# --- expected
# handling
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_context.py", line 3, in <module>
#     table["b"]
#     ~~~~~^^^^^
# KeyError: 'b'
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/uncaught_context.py", line 6, in <module>
#     print(1 // 0)
#           ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# --- status 1
