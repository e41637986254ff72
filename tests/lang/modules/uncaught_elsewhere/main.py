from worker import work

work(["1", "2"])
work(["3", "four"])

# --- expected
# 3
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/main.py", line 4, in <module>
#     work(["3", "four"])
#   File "$HERE/worker.py", line 2, in work
#     total = sum(parse(item) for item in items)
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/worker.py", line 2, in <genexpr>
#     total = sum(parse(item) for item in items)
#                 ^^^^^^^^^^^
#   File "$HERE/worker.py", line 7, in parse
#     return int(item)
#            ^^^^^^^^^
# ValueError: invalid literal for int() with base 10: 'four'
# --- status 1
