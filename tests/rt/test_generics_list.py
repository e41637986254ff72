"""Slices and sorting of the generic list against CPython, for ints, strings and structs."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from instantiate import ask, build, instantiate

NONE = -(2**63)
HEADERS = ("list", "list_slice", "list_sort")

STEPS = r"""
static list_i64 *get_list(void) {
  int64_t n = get_int();
  list_i64 *l = list_i64_new(rt_current, 0);
  while (n-- > 0) list_i64_append(l, get_int());
  return l;
}

static list_i64 *victim;
static int64_t count;
static void meddle_append(void) { list_i64_append(victim, 5); }
static void meddle_raise(void) { if (--count < 0) rt_raise_msg(&rt_class_TypeError, "no order"); }
static void meddle_clear(void) { if (--count < 0) list_i64_clear(victim); }

static void slices(char op, list_i64 *l, list_i64 *from) {
  int64_t start = get_int(), stop = get_int(), step = rt_slice_step(get_int());
  if (op == 'S') list_i64_set_slice(l, start, stop, step, from);
  else if (op == 'A') list_i64_set_slice(l, start, stop, step, l);
  else list_i64_del_slice(l, start, stop, step);
}

static void by_key(list_i64 *l, bool reverse) {
  list_i64 *keys = list_i64_new(rt_current, 0);
  for (int64_t i = 0; i < l->len; i++) list_i64_append(keys, l->data[i] % 7);
  list_i64_reorder(l, list_i64_sorted_order(rt_current, keys, reverse));
}

static void pairs(rt_sb *out) {
  list_pair *l = list_pair_new(rt_current, 0);
  for (int64_t n = get_int(); n > 0; n--) {
    int64_t a = get_int();
    list_pair_append(l, (pair){a, get_int()});
  }
  l = list_pair_sorted(rt_current, l, false);
  list_pair_repr(out, list_pair_slice(rt_current, l, 1, RT_SLICE_NONE, 2));
}

static void words(rt_sb *out) {
  list_str *l = list_str_new(rt_current, 0);
  for (int64_t n = get_int(); n > 0; n--) list_str_append(l, get_str());
  list_str_sort(l, true);
  list_str_del_slice(l, 0, 1, 1);
  list_str_repr(out, l);
}

static void sort_meddled(rt_sb *out, list_i64 *l) {
  rt_handler h;
  if (RT_TRY(&h)) {
    list_i64_sort(l, false);
    rt_handler_leave(&h);
  } else {
    rt_exc_str(out, rt_handler_exc(&h));
    rt_handler_done(&h);
  }
  meddle = NULL;
  rt_sb_char(out, ' ');
  list_i64_repr(out, l);
}

static void step(char op, rt_sb *out) {
  if (op == 'p') { pairs(out); return; }
  if (op == 'w') { words(out); return; }
  if (op == 'u') { int64_t n = get_int(); rt_unpack_exact(n, get_int()); return; }
  if (op == 'U') { int64_t n = get_int(); rt_unpack_least(n, get_int()); return; }
  list_i64 *l = victim = get_list(), *from;
  switch (op) {
  case 's': {
    int64_t start = get_int(), stop = get_int();
    l = list_i64_slice(rt_current, l, start, stop, rt_slice_step(get_int()));
    break;
  }
  case 'S': case 'A': case 'D': from = get_list(); slices(op, l, from); break;
  case 'o': l = list_i64_sorted(rt_current, l, get_int()); break;
  case 'i': list_i64_sort(l, get_int()); break;
  case 'k': by_key(l, get_int()); break;
  case 'K': from = list_i64_new(rt_current, 0);
    list_i64_reorder(l, list_i64_sorted_order(rt_current, from, false)); break;
  case 'M': meddle = meddle_append; sort_meddled(out, l); return;
  case 'R': count = get_int(); meddle = meddle_raise; sort_meddled(out, l); return;
  case 'C': count = get_int(); meddle = meddle_clear; list_i64_remove(l, 3); break;
  case 'N': list_i64_repeat(rt_current, l, INT64_MAX / 4); break;
  }
  list_i64_repr(out, l);
}

int main(void) { return run_steps(step); }
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    parts = [instantiate(header, T=t) for t in ("i64", "pair", "str") for header in HEADERS]
    return build(tmp_path_factory.mktemp("list") / "list", *parts, STEPS)


def shown(items: list[int]) -> str:
    return " ".join(map(str, [len(items), *items]))


def outcome(action: Callable[..., object], *args: object) -> str:
    """repr of the result, or the exception as the program prints it."""
    try:
        return repr(action(*args))
    except (ValueError, TypeError) as error:
        return f"{type(error).__name__}: {error}"


def change(op: str, items: list[int], source: list[int], bounds: list[int | None]) -> list[int]:
    """One operation on CPython's list."""
    cut = slice(*bounds)
    if op == "s":
        return items[cut]
    if op == "D":
        del items[cut]
    else:
        items[cut] = items if op == "A" else source
    return items


def test_slices(program: Path) -> None:
    rng = random.Random(5)
    bounds = [None, None, 0, 1, 2, 3, 5, 9, -1, -2, -4, -9, 2**63 - 1, -(2**63) + 1]
    steps = [None, 1, 1, 2, 3, -1, -2, -3, 0, 2**63 - 1, -(2**63) + 1]
    lines, expected = [], []
    for _ in range(3000):
        op = rng.choice("sSAD")
        items = [rng.randrange(100) for _ in range(rng.randrange(9))]
        source = [rng.randrange(100) for _ in range(rng.randrange(6))]
        parts = [rng.choice(bounds), rng.choice(bounds), rng.choice(steps)]
        numbers = " ".join(str(NONE if p is None else p) for p in parts)
        lines.append(f"{op} {shown(items)} {'' if op == 's' else shown(source)} {numbers}")
        expected.append(outcome(change, op, items, source, parts))
    for line, mine, theirs in zip(lines, ask(program, lines), expected, strict=True):
        assert mine == theirs, line


def arrangement(rng: random.Random, n: int) -> list[int]:
    """n ints: random, few different ones, or with long runs."""
    kind = rng.randrange(4)
    items = [rng.randrange(5 if kind == 0 else 10 * n + 1) for _ in range(n)]
    if kind >= 2:
        items.sort(reverse=kind == 3)
        for _ in range(n // 50):
            items[rng.randrange(n)] = rng.randrange(n)
    return items


def by_residue(items: list[int], modulus: int, reverse: bool) -> list[int]:
    return sorted(items, key=lambda x: x % modulus, reverse=reverse)


def test_sorts(program: Path) -> None:
    rng = random.Random(6)
    lines, expected = [], []
    for n in [*range(70), 127, 128, 129, 500, 1000, 3000]:
        for op in "oik":
            items, reverse, modulus = arrangement(rng, n), rng.randrange(2), 7 if op == "k" else 10**9
            lines.append(f"{op} {shown(items)} {reverse}")
            expected.append(repr(by_residue(items, modulus, bool(reverse))))
    for line, mine, theirs in zip(lines, ask(program, lines), expected, strict=True):
        assert mine == theirs, line


def test_structs_and_strings(program: Path) -> None:
    rng = random.Random(7)
    pairs = [(rng.randrange(9), rng.randrange(9)) for _ in range(100)]
    words = [rng.choice("abc") * rng.randrange(1, 9) for _ in range(100)]
    flat = " ".join(f"{a} {b}" for a, b in pairs)
    got = ask(program, [f"p 100 {flat}", f"w 100 {' '.join(words)}"])
    assert got == [repr(sorted(pairs)[1::2]), repr(sorted(words, reverse=True)[1:])]


def test_lists_changed_or_left_while_sorting(program: Path) -> None:
    items = [3, 1, 2, 9, 4] * 20
    mended = "list modified during sort " + repr(sorted(items))
    raised = "no order " + repr(items)
    assert ask(program, [f"M {shown(items)}"]) == [mended]
    assert ask(program, [f"R {shown(items)} {k}" for k in (0, 1, 50, 300)]) == [raised] * 4
    assert ask(program, [f"K {shown(items)}"]) == ["ValueError: list modified during sort"]
    assert ask(program, ["C 3 3 4 5 0", "N 3 1 2 3"]) == ["[]", "MemoryError: "]


def test_unpacking(program: Path) -> None:
    got = ask(program, ["u 2 2", "u 3 2", "u 2 3", "U 3 3", "U 1 2"])
    assert got == [
        "",
        "ValueError: too many values to unpack (expected 2)",
        "ValueError: not enough values to unpack (expected 3, got 2)",
        "",
        "ValueError: not enough values to unpack (expected at least 2, got 1)",
    ]
