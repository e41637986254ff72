"""A chart of the ratios, as SVG: a bar for each peer and program, on a logarithmic scale; 1 is the compiled program."""

from __future__ import annotations

from pathlib import Path

import pygal
from pygal.style import LightColorizedStyle

from pyx2c.bench.peers import OURS
from pyx2c.bench.results import Session

MARKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


def write_chart(session: Session, file: Path) -> None:
    """Raises OSError."""
    results = sorted(session.results, key=lambda result: -result.weakness())
    columns = {peer: [result.ratio(peer) for result in results] for peer in session.peers if peer != OURS}
    known = [ratio for ratios in columns.values() for ratio in ratios if ratio is not None]
    low, high = min(known, default=1.0) / 2, max(known, default=1.0) * 1.2
    chart = pygal.HorizontalBar(
        title=f"Time as a multiple of {OURS}'s: above 1, {OURS} is faster",
        logarithmic=True,
        style=LightColorizedStyle,
        height=120 + 12 * len(results) * len(session.peers),
        width=1000,
        js=[],
        range=(low, high),
        zero=low,
        y_labels=[mark for mark in MARKS if low <= mark <= high],
        value_formatter=lambda value: f"{value:.2f}",
    )
    chart.x_labels = [result.name for result in results]
    for peer, ratios in columns.items():
        chart.add(peer, ratios)
    file.write_bytes(chart.render())
