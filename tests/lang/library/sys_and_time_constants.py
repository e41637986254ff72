import sys, time, warnings
print(sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig)
print(sys.int_info.bits_per_digit, sys.implementation.name, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.intern("abc" + "d"), sys.gettrace())
if not sys.warnoptions: warnings.simplefilter("ignore")
print(sys.warnoptions, sys.hexversion >= 0x030b0000, sys.version_info >= (3, 8), sys.version_info.major, sys.float_repr_style)
def close(a, b, eps=sys.float_info.epsilon): return abs(a - b) <= eps
print(close(0.1 + 0.2, 0.3), sys.float_info.max * 2, -sys.float_info.max)
best = sys.float_info.max
for x in (3.0, 1.0): best = min(best, x)
print(best)
a = time.clock_gettime(time.CLOCK_MONOTONIC); b = time.clock_gettime(time.CLOCK_MONOTONIC); print(b >= a, abs(time.clock_gettime(time.CLOCK_REALTIME) - time.time()) < 5)
print(time.timezone, time.daylight, time.tzname[0], time.thread_time() >= 0, time.clock_gettime_ns(time.CLOCK_PROCESS_CPUTIME_ID) > 0)

# --- expected
# 1.7976931348623157e+308 2.2250738585072014e-308 2.220446049250313e-16 15 53
# 30 cpython utf-8 utf-8 abcd None
# [] True True 3 short
# True inf -1.7976931348623157e+308
# 1.0
# True True
# 0 0 UTC True True
