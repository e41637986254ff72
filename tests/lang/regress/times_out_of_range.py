"""Times that no calendar or no time_t has are refused; those near the limits are told to the second."""

import time
from email.utils import formatdate

TIMES = [0.0, -0.5, 1.9, 951782399.0, 951782400.0, 4107542399.0, -2203891201.0, 253402300799.0, 253402300800.0]
TIMES += [-62135596800.0, -62135596801.0, 67768036191680000.0, 1e30, float("inf"), float("nan")]


def attempt(make):
    try:
        return str(make())
    except (ValueError, OverflowError, OSError) as e:
        return repr(e)


for t in TIMES:
    print(t, attempt(lambda: tuple(time.gmtime(t))), attempt(lambda: formatdate(t, usegmt=True)))
for n in (0, 68169599, 68169600, 253402300799, -67768040609740800, 2**60, 2**63):
    print(n, attempt(lambda: tuple(time.gmtime(n))), attempt(lambda: formatdate(n)))
print(tuple(time.gmtime(67768036191676799)))

# --- expected
# 0.0 (1970, 1, 1, 0, 0, 0, 3, 1, 0) Thu, 01 Jan 1970 00:00:00 GMT
# -0.5 (1969, 12, 31, 23, 59, 59, 2, 365, 0) Wed, 31 Dec 1969 23:59:59 GMT
# 1.9 (1970, 1, 1, 0, 0, 1, 3, 1, 0) Thu, 01 Jan 1970 00:00:01 GMT
# 951782399.0 (2000, 2, 28, 23, 59, 59, 0, 59, 0) Mon, 28 Feb 2000 23:59:59 GMT
# 951782400.0 (2000, 2, 29, 0, 0, 0, 1, 60, 0) Tue, 29 Feb 2000 00:00:00 GMT
# 4107542399.0 (2100, 2, 28, 23, 59, 59, 6, 59, 0) Sun, 28 Feb 2100 23:59:59 GMT
# -2203891201.0 (1900, 2, 28, 23, 59, 59, 2, 59, 0) Wed, 28 Feb 1900 23:59:59 GMT
# 253402300799.0 (9999, 12, 31, 23, 59, 59, 4, 365, 0) Fri, 31 Dec 9999 23:59:59 GMT
# 253402300800.0 (10000, 1, 1, 0, 0, 0, 5, 1, 0) ValueError('year 10000 is out of range')
# -62135596800.0 (1, 1, 1, 0, 0, 0, 0, 1, 0) Mon, 01 Jan 0001 00:00:00 GMT
# -62135596801.0 (0, 12, 31, 23, 59, 59, 6, 366, 0) ValueError('year 0 is out of range')
# 6.776803619168e+16 OSError(75, 'Value too large for defined data type') OSError(75, 'Value too large for defined data type')
# 1e+30 OverflowError('timestamp out of range for platform time_t') OverflowError('timestamp out of range for platform time_t')
# inf OverflowError('timestamp out of range for platform time_t') OverflowError('timestamp out of range for platform time_t')
# nan ValueError('Invalid value NaN (not a number)') ValueError('Invalid value NaN (not a number)')
# 0 (1970, 1, 1, 0, 0, 0, 3, 1, 0) Thu, 01 Jan 1970 00:00:00 -0000
# 68169599 (1972, 2, 28, 23, 59, 59, 0, 59, 0) Mon, 28 Feb 1972 23:59:59 -0000
# 68169600 (1972, 2, 29, 0, 0, 0, 1, 60, 0) Tue, 29 Feb 1972 00:00:00 -0000
# 253402300799 (9999, 12, 31, 23, 59, 59, 4, 365, 0) Fri, 31 Dec 9999 23:59:59 -0000
# -67768040609740800 (-2147481748, 1, 1, 0, 0, 0, 3, 1, 0) ValueError('year -2147481748 is out of range')
# 1152921504606846976 OSError(75, 'Value too large for defined data type') OSError(75, 'Value too large for defined data type')
# 9223372036854775808 OverflowError('timestamp out of range for platform time_t') OverflowError('timestamp out of range for platform time_t')
# (2147485547, 12, 31, 23, 59, 59, 2, 365, 0)
