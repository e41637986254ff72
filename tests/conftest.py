"""Puts tests/harness on the path of every test, so that helpers there are imported by name."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "harness"))
