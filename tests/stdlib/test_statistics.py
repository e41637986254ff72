"""The library's statistics and fractions under CPython against the real ones."""

import importlib
import random
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"
NAMES = ("statistics", "fractions")
ONE = (
    "mean fmean geometric_mean harmonic_mean median median_low median_high median_grouped mode multimode quantiles "
    "variance pvariance stdev pstdev"
).split()


@pytest.fixture(scope="module")
def ours() -> Iterator[Any]:
    kept = {name: sys.modules.pop(name, None) for name in NAMES}
    sys.path.insert(0, str(LIBRARY))
    sys.modules["bisect"], real = importlib.import_module("bisect"), sys.modules["bisect"]
    try:
        yield importlib.import_module("statistics")
    finally:
        sys.path.remove(str(LIBRARY))
        sys.modules["bisect"] = real
        sys.modules.update({name: module for name, module in kept.items() if module is not None})


def _outcome(function: Any, *args: Any, **how: Any) -> str:
    try:
        return repr(function(*args, **how))
    except (ValueError, ZeroDivisionError) as e:
        return f"{type(e).__name__} {e}"


def test_figures_of_random_data(ours: Any) -> None:
    draw = random.Random(11)
    for _ in range(1500):
        size = draw.randrange(7)
        kind = draw.choice([lambda: draw.randrange(-5, 9), lambda: draw.uniform(-3, 50), lambda: draw.random() * 1e9])
        data = [kind() for _ in range(size)]
        if draw.random() < 0.5:
            data = [abs(x) for x in data]
        for name in ONE:
            assert _outcome(getattr(ours, name), data) == _outcome(getattr(statistics, name), data), (name, data)
        other = [kind() for _ in data]
        for name in ("covariance", "correlation", "linear_regression"):
            assert _outcome(getattr(ours, name), data, other) == _outcome(getattr(statistics, name), data, other), name
        for how in ({"n": 10}, {"method": "inclusive"}, {"n": 3, "method": "inclusive"}, {"method": "x"}):
            assert _outcome(ours.quantiles, data, **how) == _outcome(statistics.quantiles, data, **how)
        weights = [draw.randrange(4) for _ in data]
        assert _outcome(ours.fmean, data, weights) == _outcome(statistics.fmean, data, weights)
        assert _outcome(ours.variance, data, 2.5) == _outcome(statistics.variance, data, 2.5)
