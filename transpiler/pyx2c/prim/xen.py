"""Rows for the devices of a Xen guest (rt/include/rt/xen.h); `_xen` is there on Xen alone."""

from pyx2c.prim.table import op

for _bits in (8, 16, 32):
    op(f"_xen.load{_bits}", "i64, i64 -> i64", f"rt_xen_load{_bits}", "reads")
    op(f"_xen.store{_bits}", "i64, i64, i64 -> None", f"rt_xen_store{_bits}", "writes")
op("_xen.swap16", "i64, i64, i64, i64 -> bool", "rt_xen_swap16", "writes reads")
op("_xen.barrier", "-> None", "rt_xen_barrier", "writes reads")
op("_xen.copy_out", "i64, i64, i64 -> bytes", "rt_xen_copy_out", "alloc reads")
op("_xen.copy_in", "i64, i64, bytes, i64, i64 -> None", "rt_xen_copy_in({0}, {1}, {2}->data, {3}, {4})", "writes")
op("_xen.copy_in", "i64, i64, bytearray, i64, i64 -> None", "rt_xen_copy_in({0}, {1}, {2}->data, {3}, {4})", "writes")
op("_xen.frame", "i64 -> bytes", "rt_bytes_new", "alloc writes")
op("_xen.copy_onto", "bytes, i64, i64, i64, i64 -> None", "rt_xen_copy_onto", "writes reads")
for _name in ("page_new", "grant_page", "store_page", "store_port"):
    op(f"_xen.{_name}", "-> i64", f"rt_xen_{_name}", "reads writes")
for _name in ("page_frame", "port_new", "port_close"):
    op(f"_xen.{_name}", "i64 -> i64", f"rt_xen_{_name}", "reads writes")
for _name in ("page_free", "port_send"):
    op(f"_xen.{_name}", "i64 -> None", f"rt_xen_{_name}", "writes")
for _name, _runs in (("port_fired", ""), ("wait_any", "runs ")):
    op(f"_xen.{_name}", "i64 -> bool", f"rt_xen_{_name}", f"{_runs}reads writes")
op("_xen.port_wait", "i64, i64 -> bool", "rt_xen_port_wait", "runs reads writes")
op("_xen.memory_left", "-> i64", "rt_xen_memory_left", "reads")
op("_xen.net_words", "-> str", "rt_xen_net_words", "alloc reads")
op("_xen.store_missed", "-> bool", "rt_xen_store_missed", "reads writes")
