"""Time in the stack: ints of nanoseconds since any moment, given from outside, so that tests can make their own."""

MICROSECOND = 1_000
MILLISECOND = 1_000_000
SECOND = 1_000_000_000

NEVER = 1 << 62
"""beyond all times: nothing is due"""
MASK = NEVER - 1
"""leaves every time as it is, and says to the compiler that it is a machine word"""
