class It:
    def __iter__(self):
        return self
    def __next__(self):
        return 1 // 0
print(sum(It()))

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_itcls2.py", line 6, in <module>
#     print(sum(It()))
#           ^^^^^^^^^
#   File "$HERE/uncaught_itcls2.py", line 5, in __next__
#     return 1 // 0
#            ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# --- status 1
