"""Options of sockets of our own TCP/IP, with Linux's numbers."""

import time
from errno import EINVAL, ENOPROTOOPT

from _endpoints import STREAM, Endpoint
from machine import word

_SOCKET, _TCP, _IP = 1, 6, 0
_REUSEADDR, _TYPE, _ERROR, _BROADCAST, _SNDBUF, _RCVBUF, _KEEPALIVE, _LINGER = 2, 3, 4, 6, 7, 8, 9, 13
_REUSEPORT, _ACCEPTCONN, _PROTOCOL, _DOMAIN = 15, 30, 38, 39
_NODELAY, _MAXSEG, _KEEPIDLE, _KEEPINTVL, _KEEPCNT, _QUICKACK, _USER_TIMEOUT = 1, 2, 4, 5, 6, 12, 18
_MILLISECOND = 1_000_000


def get(endpoint: Endpoint, level: word, name: word) -> word:
    """The value of an option, -1 if there is none of that name."""
    if level == _SOCKET:
        return _of_socket(endpoint, name)
    if level == _TCP and endpoint.kind == STREAM:
        return _of_tcp(endpoint, name)
    return 64 if level == _IP and name == 2 else -1


def _of_socket(endpoint: Endpoint, name: word) -> word:
    connection = endpoint.connection
    udp = endpoint.udp
    if name == _ERROR:
        if connection is not None:
            return connection.take_error()
        if udp is not None:
            error = udp.error
            udp.error = 0
            return error
        return 0
    if name == _TYPE:
        return endpoint.kind
    if name == _PROTOCOL:
        return endpoint.proto
    if name == _DOMAIN:
        return 2
    if name == _ACCEPTCONN:
        return int(endpoint.listener is not None)
    if name in (_REUSEADDR, _REUSEPORT):
        return int(endpoint.reuse)
    if name == _KEEPALIVE:
        return int(endpoint.keep_alive)
    if name == _BROADCAST:
        return int(udp is not None and udp.broadcast)
    if name == _SNDBUF:
        return endpoint.send_limit or endpoint.network.tcp.settings.send_buffer
    if name == _RCVBUF:
        return endpoint.receive_limit or endpoint.network.tcp.settings.receive_buffer
    return -1


def _of_tcp(endpoint: Endpoint, name: word) -> word:
    if name == _NODELAY:
        return int(endpoint.nodelay)
    if name == _MAXSEG:
        connection = endpoint.connection
        return connection.mss if connection is not None else 536
    if name == _KEEPIDLE:
        return endpoint.keep_idle
    if name == _KEEPINTVL:
        return endpoint.keep_interval
    if name == _KEEPCNT:
        return endpoint.keep_count
    if name == _QUICKACK:
        return 1
    if name == _USER_TIMEOUT:
        connection = endpoint.connection
        return connection.user_timeout // _MILLISECOND & 0x7FFFFFFF if connection is not None else 0
    return -1


def set(endpoint: Endpoint, level: word, name: word, octets: bytes) -> word:
    """Sets an option: 0 or -errno."""
    if len(octets) < 4:
        return -EINVAL
    value = int.from_bytes(octets[:4], "little") & 0x7FFFFFFF
    if level == _SOCKET:
        return _set_socket(endpoint, name, value, octets)
    if level == _TCP and endpoint.kind == STREAM:
        return _set_tcp(endpoint, name, value)
    return 0 if level == _IP else -ENOPROTOOPT


def _set_socket(endpoint: Endpoint, name: word, value: word, octets: bytes) -> word:
    connection = endpoint.connection
    udp = endpoint.udp
    if name in (_REUSEADDR, _REUSEPORT):
        endpoint.reuse = value != 0
        if udp is not None:
            udp.reuse = value != 0
    elif name == _KEEPALIVE:
        endpoint.keep_alive = value != 0
        if connection is not None:
            connection.set_keep_alive(time.monotonic_ns(), value != 0)
            endpoint.network.touch()
    elif name == _BROADCAST:
        if udp is not None:
            udp.broadcast = value != 0
    elif name == _SNDBUF:
        endpoint.send_limit = value
        if connection is not None:
            connection.set_send_limit(value)
    elif name == _RCVBUF:
        endpoint.receive_limit = value
        if connection is not None:
            connection.set_receive_limit(value)
        if udp is not None:
            udp.max_bytes = value
    elif name == _LINGER:
        endpoint.linger = int.from_bytes(octets[4:8], "little") & 0x7FFFFFFF if value else -1
    else:
        return -ENOPROTOOPT
    return 0


def _set_tcp(endpoint: Endpoint, name: word, value: word) -> word:
    connection = endpoint.connection
    if name == _NODELAY:
        endpoint.nodelay = value != 0
        if connection is not None:
            connection.set_nodelay(time.monotonic_ns(), value != 0)
            endpoint.network.touch()
        return 0
    if name == _KEEPIDLE:
        endpoint.keep_idle = value
    elif name == _KEEPINTVL:
        endpoint.keep_interval = value
    elif name == _KEEPCNT:
        endpoint.keep_count = value
    elif name == _USER_TIMEOUT:
        if connection is not None and value:
            connection.user_timeout = value * _MILLISECOND
        return 0
    else:
        return 0 if name in (_QUICKACK, _MAXSEG) else -ENOPROTOOPT
    if connection is not None:
        connection.keep_idle = endpoint.keep_idle * 1_000_000_000
        connection.keep_interval = endpoint.keep_interval * 1_000_000_000
        connection.keep_count = endpoint.keep_count
        if endpoint.keep_alive:
            connection.set_keep_alive(time.monotonic_ns(), True)
            endpoint.network.touch()
    return 0
