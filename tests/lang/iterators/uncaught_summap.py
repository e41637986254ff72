def parse(t):
    return int(t)
print(1)
total = sum(map(parse, ["1","q"]))

# --- expected
# 1
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_summap.py", line 4, in <module>
#     total = sum(map(parse, ["1","q"]))
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/uncaught_summap.py", line 2, in parse
#     return int(t)
#            ^^^^^^
# ValueError: invalid literal for int() with base 10: 'q'
# --- status 1
