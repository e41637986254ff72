import traceback

def show(fn):
    try:
        fn()
    except Exception as exc:
        print(traceback.format_exception_only(type(exc), exc))
        print(traceback.format_exception_only(exc))

def a():
    error = ValueError("bad")
    error.add_note("while testing")
    raise error

show(a)
show(lambda: {}["k"])
show(lambda: 1 // 0)

# --- expected
# ['ValueError: bad\n', 'while testing\n']
# ['ValueError: bad\n', 'while testing\n']
# ["KeyError: 'k'\n"]
# ["KeyError: 'k'\n"]
# ['ZeroDivisionError: integer division or modulo by zero\n']
# ['ZeroDivisionError: integer division or modulo by zero\n']
