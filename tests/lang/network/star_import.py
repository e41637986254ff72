"""All names of a module that only our library has."""
from net.address import *

print(format_address(parse_address("192.168.7.9")), netmask(20) == 0xFFFFF000, prefix_length(netmask(31)), BROADCAST_MAC)
for text in ("1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.+4"):
    try:
        print(parse_address(text))
    except ValueError as e:
        print(e)

# --- expected
# 192.168.7.9 True 31 b'\xff\xff\xff\xff\xff\xff'
# not an IPv4 address: '1.2.3'
# not an IPv4 address: '1.2.3.256'
# not an IPv4 address: '01.2.3.4'
# not an IPv4 address: '1.2.3.+4'
