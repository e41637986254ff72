"""sys.exc_info and sys.exception: what is being handled, also by a caller."""

import sys
import traceback


class Refused(ValueError):
    pass


class Server:
    def __init__(self):
        self.errors = []
        self.last = None

    def run(self, job):
        try:
            job()
        except Exception:
            self.handle_error()
        print(sys.exc_info(), sys.exception())

    def handle_error(self):
        kind, value, _ = sys.exc_info()
        self.errors.append(f"{kind.__name__}: {value}")
        self.last = value


def divides():
    return 1 // 0


def refuses():
    raise Refused("no", 7)


def nested():
    try:
        divides()
    except ZeroDivisionError:
        try:
            refuses()
        except Refused as e:
            print(sys.exception() is e, sys.exc_info()[1] is e, sys.exc_info()[0])
        print(type(sys.exception()).__name__)
        raise


server = Server()
for job in (divides, refuses, nested, lambda: {}["x"]):
    server.run(job)
print(server.errors)
print(repr(server.last))

try:
    refuses()
except Refused:
    kind, value, trace = sys.exc_info()
    print(issubclass(kind, ValueError), kind is Refused, value.args)
    print(traceback.format_exception_only(kind, value))
    print("".join(traceback.format_exception(kind, value, trace)).splitlines()[-1])
    traceback.print_exception(*sys.exc_info())
finally:
    print(sys.exc_info() == (None, None, None))
if sys.exc_info()[0] is None:
    print("nothing")


def kept():
    """Exceptions that outlive their handlers, by way of `exc_info` alone."""
    found = []
    for i in range(3):
        try:
            raise Refused("kept", i)
        except Refused:
            found.append(sys.exc_info()[1])
    return found


print([e.args for e in kept()])

# --- expected
# (None, None, None) None
# (None, None, None) None
# True True <class '__main__.Refused'>
# ZeroDivisionError
# (None, None, None) None
# (None, None, None) None
# ['ZeroDivisionError: integer division or modulo by zero', "Refused: ('no', 7)", 'ZeroDivisionError: integer division or modulo by zero', "KeyError: 'x'"]
# KeyError('x')
# True True ('no', 7)
# ["Refused: ('no', 7)\n"]
# Refused: ('no', 7)
# True
# nothing
# [('kept', 0), ('kept', 1), ('kept', 2)]
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/being_handled.py", line 56, in <module>
#     refuses()
#   File "$HERE/being_handled.py", line 34, in refuses
#     raise Refused("no", 7)
# Refused: ('no', 7)
