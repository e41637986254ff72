# add_note and __notes__: read, copied, shown below the message of an uncaught exception.
import sys
import traceback


class Failed(Exception):
    pass


def run(n):
    try:
        return 10 // n
    except ZeroDivisionError as e:
        e.add_note(f"n was {n}")
        e.add_note("two\nlines")
        raise


e = ValueError("plain")
print(hasattr(e, "__notes__"), getattr(e, "__notes__", []))
try:
    print(e.__notes__)
except AttributeError as problem:
    print(problem)
e.add_note("first")
print(hasattr(e, "__notes__"), e.__notes__, len(e.__notes__), e.__notes__[0])
e.add_note("second")
for note in e.__notes__:
    print("note", note)
print(", ".join(e.__notes__), list(e.__notes__), getattr(e, "__notes__", [])[-1])
try:
    run(0)
except ZeroDivisionError as e:
    print(e, e.__notes__)
    sys.stderr.write("".join(traceback.format_exception(e)))
    try:
        raise Failed("outer") from e
    except Failed as f:
        f.add_note("of the outer one")
        traceback.print_exception(f)
try:
    e = KeyError("k")
    e.add_note(3)
except TypeError as problem:
    print(problem)
run(0)

# --- expected
# False []
# 'ValueError' object has no attribute '__notes__'
# True ['first'] 1 first
# note first
# note second
# first, second ['first', 'second'] second
# integer division or modulo by zero ['n was 0', 'two\nlines']
# note must be a str, not 'int'
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/notes.py", line 32, in <module>
#     run(0)
#   File "$HERE/notes.py", line 12, in run
#     return 10 // n
#            ~~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# n was 0
# two
# lines
# Traceback (most recent call last):
#   File "$HERE/notes.py", line 32, in <module>
#     run(0)
#   File "$HERE/notes.py", line 12, in run
#     return 10 // n
#            ~~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# n was 0
# two
# lines
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/notes.py", line 37, in <module>
#     raise Failed("outer") from e
# Failed: outer
# of the outer one
# Traceback (most recent call last):
#   File "$HERE/notes.py", line 46, in <module>
#     run(0)
#   File "$HERE/notes.py", line 12, in run
#     return 10 // n
#            ~~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# n was 0
# two
# lines
# --- status 1
