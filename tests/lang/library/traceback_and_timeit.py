import gc
import io
import timeit
import traceback
import colorsys
import keyword


def boom(n):
    return 10 // n


try:
    boom(0)
except ZeroDivisionError as e:
    traceback.print_exc()
    print(len(traceback.format_exc().splitlines()), traceback.format_exc().endswith("zero\n"))
    print(traceback.format_exception_only(e))
    print("".join(traceback.format_exception(e)) == traceback.format_exc())
    text = io.StringIO()
    traceback.print_exc(file=text)
    traceback.print_exception(e, file=text)
    print(text.getvalue() == traceback.format_exc() * 2)
class Odd(Exception):
    pass


try:
    raise Odd("two\nlines: of it") from None
except Odd as e:
    print(traceback.format_exception_only(e), traceback.format_exception_only(Odd()), traceback.format_exc().count("\n"))
print(traceback.format_exc())
t = timeit.timeit(lambda: boom(3), number=10)
print(t >= 0, len(timeit.repeat(lambda: boom(1), repeat=3, number=2)))
start = timeit.default_timer()
print(timeit.default_timer() >= start, timeit.Timer(lambda: boom(2)).timeit(5) >= 0)
gc.disable()
print(gc.isenabled(), gc.collect() >= 0)
gc.enable()
for r, g, b in [(0.2, 0.4, 0.4), (1.0, 0.0, 0.5), (0.0, 0.0, 0.0), (0.3, 0.9, 0.1), (0.7, 0.7, 0.7)]:
    print(colorsys.rgb_to_hsv(r, g, b), colorsys.rgb_to_hls(r, g, b), colorsys.rgb_to_yiq(r, g, b))
    print(colorsys.hsv_to_rgb(r, g, b), colorsys.hls_to_rgb(r, g, b), colorsys.yiq_to_rgb(r, g, b))
print(keyword.iskeyword("for"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), keyword.kwlist)

# --- expected
# 7 True
# ['ZeroDivisionError: integer division or modulo by zero\n']
# True
# True
# ['Odd: two\nlines: of it\n'] ['Odd\n'] 5
# NoneType: None
#
# True 3
# True True
# False True
# (0.5, 0.5, 0.4) (0.5, 0.30000000000000004, 0.3333333333333333) (0.33999999999999997, -0.11979999999999999, -0.04259999999999996)
# (0.368, 0.4, 0.24) (0.49599999999999994, 0.5599999999999999, 0.2400000000000001) (0.828175519630485, 0.0, 0.44018475750577385)
# (0.9166666666666666, 1.0, 1.0) (0.9166666666666666, 0.5, 1.0) (0.355, 0.43815, 0.36905)
# (0.5, 0.5, 0.5) (0.0, 0.0, 0.0) (1.0, 0.6821544604063099, 1.0)
# (0.0, 0.0, 0.0) (0.0, 0.0, 0.0) (0.0, 0.0, 0.0)
# (0.0, 0.0, 0.0) (0.0, 0.0, 0.0) (0.0, 0.0, 0.0)
# (0.2916666666666667, 0.888888888888889, 0.9) (0.2916666666666667, 0.5, 0.8) (0.632, -0.10203999999999999, -0.37748000000000004)
# (0.028000000000000014, 0.1, 0.009999999999999998) (0.894, 0.91, 0.89) (1.0, 0.0, 0.0)
# (0.0, 0.0, 0.7) (0.0, 0.7, 0.0) (0.7, 0.0, 0.0)
# (0.3079999999999996, 0.21000000000000002, 0.7) (0.5739999999999996, 0.49, 0.9099999999999999) (1.0, 0.06266489215954912, 1.0)
# True False True ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield']
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/traceback_and_timeit.py", line 14, in <module>
#     boom(0)
#   File "$HERE/traceback_and_timeit.py", line 10, in boom
#     return 10 // n
#            ~~~^^~~
# ZeroDivisionError: integer division or modulo by zero
