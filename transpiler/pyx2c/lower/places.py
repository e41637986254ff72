"""Which region an allocation goes to: the one place that region inference plugs into."""

from __future__ import annotations

from typing import Any

PROGRAM_REGION = "&rt_program_region"


def region_of(node: Any) -> str:
    """The region in which the value of a HIR expression is allocated, as C."""
    return PROGRAM_REGION
