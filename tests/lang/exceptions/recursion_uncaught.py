def down(n):
    return down(n + 1) + 1


def run():
    print("start")
    down(0)


run()

# --- expected
# start
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/recursion_uncaught.py", line 10, in <module>
#     run()
#   File "$HERE/recursion_uncaught.py", line 7, in run
#     down(0)
#   File "$HERE/recursion_uncaught.py", line 2, in down
#     return down(n + 1) + 1
#            ^^^^^^^^^^^
#   File "$HERE/recursion_uncaught.py", line 2, in down
#     return down(n + 1) + 1
#            ^^^^^^^^^^^
#   File "$HERE/recursion_uncaught.py", line 2, in down
#     return down(n + 1) + 1
#            ^^^^^^^^^^^
#   [Previous line repeated 995 more times]
# RecursionError: maximum recursion depth exceeded
# --- status 1
