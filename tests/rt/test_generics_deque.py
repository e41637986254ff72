"""Generic deques against CPython's collections.deque."""

import random
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from instantiate import ask, build, instantiate

STEPS = r"""
static deque_i64 *d;

static void put(rt_sb *out, int64_t x) {
  rt_sb_decimal(out, x);
  rt_sb_char(out, ' ');
}

static void ends(char op, rt_sb *out) {
  switch (op) {
  case 'a': deque_i64_append(d, get_int()); break;
  case 'A': deque_i64_appendleft(d, get_int()); break;
  case 'p': get_int(); put(out, deque_i64_pop(d)); break;
  case 'P': get_int(); put(out, deque_i64_popleft(d)); break;
  case 'r': deque_i64_rotate(d, get_int()); break;
  case 'e': get_int(); deque_i64_extend(d, d); break;
  case 'v': get_int(); deque_i64_reverse(d); break;
  case 'n': d = deque_i64_new(&rt_program_region, get_int()); break;
  case 'C': get_int(); d = deque_i64_copy(&rt_program_region, d); break;
  }
}

static void items(char op, rt_sb *out) {
  int64_t x = get_int();
  switch (op) {
  case 'g': put(out, deque_i64_get(d, x)); break;
  case 's': deque_i64_set(d, x, 77); break;
  case 'd': deque_i64_del(d, x); break;
  case 'i': deque_i64_insert(d, x, 55); break;
  case 'x': put(out, deque_i64_index(d, x, 0, INT64_MAX)); break;
  case 'm': deque_i64_remove(d, x); break;
  case 'c': put(out, deque_i64_count(d, x) + deque_i64_contains(d, x)); break;
  }
}

static void step(char op, rt_sb *out) {
  if (op == 'w') {
    deque_str *words = deque_str_new(rt_current, 3);
    for (int64_t n = get_int(); n > 0; n--) deque_str_append(words, get_str());
    deque_str_repr(out, words);
    return;
  }
  ends(op, out);
  if (op == 'g' || op == 's' || op == 'd' || op == 'i' || op == 'x' || op == 'm' || op == 'c') items(op, out);
  deque_i64_repr(out, d);
}

int main(void) {
  d = deque_i64_new(&rt_program_region, -1);
  return run_steps(step);
}
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    heads = [instantiate("deque", T="i64"), instantiate("deque", T="str")]
    return build(tmp_path_factory.mktemp("queues") / "queues", *heads, STEPS)


def assigned(d: deque[int], i: int) -> None:
    d[i] = 77


def deleted(d: deque[int], i: int) -> None:
    del d[i]


ENDS: dict[str, Callable[[deque[int], int], Any]] = {
    "a": lambda d, x: d.append(x),
    "A": lambda d, x: d.appendleft(x),
    "p": lambda d, x: d.pop(),
    "P": lambda d, x: d.popleft(),
    "r": lambda d, x: d.rotate(x),
    "e": lambda d, x: d.extend(d),
    "v": lambda d, x: d.reverse(),
    "g": lambda d, x: d[x],
    "s": assigned,
    "d": deleted,
    "i": lambda d, x: d.insert(x, 55),
    "x": lambda d, x: d.index(x),
    "m": lambda d, x: d.remove(x),
    "c": lambda d, x: d.count(x) + (x in d),
    "C": lambda d, x: None,
}
def outcome(container: Any, action: Callable[[Any, int], Any], x: int) -> str:
    try:
        result = action(container, x)
    except (IndexError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    return f"{'' if result is None else f'{result} '}{container!r}"


@pytest.mark.parametrize("maxlen", [None, 0, 1, 5, 8, 21])
def test_deques(program: Path, maxlen: int | None) -> None:
    rng = random.Random(maxlen)
    d: deque[int] = deque(maxlen=maxlen)
    lines, expected = [f"n {-1 if maxlen is None else maxlen}"], [repr(d)]
    for _ in range(1500):
        op, x = rng.choice("aaaaAAAApPpPrrevgsdixmcC"), rng.randrange(-12, 12)
        if op == "e" and len(d) > 100:
            op = "p"
        lines.append(f"{op} {x}")
        expected.append(outcome(d, ENDS[op], x))
    for line, mine, theirs in zip(lines, ask(program, lines), expected, strict=True):
        assert mine == theirs, line


def test_strings(program: Path) -> None:
    assert ask(program, ["w 5 a b c d e"]) == [repr(deque("abcde", maxlen=3))]
