# The limit of decimal conversion, both ways, and what sets it.
import sys


def attempt(digits):
    try:
        sys.set_int_max_str_digits(digits)
    except (ValueError, OverflowError) as e:
        print(digits, type(e).__name__, e)


def text_of(x):
    try:
        return len(str(x))
    except ValueError as e:
        return str(e)


def value_of(text, base=10):
    try:
        return int(text, base) % 1000003
    except ValueError as e:
        return str(e)


print(sys.get_int_max_str_digits())
for digits in (1, 639, -1, -(2**31) - 1, 2**31, 10**30):
    attempt(digits)
print(sys.get_int_max_str_digits())
for limit in (4300, 640, 0, 10**6):
    sys.set_int_max_str_digits(limit)
    print(sys.get_int_max_str_digits())
    for n in (639, 640, 4299, 4300, 20000):
        print(n, text_of(10**n), text_of(-(10**n) + 1), value_of("7" * n), value_of(" -" + "1_2" * n))
        print(value_of("1f" * n, 16), value_of("21" * n, 3), value_of("z" * n, 36), value_of("10" * n, 2))
sys.set_int_max_str_digits(700)
big = 3**2000
for show in (lambda: f"{big}", lambda: f"{big:,}", lambda: "%d" % big, lambda: repr([big]), lambda: f"{big:x}"[:9]):
    try:
        print(show())
    except ValueError as e:
        print(e)

# --- expected
# 4300
# 1 ValueError maxdigits must be 0 or larger than 640
# 639 ValueError maxdigits must be 0 or larger than 640
# -1 ValueError maxdigits must be 0 or larger than 640
# -2147483649 OverflowError Python int too large to convert to C int
# 2147483648 OverflowError Python int too large to convert to C int
# 1000000000000000000000000000000 OverflowError Python int too large to convert to C int
# 4300
# 4300
# 639 640 640 938681 722916
# 325074 458310 835182 656716
# 640 641 641 386790 291372
# 218726 124785 66497 626860
# 4299 4300 4300 378430 Exceeds the limit (4300 digits) for integer string conversion: value has 8598 digits; use sys.set_int_max_str_digits() to increase the limit
# 990544 Exceeds the limit (4300 digits) for integer string conversion: value has 8598 digits; use sys.set_int_max_str_digits() to increase the limit 52523 450473
# 4300 Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit 4301 784298 Exceeds the limit (4300 digits) for integer string conversion: value has 8600 digits; use sys.set_int_max_str_digits() to increase the limit
# 578536 Exceeds the limit (4300 digits) for integer string conversion: value has 8600 digits; use sys.set_int_max_str_digits() to increase the limit 890860 801891
# 20000 Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (4300 digits) for integer string conversion: value has 20000 digits; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (4300 digits) for integer string conversion: value has 40000 digits; use sys.set_int_max_str_digits() to increase the limit
# 248078 Exceeds the limit (4300 digits) for integer string conversion: value has 40000 digits; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (4300 digits) for integer string conversion: value has 20000 digits; use sys.set_int_max_str_digits() to increase the limit 160295
# 640
# 639 640 640 938681 Exceeds the limit (640 digits) for integer string conversion: value has 1278 digits; use sys.set_int_max_str_digits() to increase the limit
# 325074 Exceeds the limit (640 digits) for integer string conversion: value has 1278 digits; use sys.set_int_max_str_digits() to increase the limit 835182 656716
# 640 Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit 641 386790 Exceeds the limit (640 digits) for integer string conversion: value has 1280 digits; use sys.set_int_max_str_digits() to increase the limit
# 218726 Exceeds the limit (640 digits) for integer string conversion: value has 1280 digits; use sys.set_int_max_str_digits() to increase the limit 66497 626860
# 4299 Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion: value has 4299 digits; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion: value has 8598 digits; use sys.set_int_max_str_digits() to increase the limit
# 990544 Exceeds the limit (640 digits) for integer string conversion: value has 8598 digits; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion: value has 4299 digits; use sys.set_int_max_str_digits() to increase the limit 450473
# 4300 Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion: value has 4300 digits; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion: value has 8600 digits; use sys.set_int_max_str_digits() to increase the limit
# 578536 Exceeds the limit (640 digits) for integer string conversion: value has 8600 digits; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion: value has 4300 digits; use sys.set_int_max_str_digits() to increase the limit 801891
# 20000 Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion: value has 20000 digits; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion: value has 40000 digits; use sys.set_int_max_str_digits() to increase the limit
# 248078 Exceeds the limit (640 digits) for integer string conversion: value has 40000 digits; use sys.set_int_max_str_digits() to increase the limit Exceeds the limit (640 digits) for integer string conversion: value has 20000 digits; use sys.set_int_max_str_digits() to increase the limit 160295
# 0
# 639 640 640 938681 722916
# 325074 458310 835182 656716
# 640 641 641 386790 291372
# 218726 124785 66497 626860
# 4299 4300 4300 378430 621921
# 990544 673374 52523 450473
# 4300 4301 4301 784298 191902
# 578536 60355 890860 801891
# 20000 20001 20001 73721 223572
# 248078 979178 202310 160295
# 1000000
# 639 640 640 938681 722916
# 325074 458310 835182 656716
# 640 641 641 386790 291372
# 218726 124785 66497 626860
# 4299 4300 4300 378430 621921
# 990544 673374 52523 450473
# 4300 4301 4301 784298 191902
# 578536 60355 890860 801891
# 20000 20001 20001 73721 223572
# 248078 979178 202310 160295
# Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# 3cc2096fa
