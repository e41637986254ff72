"""Rows for green threads: `_green`. A thread is a number, the address of its structure."""

from pyx2c.prim.table import op

_T = "(rt_thread *)(uintptr_t)"
_SWITCH = "runs raises reads writes"
op("_green.local", "T -> None", "rt_local_make({0}, sizeof *{0})", "writes")
op("_green.self", "-> i64", "(int64_t)(uintptr_t)rt_thread_self()", "reads")
op("_green.home", "-> i64", "(int64_t)(uintptr_t)rt_thread_home(rt_thread_self())", "reads")
op("_green.share", "i64 -> None", f"({_T}{{0}})->home = rt_thread_home(rt_thread_self())", "reads writes")
op("_green.new", "-> i64", "(int64_t)(uintptr_t)rt_thread_new()", "reads writes")
op("_green.begin", "i64 -> None", f"rt_thread_begin({_T}{{0}})", _SWITCH)
op("_green.park", "-> bool", "rt_thread_park(UINT64_MAX)", _SWITCH)
op("_green.park_until", "i64 -> bool", "rt_thread_park((uint64_t){0})", _SWITCH)
op("_green.wake", "i64 -> None", f"rt_thread_wake({_T}{{0}})", "reads writes")
op("_green.stack_size", "-> i64", "(int64_t)rt_stack_wanted", "reads")
op("_green.set_stack_size", "i64 -> None", "rt_stack_wanted = (size_t){0}", "writes")
op("_green.wait_once", "i64, i64 -> None", "rt_thread_wait_once", _SWITCH)
op("_green.others", "-> None", "rt_thread_yield()", _SWITCH)
op("_green.round", "-> None", "rt_thread_round()", _SWITCH)
