"""Rows for iterator objects: T is the item, K what is sent, V what is returned."""

from pyx2c.prim.table import op

_IT = "iter[T,K,V]"
_BASE = "&{0}->base"

op("iter.next", f"{_IT} -> bool", f"rt_iter_next({_BASE})", "raises writes runs")
op("iter.item", f"{_IT} -> T", "{0}->item", "reads")
op("iter.returned", f"{_IT} -> bool", "{0}->base.state == RT_ITER_RETURNED", "reads")
op("iter.ended", f"{_IT} -> bool", "{0}->base.state < 0", "reads")
op("iter.begins", f"{_IT} -> bool", "{0}->base.state == 0 && {0}->base.size & RT_ITER_CLOSING", "reads")
op("iter.waits", f"{_IT} -> bool", "(rt_iter *){0} != NULL && {0}->base.state > 0", "reads")
op("iter.over", f"{_IT} -> bool", "{0}->base.state < 0 || {0}->base.size & RT_ITER_LEFT", "reads")
op("iter.leave", f"{_IT} -> None", "({0}->base.size |= RT_ITER_LEFT)", "writes")
op("iter.result", f"{_IT} -> V", "{0}->result", "reads")
op("iter.check_send", f"{_IT} -> None", f"rt_iter_check_send({_BASE})", "raises reads")
op("iter.set_sent", f"{_IT}, K -> None", "{0}->sent = {1}", "writes")
op("iter.throw", f"{_IT}, E -> bool", "iter.throw", "raises writes runs")
op("iter.close", f"{_IT} -> None", f"rt_iter_close({_BASE})", "raises writes runs")
op("iter.drop", f"{_IT} -> None", f"rt_iter_drop({_BASE})", "writes runs")
op("iter.abandon", f"{_IT} -> None", "rt_iter_abandon((rt_iter *){0})", "writes runs")
op("manager.failed", f"{_IT}, E -> bool", "manager.failed", "raises writes runs")
op("manager.done", f"{_IT} -> None", f"rt_manager_done({_BASE})", "raises writes runs")
op("iter.stop", "-> None", "iter.stop", "raises noreturn")
