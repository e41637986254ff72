def f9():
    for x in zip([1],[2,3], strict=True): pass
f9()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_zip.py", line 3, in <module>
#     f9()
#   File "$HERE/uncaught_zip.py", line 2, in f9
#     for x in zip([1],[2,3], strict=True): pass
# ValueError: zip() argument 2 is longer than argument 1
# --- status 1
