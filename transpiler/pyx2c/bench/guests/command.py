"""`pyx2c bench --xen`: servers in Xen guests beside one another."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from pyx2c.bench.guests.catalog import SERVERS
from pyx2c.bench.guests.measure import MEMORY_MB, measure
from pyx2c.bench.guests.report import print_session, write_chart
from pyx2c.bench.guests.results import Session, as_json
from pyx2c.bench.measure import MeasureError
from pyx2c.bench.report import WIDE
from pyx2c.image.xenhost.errors import XenHostError


def bench_guests(names: tuple[str, ...], kinds: tuple[str, ...], json_file: Path | None, svg: Path | None) -> int:
    """names: of servers, none: all. kinds: web, bulk, udp, dns, none: all. 1 when a line could not be measured."""
    chosen = [s for s in SERVERS if (not names or s.name in names) and (not kinds or s.kind in kinds)]
    session = Session(MEMORY_MB)
    try:
        with tempfile.TemporaryDirectory(prefix="pyx2c-bench-") as folder:
            measure(chosen, session, Path(folder), lambda text: print(text, file=sys.stderr, flush=True))
    except (MeasureError, XenHostError, OSError) as error:
        session.troubles.append(str(error))
    except KeyboardInterrupt:
        session.troubles.append("interrupted")
    print_session(session, Console() if sys.stdout.isatty() else Console(width=WIDE))
    if json_file:
        json_file.write_text(json.dumps(as_json(session), indent=1) + "\n")
    if svg:
        write_chart(session, svg)
    return int(bool(session.troubles))
