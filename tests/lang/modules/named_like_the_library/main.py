import socket
import string

import net
import _sockets
from net import Cable
from xen import guest

print(net.__name__, string.__name__, _sockets.__name__, guest.__name__)
print(Cable, Cable(3).length, string.letters(3), _sockets.count, guest.name())
print(socket.inet_aton("10.1.2.3"), socket.AF_INET.name)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
    sock.bind(("127.0.0.1", 0))
    sock.sendto(b"to myself", sock.getsockname())
    print(sock.recv(100))
try:
    net.cut(Cable(1))
except net.CableError as e:
    print(type(e), e)
net.cut(Cable(2))

# --- expected
# net string _sockets xen.guest
# <class 'net.Cable'> 3 abc 7 a guest of the house
# b'\n\x01\x02\x03' AF_INET
# b'to myself'
# <class 'net.CableError'> 1 m are too short
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/main.py", line 20, in <module>
#     net.cut(Cable(2))
#   File "$HERE/net.py", line 11, in cut
#     raise CableError(f"{cable.length} m are too short")
# net.CableError: 2 m are too short
# --- status 1
