"""A chart of the ratios, as SVG: a bar for each peer and program, on a logarithmic scale; 1 is the compiled program."""

from __future__ import annotations

from pathlib import Path

import pygal
from pygal.style import LightColorizedStyle

from pyx2c.bench.peers import OURS
from pyx2c.bench.results import Session


def write_chart(session: Session, file: Path) -> None:
    """Raises OSError."""
    results = sorted(session.results, key=lambda result: result.weakness())
    chart = pygal.HorizontalBar(
        title=f"Time as a multiple of {OURS}'s: above 1, {OURS} is faster",
        logarithmic=True,
        style=LightColorizedStyle,
        height=120 + 26 * len(results) * max(1, len(session.peers) - 1) // 2,
        width=1000,
        js=[],
        value_formatter=lambda value: f"{value:.2f}",
    )
    chart.x_labels = [result.name for result in results]
    for peer in session.peers:
        if peer != OURS:
            chart.add(peer, [result.ratio(peer) for result in results])
    file.write_bytes(chart.render())
