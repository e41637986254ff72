"""Random programs: compiled, they must show what CPython shows. See docs/fuzzing.md.

PYTHONPATH=transpiler python tests/fuzz/fuzz.py run --minutes 30 --keep /tmp/finds
PYTHONPATH=transpiler python tests/fuzz/fuzz.py show 17
PYTHONPATH=transpiler python tests/fuzz/fuzz.py shrink /tmp/finds/17.py
"""

from __future__ import annotations

import gc
import re
import signal
import sys
import time
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "harness")]

from language import trial  # noqa: E402
from language.program import write  # noqa: E402
from language.shrink import Shrinker  # noqa: E402
from language.tally import Tally  # noqa: E402
from language.trial import Build, Kind, Verdict, try_source, try_text  # noqa: E402
from language.workshop import forget_large, private_cache  # noqa: E402

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None)
Q, S, N = Build.QUICK, Build.SANITIZED, Build.NATIVE
TURNS = (Q, S, Q, Q, S, Q, Q, N)
"""A function takes 90 ms when built fast, 130 ms under the sanitizers, 210 ms at -O2."""
Outcome = tuple[int, Build, int, str, Verdict]


def one(seed: int, size: int, build: Build | None) -> Outcome:
    """Writes and tries the program of a seed; without a `build`, seeds take turns."""
    build = build or TURNS[seed % len(TURNS)]
    text = write(seed, size)
    gc.disable()  # it would go through all trees of the program again and again
    source, verdict = try_text(text, build)
    gc.collect()
    return seed, build, text.functions, source, verdict


def _begin(python: str) -> None:
    """In a process that tries programs: interrupts are the parent's, and that CPython judges."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    trial.oracle = python


@app.command()
def run(
    seed: Annotated[int, typer.Option(help="the first seed")] = 0,
    programs: Annotated[int, typer.Option(help="how many programs; 0: as many as the minutes allow")] = 0,
    minutes: Annotated[float, typer.Option(help="no new program begins after these; 0: no limit")] = 0,
    jobs: Annotated[int, typer.Option("-j", "--jobs", help="programs at a time")] = 1,
    size: Annotated[int, typer.Option(help="functions a program")] = 150,
    build: Annotated[Build | None, typer.Option(help="one build for all; by default seeds take turns")] = None,
    keep: Annotated[Path, typer.Option(help="where finds and summary.json go")] = Path("fuzz-finds"),
    python: Annotated[str, typer.Option(help="the CPython that judges; by default this one")] = sys.executable,
) -> None:
    """Try programs of one seed after the other. ^C ends it, and what was found so far is told."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # also where it is ignored: in the background
    keep.mkdir(parents=True, exist_ok=True)
    tally, began = Tally(), time.monotonic()
    seeds = iter(range(seed, seed + programs)) if programs else count(seed)
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (python,), max_tasks_per_child=25)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with private_cache() as cache, Progress(*columns) as progress:
        bar = progress.add_task("", total=programs or None)
        waiting: set[Future[Outcome]] = set()
        try:
            while True:
                late = minutes and time.monotonic() - began > minutes * 60
                while len(waiting) < jobs and not late and (n := next(seeds, None)) is not None:
                    waiting.add(pool.submit(one, n, size, build))
                if not waiting:
                    break
                ended, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in ended:
                    note(tally, keep, future.result(), time.monotonic() - began)
                forget_large(cache)
                progress.update(bar, completed=tally.programs, description=tally.line())
        except KeyboardInterrupt:
            progress.console.print("interrupted: the programs under way end first")
        finally:
            pool.shutdown(cancel_futures=True)  # before its cache goes
    typer.echo(tally.line())
    raise typer.Exit(1 if set(tally.kinds) & {Kind.CRASH, Kind.TOOL, Kind.DIFFERS} else 0)


def note(tally: Tally, keep: Path, outcome: Outcome, seconds: float) -> None:
    """Counts a program, keeps it if something was found, and writes the summary."""
    seed, build, functions, source, verdict = outcome
    tally.seconds = seconds
    tally.add(seed, build, functions, verdict)
    if verdict.kind is not Kind.SAME:
        (keep / f"{seed}.py").write_text(source, encoding="utf-8")
        typer.echo(
            f"{seed} {build} {verdict.kind} {verdict.label} {verdict.args}: {verdict.detail}\n{verdict.shown[:1500]}"
        )
    tally.write(keep / "summary.json")


@app.command()
def show(seed: int, size: int = 150) -> None:
    """Print the program of a seed."""
    typer.echo(write(seed, size).with_uncaught([]))


@app.command("try")
def try_command(program: Path, build: Build = Build.SANITIZED, args: Annotated[str, typer.Option()] = "") -> None:
    """Compare what a program shows; `--args` are its arguments."""
    with private_cache():
        verdict = try_source(program.read_text(encoding="utf-8"), build, [tuple(args.split())])
    typer.echo(f"{verdict.kind} {verdict.label}: {verdict.detail}\n{verdict.shown}")


@app.command()
def shrink(
    program: Path,
    build: Build = Build.SANITIZED,
    output: Annotated[Path | None, typer.Option("-o", help="by default beside the program, as *.small.py")] = None,
) -> None:
    """Make a program that shows a bug as small as it gets. ^C leaves the smallest so far."""
    source = program.read_text(encoding="utf-8")
    runs = [(), *((n,) for n in re.findall(r"if which == '(\d+)':", source))]
    out = output or program.with_suffix(".small.py")
    with private_cache() as cache:
        wanted = try_source(source, build, runs)
        typer.echo(f"{wanted.kind} {wanted.label} {wanted.args}: {wanted.detail}")
        if wanted.kind in (Kind.SAME, Kind.UNFIT):
            raise typer.Exit(1)

        def step(text: str) -> None:
            forget_large(cache)
            typer.echo(text)
            out.write_text(shrinker.source, encoding="utf-8")

        shrinker = Shrinker(source, build, runs, wanted, step)
        shrinker.shrink()
    typer.echo(f"{out}\n\n{shrinker.source}")


if __name__ == "__main__":
    app()
