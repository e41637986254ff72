"""The states of a connection (RFC 9293, section 3.3.2), in an order in which ranges of them mean something.

What is in TIME-WAIT is CLOSED, and a row of `time_waits`.
"""

CLOSED = 0
SYN_SENT = 1
SYN_RECEIVED = 2
ESTABLISHED = 3
CLOSE_WAIT = 4
"""up to here the user may send"""
FIN_WAIT_1 = 5
FIN_WAIT_2 = 6
CLOSING = 7
LAST_ACK = 8

NAMES = [
    "CLOSED",
    "SYN_SENT",
    "SYN_RECEIVED",
    "ESTABLISHED",
    "CLOSE_WAIT",
    "FIN_WAIT_1",
    "FIN_WAIT_2",
    "CLOSING",
    "LAST_ACK",
]
