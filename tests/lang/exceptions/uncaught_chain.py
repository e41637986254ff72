def load(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError("cannot load") from error


try:
    print(load("5"))
    load("five")
finally:
    print("cleanup")

# --- expected
# 5
# cleanup
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_chain.py", line 3, in load
#     return int(text)
#            ^^^^^^^^^
# ValueError: invalid literal for int() with base 10: 'five'
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/uncaught_chain.py", line 10, in <module>
#     load("five")
#   File "$HERE/uncaught_chain.py", line 5, in load
#     raise RuntimeError("cannot load") from error
# RuntimeError: cannot load
# --- status 1
