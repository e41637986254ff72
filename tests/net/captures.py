"""Packets as they were seen on networks, in hexadecimal."""

ARP_REQUEST = bytes.fromhex(
    "ffffffffffff00070daff4540806000108000604000100070daff45418a6ac0100000000000018a6ad9f" + "06" * 18
)
"""a request of a cable provider's router, with padding"""

HEADER_WITH_SUM = bytes.fromhex("45000073000040004011b861c0a80001c0a800c7")
"""an IPv4 header whose checksum is worked out in many textbooks"""

PING = bytes.fromhex(
    "0050569a7b5c005056c000080800"
    "4500003c7c2e00008001b7df"
    "c0a80a01c0a80a02"
    "08004d5a0001000161626364656667686970716f6e6d6c6b6a6968676665646362616161"
)
"""the beginning of an echo request; its length is more than what is there"""

DNS_QUERY = bytes.fromhex("db4201000001000000000000037777770c6e6f7274686561737465726e036564750000010001")
DNS_ANSWER = bytes.fromhex(
    "db4281800001000100000000037777770c6e6f7274686561737465726e036564750000010001c00c000100010000025800049b211144"
)
"""a query for www.northeastern.edu and its answer, 155.33.17.68"""
