"""Modules in directories that the program's text names."""

import os
import sys
from pathlib import Path

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "lib"))
sys.path.append(str(Path(__file__).resolve().parent / "more" / "deep"))

import far  # noqa: E402
import near  # noqa: E402

print(near.name(), far.VALUE, os.path.relpath(near.__file__, HERE))

# --- expected
# near and 3 3 lib/near.py
