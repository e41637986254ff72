def e():
    def gg():
        yield 1
        raise KeyError("k")
    print(sum(x for x in gg()))
e()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_genexp.py", line 6, in <module>
#     e()
#   File "$HERE/uncaught_genexp.py", line 5, in e
#     print(sum(x for x in gg()))
#           ^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/uncaught_genexp.py", line 5, in <genexpr>
#     print(sum(x for x in gg()))
#              ^^^^^^^^^^^^^^^^^
#   File "$HERE/uncaught_genexp.py", line 4, in gg
#     raise KeyError("k")
# KeyError: 'k'
# --- status 1
