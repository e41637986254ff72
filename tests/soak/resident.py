"""Programs that run for long and forget what they had: what they hold of memory in their first and second half.

PYTHONPATH=transpiler python tests/soak/resident.py
PYTHONPATH=transpiler python tests/soak/resident.py store clients --count 2000000

Each prints "half" in the middle, and in the end how many things live and the bytes in their texts. What Linux says is
resident is read every 5 ms. The exit status is 1 where the second half's most is more than 1.05 of the first's.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from bench import compile_program

PROGRAMS = Path(__file__).parent / "memory"
GROWTH = 1.05
"""how much more the second half may hold than the first"""


@dataclass
class Watch:
    """The most that a process held in each half, in bytes; what it said at the end."""

    most: list[int] = field(default_factory=lambda: [0, 0])
    half: int = 0
    said: str = ""

    def run(self, command: list[str]) -> int:
        """The exit status of the program that is watched."""
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            reader = threading.Thread(target=self._listen, args=(child,))
            reader.start()
            statm = Path(f"/proc/{child.pid}/statm")
            while child.poll() is None:
                pages = int(statm.read_text().split()[1])  # 0 once it has ended (proc(5): resident)
                self.most[self.half] = max(self.most[self.half], pages * resource.getpagesize())
                time.sleep(0.005)
            reader.join()
        return child.returncode

    def _listen(self, child: subprocess.Popen[str]) -> None:
        assert child.stdout is not None
        for line in child.stdout:
            if line == "half\n":
                self.half = 1
            else:
                self.said = line.strip()


def options() -> argparse.Namespace:
    names = sorted(p.stem for p in PROGRAMS.glob("*.py"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names)} (default: all)")
    parser.add_argument("--count", type=int, default=10_000_000, help="operations of each (default: 10,000,000)")
    asked = parser.parse_args()
    unknown = set(asked.names) - set(names)
    if unknown:
        parser.error(f"no program is called {', '.join(sorted(unknown))}")
    asked.names = asked.names or names
    return asked


def main() -> int:
    asked, failed = options(), False
    print(f"{'program':10} {'first half':>12} {'second half':>12} {'ratio':>6} {'live texts':>12}")
    with tempfile.TemporaryDirectory() as folder:
        for name in asked.names:
            image = compile_program(PROGRAMS / f"{name}.py", Path(folder) / name)
            watch = Watch()
            status = watch.run([str(image), str(asked.count)])
            first, second = watch.most
            ratio = second / max(first, 1)
            wrong = status != 0 or ratio > GROWTH
            failed |= wrong
            live = watch.said.split()[-1] if watch.said else "none"
            mark = f"  FAILED, status {status}" if wrong else ""
            print(f"{name:10} {first:12,} {second:12,} {ratio:6.3f} {int(live):12,}{mark}", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
