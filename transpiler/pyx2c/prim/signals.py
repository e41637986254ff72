"""Rows for signals: `_green`, since threads are what waits for them. See `rt/include/rt/signal.h`."""

from pyx2c.prim.table import op

_CALL = "reads writes"
op("_green.look", "-> None", "rt_signal_look()", f"runs raises {_CALL}")
op("_green.signals_begin", "-> i64", "rt_signal_begin()", _CALL)
op("_green.signal_await", "i64 -> None", "rt_signal_await", f"runs raises {_CALL}")
op("_green.signal_next", "-> i64", "rt_signal_next()", _CALL)
op("_green.signal_action", "i64, i64 -> i64", "rt_signal_action", _CALL)
op("_green.signal_send", "i64, i64 -> i64", "rt_signal_send", _CALL)
op("_green.process", "-> i64", "rt_process_id()", "reads")
op("_green.signal_timer", "i64, i64, i64 -> i64", "rt_signal_timer", _CALL)
op("_green.signal_timer_left", "i64, bool -> i64", "rt_signal_timer_left", "reads")
op("_green.signal_fail", "i64 -> None", "rt_raise_os((int){0}, NULL)", "raises noreturn")
