"""A cache of its own for the compiler, so that thousands of programs don't fill the user's.

The index of the runtime and what all programs share stays in it; what one program left is thrown away.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def private_cache() -> Iterator[Path]:
    """Points the compiler of this process and of those that it starts at a folder that goes when the block ends."""
    before = os.environ.get("XDG_CACHE_HOME")
    with tempfile.TemporaryDirectory(prefix="pyx2c-fuzz-cache-", ignore_cleanup_errors=True) as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        yield Path(folder)
        if before is None:
            del os.environ["XDG_CACHE_HOME"]
        else:
            os.environ["XDG_CACHE_HOME"] = before


def forget_large(cache: Path, limit: int = 200_000) -> None:
    """Throws away the steps whose outputs are larger than those of the platform's own files."""
    for entry in (cache / "pyx2c" / "steps").glob("*"):
        if sum(file.stat().st_size for file in entry.glob("*")) > limit:
            shutil.rmtree(entry, ignore_errors=True)
