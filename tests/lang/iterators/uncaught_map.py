def f8():
    for x in map(int, ["1","q"]): pass
f8()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_map.py", line 3, in <module>
#     f8()
#   File "$HERE/uncaught_map.py", line 2, in f8
#     for x in map(int, ["1","q"]): pass
# ValueError: invalid literal for int() with base 10: 'q'
# --- status 1
