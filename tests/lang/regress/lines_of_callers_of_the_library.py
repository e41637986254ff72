"""A library raises in functions that have no frame of their own: lines of the program that called it are all there."""

import ipaddress
import socket
import traceback
from urllib.parse import urlsplit


def look(text: str) -> None:
    try:
        print(ipaddress.ip_address(text))
    except ValueError:
        print(traceback.format_exc().splitlines()[2], traceback.format_exc().splitlines()[-1])


def port(text: str) -> int:
    return urlsplit(text).port or 0


def number(kind: str) -> bytes:
    return socket.inet_aton(kind)


look("1.2.3.4")
look("1.2.3")
look("::1::")
for f in (port, number):
    try:
        print(f("http://a:99999999/"))
    except (ValueError, OSError):
        lines = traceback.format_exc().splitlines()
        print([line.rpartition("line ")[2] for line in lines if ".py" in line][:2], lines[-1])
number("x.y")

# --- expected
# 1.2.3.4
#     print(ipaddress.ip_address(text)) ValueError: '1.2.3' does not appear to be an IPv4 or IPv6 address
#     print(ipaddress.ip_address(text)) ValueError: '::1::' does not appear to be an IPv4 or IPv6 address
# ['29, in <module>', '17, in port'] ValueError: Port out of range 0-65535
# ['29, in <module>', '21, in number'] OSError: illegal IP address string passed to inet_aton
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/lines_of_callers_of_the_library.py", line 33, in <module>
#     number("x.y")
#   File "$HERE/lines_of_callers_of_the_library.py", line 21, in number
#     return socket.inet_aton(kind)
#            ^^^^^^^^^^^^^^^^^^^^^^
# OSError: illegal IP address string passed to inet_aton
# --- status 1
