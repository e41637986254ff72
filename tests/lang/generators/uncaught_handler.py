def g():
    try:
        yield 1
    except ValueError:
        raise KeyError("inside")
q = g()
next(q)
q.throw(ValueError("v"))

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_handler.py", line 3, in g
#     yield 1
# ValueError: v
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/uncaught_handler.py", line 8, in <module>
#     q.throw(ValueError("v"))
#   File "$HERE/uncaught_handler.py", line 5, in g
#     raise KeyError("inside")
# KeyError: 'inside'
# --- status 1
