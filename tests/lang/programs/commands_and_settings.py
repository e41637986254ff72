"""A plugin registry and CLI."""
import argparse
import inspect
import logging
import logging.config
import sys
import warnings
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, asdict
from typing import get_type_hints, Callable, Optional

log = logging.getLogger(__name__)


class Command:
    """Base command."""
    name = ""
    help = ""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        pass

    def run(self, args: argparse.Namespace) -> int:
        raise NotImplementedError


class Greet(Command):
    """Greets somebody."""
    name = "greet"
    help = "say hello"

    def configure(self, parser):
        parser.add_argument("who", nargs="*", default=["world"])
        parser.add_argument("--shout", action="store_true")

    def run(self, args):
        for who in args.who:
            text = f"Hello, {who}!"
            print(text.upper() if args.shout else text)
        return 0


class Sum(Command):
    """Adds numbers.

    As many as you like.
    """
    name = "sum"
    help = "add numbers"

    def configure(self, parser):
        parser.add_argument("numbers", type=float, nargs="+")
        parser.add_argument("-p", "--precision", type=int, default=2, metavar="N")

    def run(self, args):
        print(f"{sum(args.numbers):.{args.precision}f}")
        return 0


@dataclass
class Settings:
    host: str = field(default="localhost", metadata={"env": "APP_HOST"})
    port: int = field(default=80, metadata={"env": "APP_PORT", "min": 1})
    debug: bool = field(default=False, metadata={"env": "APP_DEBUG"})

    @classmethod
    def load(cls, source):
        values = {}
        hints = get_type_hints(cls)
        for f in fields(cls):
            raw = source.get(f.metadata["env"])
            if raw is None:
                continue
            kind = hints[f.name]
            if kind is bool:
                values[f.name] = raw.lower() in ("1", "true", "yes")
            else:
                values[f.name] = kind(raw)
        return cls(**values)


@contextmanager
def timed(label):
    log.debug("start %s", label)
    try:
        yield
    finally:
        log.debug("end %s", label)


@timed("work")
def work(n: int) -> int:
    return sum(range(n))


def main(argv):
    parser = argparse.ArgumentParser(prog="app", description="An app.")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    sub = parser.add_subparsers(dest="command", required=True)
    for cls in Command.__subclasses__():
        cmd = cls()
        p = sub.add_parser(cmd.name, help=cmd.help, description=inspect.getdoc(cls))
        cmd.configure(p)
        p.set_defaults(func=cmd.run)
    args = parser.parse_args(argv)
    logging.config.dictConfig({
        "version": 1,
        "formatters": {"f": {"format": "%(levelname)s:%(name)s:%(funcName)s:%(message)s"}},
        "handlers": {"h": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "f"}},
        "root": {"handlers": ["h"], "level": "DEBUG" if args.verbose else "WARNING"},
        "disable_existing_loggers": False,
    })
    log.info("running %s", args.command)
    print(work(10))
    return args.func(args)


print(main(["greet", "bob", "--shout"]))
print(main(["-v", "sum", "1", "2.5"]))
print(Settings.load({"APP_PORT": "8080", "APP_DEBUG": "yes"}), asdict(Settings()))
try:
    main(["sum", "-h"])
except SystemExit as e:
    print("exit", e.code)

# --- expected
# 45
# HELLO, BOB!
# 0
# INFO:__main__:main:running sum
# DEBUG:__main__:timed:start work
# DEBUG:__main__:timed:end work
# 45
# 3.50
# 0
# Settings(host='localhost', port=8080, debug=True) {'host': 'localhost', 'port': 80, 'debug': False}
# usage: app sum [-h] [-p N] numbers [numbers ...]
#
# Adds numbers. As many as you like.
#
# positional arguments:
#   numbers
#
# options:
#   -h, --help           show this help message and exit
#   -p N, --precision N
# exit 0
