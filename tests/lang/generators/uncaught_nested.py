def lines():
    for t in ["1", "x"]:
        yield t
def numbers(src):
    for t in src:
        yield int(t)
def total(src):
    t = 0
    for n in src:
        t += n
    return t
print(total(numbers(lines())))

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_nested.py", line 12, in <module>
#     print(total(numbers(lines())))
#           ^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/uncaught_nested.py", line 9, in total
#     for n in src:
#   File "$HERE/uncaught_nested.py", line 6, in numbers
#     yield int(t)
#           ^^^^^^
# ValueError: invalid literal for int() with base 10: 'x'
# --- status 1
