def gg():
    yield 1
    for x in q: print(x)
q = gg()
for x in q: pass

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_busy.py", line 5, in <module>
#     for x in q: pass
#   File "$HERE/uncaught_busy.py", line 3, in gg
#     for x in q: print(x)
# ValueError: generator already executing
# --- status 1
