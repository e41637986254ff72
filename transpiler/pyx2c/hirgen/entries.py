"""Functions of the library that the runtime calls, through variables of its own: where a thread begins, at the end."""

from __future__ import annotations

from typing import Any

from pyx2c.hirgen.builder import Builder

ENTRIES = {
    "rt_at_end": ("atexit", "_run_exitfuncs", ("atexit", "register")),
    "rt_signal_call": ("signal", "_run", ("signal", "_begin")),
    "rt_thread_main": ("_thread", "_run", ("_thread", "_begin")),
    "rt_threads_end": ("threading", "_shutdown", ("_thread", "_begin")),
}
"""Functions of the library that the runtime calls through a variable of its own: their module, their name, and the
function without which they would find nothing to do."""


def instantiate(engine: Any) -> bool:
    """Instantiates those that the program can make the runtime call; whether there are more than before."""
    before = len(engine.entries)
    for hook, (name, function, maker) in ENTRIES.items():
        if hook in engine.entries or name not in engine.modules or not _is_called(engine, *maker):
            continue
        module = engine.modules[name]
        (ref,) = engine.static_binding(module, function).refs
        engine.entries[hook] = engine.instance(Builder(engine, module.body, module), ref.node, ref, [])
    return len(engine.entries) > before


def _is_called(engine: Any, module: str, function: str) -> bool:
    return any(inst.ref.name == function and inst.ref.module.name == module for inst in engine.functions)
