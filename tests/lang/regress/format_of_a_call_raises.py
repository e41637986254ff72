"""What a format raises is shown below the f-string, also where the value is a call."""


def f(n):
    return f"{chr(n):=6}"


f(65)

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/format_of_a_call_raises.py", line 8, in <module>
#     f(65)
#   File "$HERE/format_of_a_call_raises.py", line 5, in f
#     return f"{chr(n):=6}"
#            ^^^^^^^^^^^^^^
# ValueError: '=' alignment not allowed in string format specifier
# --- status 1
