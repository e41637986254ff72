"""Rows for the host's kernel: sockets and waiting, for `stdlib_subset/_on_host/`. See `rt/include/rt/socket.h`."""

from pyx2c.prim.table import op

_CALL = "reads writes"
for _name, _params in {
    "open": "i64, i64, i64",
    "pair": "i64, i64, i64",
    "bind": "i64, i64",
    "connect": "i64, i64",
    "listen": "i64, i64",
    "accept": "i64",
    "send": "i64, bytes, i64, i64",
    "send_to": "i64, bytes, i64, i64",
    "name": "i64, bool",
    "set_option": "i64, i64, i64, bytes",
    "shutdown": "i64, i64",
    "close": "i64",
    "duplicate": "i64",
    "adopt": "i64",
}.items():
    op(f"_kernel.{_name}", f"{_params} -> i64", f"rt_socket_{_name}", _CALL)
op("_kernel.receive", "i64, i64, i64 -> bytes", "rt_socket_receive", f"alloc {_CALL}")
op("_kernel.option", "i64, i64, i64, i64 -> bytes", "rt_socket_option", f"alloc {_CALL}")
op("_kernel.poll", "bytes, i64 -> bytes", "rt_socket_poll", f"alloc runs {_CALL}")
op("_kernel.wait", "i64, i64, i64 -> bool", "rt_socket_wait", f"runs {_CALL}")
op("_kernel.give_way", "-> None", "rt_give_way()", f"runs {_CALL}")
op("_kernel.failed", "-> i64", "rt_socket_failed()", "reads")
op("_kernel.peer", "-> i64", "rt_socket_peer()", "reads")
op("_kernel.host_name", "-> str", "rt_socket_host_name", "alloc reads")
op("_kernel.fail", "i64 -> None", "rt_socket_raise", "raises noreturn")
op("_kernel.error_text", "i64 -> str", "rt_socket_error_text", "alloc")
op("_kernel.tap_open", "str -> i64", "rt_tap_open", _CALL)
op("_kernel.tap_mac", "i64 -> i64", "rt_tap_mac", _CALL)
op("_kernel.tap_mtu", "str -> i64", "rt_tap_mtu", _CALL)
op("_kernel.tap_write", "i64, bytes -> i64", "rt_tap_write", _CALL)
op("_kernel.tap_read", "i64 -> bytes", "rt_tap_read", f"alloc {_CALL}")
