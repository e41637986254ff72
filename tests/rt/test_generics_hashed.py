"""Generic dicts and sets beyond the order of their keys: updates, iteration, errors, keys that meddle."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from instantiate import ask, build, instantiate

STEPS = r"""
static dict_i64_i64 *get_dict(void) {
  int64_t n = get_int();
  dict_i64_i64 *d = dict_i64_i64_new(rt_current);
  for (; n > 0; n--) {
    int64_t key = get_int();
    dict_i64_i64_set(d, key, get_int());
  }
  return d;
}

static dict_i64_i64 *victim;
static set_i64 *victims;
static int64_t count, salt;
static void meddle_grow(void) { if (count-- > 0) dict_i64_i64_set(victim, 1000 + salt++, 0); }
static void meddle_empty(void) { if (count-- > 0) dict_i64_i64_clear(victim); }
static void meddle_swap(void) {
  if (count-- <= 0) return;
  set_i64_clear(victims);
  for (int64_t i = 0; i < 30; i++) set_i64_add(victims, 7000 + i + salt++);
}

static void loop(rt_sb *out, dict_i64_i64 *d, bool change) {
  int64_t size = dict_i64_i64_len(d);
  for (int64_t at = 0; (at = dict_i64_i64_advance(d, at, size)) >= 0; at++) {
    rt_sb_decimal(out, d->entries[at].key);
    rt_sb_char(out, ' ');
    if (change) dict_i64_i64_set(d, -1 - at, 0);
  }
  for (int64_t at = d->end - 1; (at = dict_i64_i64_retreat(d, at, size)) >= 0; at--)
    rt_sb_decimal(out, d->entries[at].key);
}

static void loop_set(rt_sb *out, dict_i64_i64 *d, bool change) {
  set_i64 *s = set_i64_new(rt_current);
  for (int64_t at = 0; (at = dict_i64_i64_from(d, at)) >= 0; at++) set_i64_add(s, d->entries[at].key);
  int64_t size = set_i64_len(s);
  for (int64_t at = 0; (at = set_i64_advance(s, at, size)) >= 0; at++) {
    rt_sb_decimal(out, s->table[at].key);
    rt_sb_char(out, ' ');
    if (change) set_i64_discard(s, s->table[at].key);
  }
}

static void compare_sets(rt_sb *out, dict_i64_i64 *a, dict_i64_i64 *b) {
  set_i64 *x = set_i64_new(rt_current), *y = set_i64_new(rt_current);
  for (int64_t at = 0; (at = dict_i64_i64_from(a, at)) >= 0; at++) set_i64_add(x, a->entries[at].key);
  for (int64_t at = 0; (at = dict_i64_i64_from(b, at)) >= 0; at++) set_i64_add(y, b->entries[at].key);
  int order = set_i64_le(x, y) * 8 + set_i64_lt(x, y) * 4;
  rt_sb_decimal(out, order + set_i64_eq(x, y) * 2 + set_i64_isdisjoint(x, y));
}

static void words(rt_sb *out) {
  dict_str_pair *d = dict_str_pair_new(rt_current);
  for (int64_t n = get_int(); n > 0; n--) {
    str word = get_str();
    dict_str_pair_setdefault(d, word, (pair){n, 0});
    dict_str_pair_slot_for(d, word)->b++;
  }
  dict_str_pair_repr(out, dict_str_pair_copy(rt_current, d));
}

/* Keys that all have the same low bits meet in chains; equality then changes what is searched. */
static void meddlesome(rt_sb *out, void (*what)(void), int64_t times) {
  dict_i64_i64 *d = victim = dict_i64_i64_new(rt_current);
  victims = set_i64_new(rt_current);
  for (int64_t i = 0; i < 20; i++) {
    dict_i64_i64_set(d, i, i);
    set_i64_add(victims, i);
  }
  count = times;
  meddle = what;
  if (what == meddle_swap) {
    set_i64_add(victims, 7);
    rt_sb_decimal(out, set_i64_contains(victims, 7));
  } else {
    dict_i64_i64_set(d, 7, 70);
    rt_sb_decimal(out, dict_i64_i64_get(d, 7));
  }
}

static void show_items(rt_sb *out, dict_i64_i64 *d) {
  while (get_int()) {
    const dict_i64_i64_entry *e = &d->entries[dict_i64_i64_popitem(d)];
    rt_sb_decimal(out, e->key * 1000 + e->value);
    rt_sb_char(out, ' ');
    dict_i64_i64_set(d, e->key + 1, e->value);
    dict_i64_i64_popitem(d);
  }
}

static void step(char op, rt_sb *out) {
  switch (op) {
  case 'w': words(out); return;
  case 'G': meddlesome(out, meddle_grow, get_int()); return;
  case 'E': meddlesome(out, meddle_empty, get_int()); return;
  case 'X': meddlesome(out, meddle_swap, get_int()); return;
  }
  dict_i64_i64 *d = get_dict(), *b;
  switch (op) {
  case 'u': b = get_dict(); dict_i64_i64_update(d, b); break;
  case 'U': dict_i64_i64_update(d, d); break;
  case '|': b = get_dict(); d = dict_i64_i64_union(rt_current, d, b); break;
  case '=': b = get_dict(); rt_sb_decimal(out, dict_i64_i64_eq(d, b)); return;
  case '<': b = get_dict(); compare_sets(out, d, b); return;
  case 'd': dict_i64_i64_del(d, get_int()); d = dict_i64_i64_copy(rt_current, d); break;
  case 'p': rt_sb_decimal(out, dict_i64_i64_pop_or(d, get_int(), -7)); break;
  case 'g': { int64_t k = get_int(); rt_sb_decimal(out, dict_i64_i64_get_or(d, k, -7)); break; }
  case 'i': {
    int64_t at = dict_i64_i64_index(d, get_int());
    rt_sb_decimal(out, at < 0 ? at : d->entries[at].value);
    return;
  }
  case 't': { int64_t k = get_int(); rt_sb_decimal(out, dict_i64_i64_setdefault(d, k, -7)); break; }
  case 'I': show_items(out, d); break;
  case 'l': loop(out, d, false); return;
  case 'L': loop(out, d, true); return;
  case 's': loop_set(out, d, false); return;
  case 'Z': loop_set(out, d, true); return;
  }
  dict_i64_i64_repr(out, d);
}

int main(void) { return run_steps(step); }
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    dicts = [
        instantiate(header, K=k, V=v)
        for k, v in (("i64", "i64"), ("str", "pair"))
        for header in ("dict", "dict_update")
    ]
    sets = [instantiate("set", T=t) for t in ("i64", "pair", "str")]
    return build(tmp_path_factory.mktemp("hashed") / "hashed", *dicts, *sets, STEPS)


def shown(d: dict[int, int]) -> str:
    return " ".join(map(str, [len(d), *(x for item in d.items() for x in item)]))


def deleted(d: dict[int, int], k: int) -> str:
    del d[k]
    return repr(d)


def compared(a: set[int], b: set[int]) -> str:
    return str((a <= b) * 8 + (a < b) * 4 + (a == b) * 2 + a.isdisjoint(b))


ONE: dict[str, Callable[[dict[int, int], int], Any]] = {
    "d": deleted,
    "p": lambda d, k: f"{d.pop(k, -7)}{d}",
    "g": lambda d, k: f"{d.get(k, -7)}{d}",
    "t": lambda d, k: f"{d.setdefault(k, -7)}{d}",
    "i": lambda d, k: f"{d.get(k, -1)}",
}
TWO: dict[str, Callable[[dict[int, int], dict[int, int]], str]] = {
    "u": lambda a, b: repr({**a, **b}),
    "|": lambda a, b: repr(a | b),
    "=": lambda a, b: str(int(a == b)),
    "<": lambda a, b: compared(set(a), set(b)),
}


def outcome(action: Callable[..., str], *args: object) -> str:
    try:
        return action(*args)
    except KeyError as error:
        return f"KeyError: {error}"


def some_dict(rng: random.Random) -> dict[int, int]:
    return {rng.choice([1, 8, 512]) * rng.randrange(12): rng.randrange(3) for _ in range(rng.randrange(30))}


def test_dict_operations(program: Path) -> None:
    rng = random.Random(8)
    lines, expected = [], []
    for _ in range(800):
        a, b, k = some_dict(rng), some_dict(rng), rng.randrange(12)
        if rng.randrange(5) == 0:
            b = dict(sorted(a.items()))
        op = rng.choice("dpgtiu|=<")
        lines.append(f"{op} {shown(a)} {k if op in ONE else shown(b)}")
        expected.append(outcome(ONE[op], dict(a), k) if op in ONE else outcome(TWO[op], a, b))
    for line, mine, theirs in zip(lines, ask(program, lines), expected, strict=True):
        assert mine == theirs, line


def test_iteration(program: Path) -> None:
    rng = random.Random(9)
    for _ in range(20):
        d = some_dict(rng)
        order = "".join(f"{k} " for k in d) + "".join(f"{k}" for k in reversed(d))
        of_set = set[int]()
        for k in d:
            of_set.add(k)
        assert ask(program, [f"l {shown(d)}", f"s {shown(d)}"]) == [order, "".join(f"{k} " for k in of_set)]
    got = ask(program, ["L 2 1 1 5 5", "Z 2 1 1 5 5"])
    assert got == [
        "1 RuntimeError: dictionary changed size during iteration",
        "1 RuntimeError: Set changed size during iteration",
    ]


def test_popitem_leaves_room(program: Path) -> None:
    got = ask(program, ["I 2 1 1 2 5 1 1 1", "I 1 3 4 1 0", "I 0 1"])
    assert got == [
        "2005 1001 KeyError: 'popitem(): dictionary is empty'",
        "3004 {}",
        "KeyError: 'popitem(): dictionary is empty'",
    ]


def test_strings_and_structs(program: Path) -> None:
    rng = random.Random(10)
    words = [rng.choice(["spam", "egg", "ham", "x", "yy"]) * rng.randrange(1, 4) for _ in range(200)]
    counts: dict[str, tuple[int, int]] = {}
    for n, word in enumerate(words):
        first, times = counts.setdefault(word, (200 - n, 0))
        counts[word] = first, times + 1
    assert ask(program, [f"w 200 {' '.join(words)}"]) == [repr(counts)]


def test_keys_that_change_the_container(program: Path) -> None:
    assert ask(program, ["G 1", "E 1", "X 1"]) == ["70", "70", "1"]
    assert ask(program, ["G 3", "E 3", "X 3"]) == ["70", "KeyError: 7", "0"]
    assert ask(program, ["G 40", "E 40", "X 40"]) == ["70", "KeyError: 7", "0"]
