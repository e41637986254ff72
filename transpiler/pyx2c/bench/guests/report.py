"""The table and the chart of a session with guests."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from rich.console import Console
from rich.table import Table

from pyx2c.bench.guests.catalog import OURS
from pyx2c.bench.guests.results import Session


def print_session(session: Session, console: Console) -> None:
    """Thousands of instructions of guest and dom0 for one step, and times in the virtual clock."""
    table = Table(title="thousands of instructions for one step", title_justify="left", box=None, pad_edge=False)
    table.add_column("line")
    table.add_column("server")
    for name in ("guest", "of pyx2c's", "dom0", "both", "a second", "median ms", "p99 ms"):
        table.add_column(name, justify="right", no_wrap=True)
    for line, servers in session.figures.items():
        ours = servers.get(OURS)
        for server, f in servers.items():
            ratio = f"{f.guest / ours.guest:.2f}" if ours and ours.guest else "-"
            table.add_row(
                line, server, f"{f.guest_each:,.1f}", ratio, f"{f.dom0_each:,.1f}",
                f"{f.guest_each + f.dom0_each:,.1f}", f"{f.rate:,.0f}",
                f"{f.latency_median / 1e6:.3f}", f"{f.latency_p99 / 1e6:.3f}",
            )  # fmt: skip
    console.print(table)
    for trouble in session.troubles:
        console.print(trouble, style="red", markup=False)


def write_chart(session: Session, file: Path) -> None:
    """Bars of each server's instructions in its guest, by line, on a logarithmic scale. Raises OSError."""
    pygal = import_module("pygal")
    lines = list(session.figures)
    servers = list(dict.fromkeys(server for found in session.figures.values() for server in found))
    chart = pygal.HorizontalBar(
        title="Thousands of instructions of the guest for one step",
        logarithmic=True,
        height=120 + 14 * len(lines) * (len(servers) + 1),
        width=1000,
        js=[],
    )
    chart.x_labels = lines
    for server in servers:
        found = [session.figures[line].get(server) for line in lines]
        chart.add(server, [None if f is None else round(f.guest_each, 2) for f in found])
    file.write_bytes(chart.render())
