"""The tables of a session: times, memory, what was built; the programs where the compiled one does worst come first."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Console
from rich.table import Table

from pyx2c.bench.peers import OURS
from pyx2c.bench.results import Cell, Result, Session

WIDE = 160
"""columns, where the output is no terminal"""


def print_session(session: Session, console: Console) -> None:
    ordered = sorted(session.results, key=lambda result: result.weakness())
    _print_table(f"seconds on the processor (times {OURS}'s)", session, ordered, console, _time)
    _print_table("peak memory, MiB", session, ordered, console, lambda _, cell: _scaled(cell.memory, 1024, 1))
    _print_table("size of what was built, KB", session, ordered, console, lambda _, cell: _scaled(cell.size, 1000, 0))
    _print_table("seconds to build it", session, ordered, console, lambda _, cell: _compile(cell))
    _print_summary(session, console)
    for result in session.results:
        for peer, cell in result.cells.items():
            if cell.trouble:
                console.print(
                    f"{result.name}: {peer} {cell.trouble}", style="red" if cell.wrong else None, markup=False
                )


Shown = Callable[[Result, Cell], str]


def _print_table(title: str, session: Session, results: list[Result], console: Console, shown: Shown) -> None:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    table.add_column("program")
    for peer in session.peers:
        table.add_column(peer, justify="right", no_wrap=True)
    for result in results:
        cells = (result.cells.get(peer) for peer in session.peers)
        table.add_row(result.name, *("-" if cell is None else shown(result, cell) for cell in cells))
    console.print(table)
    console.print()


def _time(result: Result, cell: Cell) -> str:
    if cell.time is None:
        return "wrong" if cell.wrong else "none"
    peer = next(name for name, other in result.cells.items() if other is cell)
    ratio = result.ratio(peer)
    if peer == OURS or ratio is None:
        return f"{cell.time:.3f}"
    style = "red" if ratio < 1 else "green"
    return f"{cell.time:.3f} [{style}]({ratio:.2f})[/{style}]"


def _scaled(value: float | None, unit: int, digits: int) -> str:
    return "-" if value is None else f"{value / unit:,.{digits}f}"


def _compile(cell: Cell) -> str:
    return f"{cell.build.cpu:.2f}" if cell.build else "-"


def _print_summary(session: Session, console: Console) -> None:
    for name, ratio in session.summary().items():
        console.print(f"geometric mean, {name}: {ratio:.2f} times {OURS}'s time", highlight=False)
