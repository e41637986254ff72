"""getopt, glob and paths under CPython against the real ones."""

import getopt
import glob
import random
import sys
from pathlib import Path
from types import ModuleType

import pytest
from test_stdlib import ours

WORDS = ["-a", "-b", "-ab", "-bx", "-abx", "--", "-", "--long", "--lo", "--value"]
WORDS += ["--value=3", "--val=", "x", "", "-c", "--x"]


@pytest.mark.parametrize("name", ["getopt", "gnu_getopt"])
def test_options_are_read_alike(name: str) -> None:
    draw, module = random.Random(11), ours("getopt")
    for _ in range(2000):
        words = draw.choices(WORDS, k=draw.randrange(6))
        short, long = draw.choice(("ab:", "+ab:", "")), draw.choice(([], ["long", "value=", "values"], ["lo", "long"]))
        assert _outcome(module, name, words, short, long) == _outcome(getopt, name, words, short, long)


def _outcome(module: ModuleType, name: str, words: list[str], short: str, long: list[str]) -> object:
    try:
        return getattr(module, name)(words, short, long)
    except module.GetoptError as e:
        return str(e), e.opt


def test_patterns_find_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a/b/c.txt", "a/b/.d", "a/x.py", "e/f.txt", "[g]/h", "i"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    module = ours("glob")
    monkeypatch.chdir(tmp_path)
    parts = ("*", "**", "a", "?", "[ae]", "*.txt", ".*", "[[]g]", "none", "b")
    draw = random.Random(2)
    for _ in range(600):
        pattern = "/".join(draw.choices(parts, k=draw.randrange(1, 4))) + draw.choice(("", "", "/"))
        recursive, hidden = draw.random() < 0.5, draw.random() < 0.3
        root = draw.choice((None, "a", str(tmp_path)))
        if draw.random() < 0.3:
            pattern, root = f"{tmp_path}/{pattern}", None
        expected = glob.glob(pattern, root_dir=root, recursive=recursive, include_hidden=hidden)
        got = module.glob(pattern, root_dir=root, recursive=recursive, include_hidden=hidden)
        assert got == expected, (pattern, root, recursive, hidden, sys.version)
