# add_note and __notes__: read, copied, shown below the message of an uncaught exception.
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
    print("".join(traceback.format_exception(e)))
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
