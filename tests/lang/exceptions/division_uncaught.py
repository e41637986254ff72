def mean(values: list[float]) -> float:
    return sum(values) / len(values)


print(mean([1.0, 2.0]))
print(mean([]))

# --- expected
# 1.5
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/division_uncaught.py", line 6, in <module>
#     print(mean([]))
#           ^^^^^^^^
#   File "$HERE/division_uncaught.py", line 2, in mean
#     return sum(values) / len(values)
#            ~~~~~~~~~~~~^~~~~~~~~~~~~
# ZeroDivisionError: division by zero
# --- status 1
