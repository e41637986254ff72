"""Generic sets and dicts against CPython: random operations must give the same reprs, order included."""

import random
from pathlib import Path

import pytest
from instantiate import ask, build, instantiate

SET_MAIN = r"""
int main(void) {
  set_i64 *s[4];
  for (int i = 0; i < 4; i++) s[i] = set_i64_new(rt_current);
  char op; int a, b, c; long long x;
  while (scanf(" %c %d %d %d %lld", &op, &a, &b, &c, &x) == 5) {
    rt_region *r = rt_current;
    switch (op) {
    case 'a': set_i64_add(s[a], x); break;
    case 'd': set_i64_discard(s[a], x); break;
    case 'p': if (s[a]->used) set_i64_pop(s[a]); break;
    case 'c': s[c] = set_i64_copy(r, s[a]); break;
    case '|': s[c] = set_i64_union(r, s[a], s[b]); break;
    case '&': s[c] = set_i64_intersection(r, s[a], s[b]); break;
    case '-': s[c] = set_i64_difference(r, s[a], s[b]); break;
    case '^': s[c] = set_i64_symmetric_difference(r, s[a], s[b]); break;
    case 'U': set_i64_update(s[a], s[b]); break;
    case 'I': set_i64_intersection_update(s[a], s[b]); break;
    case 'D': set_i64_difference_update(s[a], s[b]); break;
    case 'S': set_i64_symmetric_difference_update(s[a], s[b]); break;
    case 'C': set_i64_clear(s[a]); break;
    }
    rt_sb *out = rt_stdout();
    set_i64_repr(out, s[op == 'c' || op == '|' || op == '&' || op == '-' || op == '^' ? c : a]);
    rt_sb_char(out, ' ');
    rt_sb_decimal(out, (int64_t)set_i64_hash_frozen(s[a]));
    rt_sb_char(out, '\n');
  }
  rt_sb_flush(rt_stdout());
  rt_region_free_pages(&rt_program_region);
  return 0;
}
"""


def value(rng: random.Random) -> int:
    """An int: mostly small, some far apart, some with the same low bits."""
    kind = rng.randrange(4)
    if kind == 0:
        return rng.randrange(-40, 200)
    if kind == 1:
        return rng.randrange(-2**62, 2**62)
    return rng.randrange(60) * 2**rng.choice([3, 10, 20, 40]) if kind == 2 else rng.randrange(1000)


def run_set(sets: list[set[int]], op: str, a: int, b: int, c: int, x: int) -> set[int]:
    """One operation on CPython's sets; the set that it changed or made."""
    s, t = sets[a], sets[b]
    match op:
        case "a":
            s.add(x)
        case "d":
            s.discard(x)
        case "p" if s:
            s.pop()
        case "c":
            sets[c] = s.copy()
        case "|":
            sets[c] = s | t
        case "&":
            sets[c] = s & t
        case "-":
            sets[c] = s - t
        case "^":
            sets[c] = s ^ t
        case "U":
            s |= t
        case "I":
            s &= t
        case "D":
            s -= t
        case "S":
            s ^= t
        case "C":
            s.clear()
    return sets[c] if op in "c|&-^" else s


@pytest.fixture(scope="module")
def set_program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    body = instantiate("set", T="i64") + SET_MAIN
    return build(tmp_path_factory.mktemp("set") / "set", body)


@pytest.mark.parametrize("seed", range(6))
def test_sets_iterate_as_in_cpython(set_program: Path, seed: int) -> None:
    rng = random.Random(seed)
    sets: list[set[int]] = [set() for _ in range(4)]
    ops = "a" * (30 + 20 * seed) + "dddddpppc|&-^UIDS" + ("C" if seed % 2 else "")
    lines, expected = [], []
    for _ in range(3000):
        op, x = rng.choice(ops), value(rng)
        a, b, c = (rng.randrange(4) for _ in range(3))
        lines.append(f"{op} {a} {b} {c} {x}")
        changed = run_set(sets, op, a, b, c, x)
        expected.append(f"{changed} {hash(frozenset(sets[a]))}")
    for line, mine, theirs in zip(lines, ask(set_program, lines), expected, strict=True):
        assert mine == theirs, line


DICT_MAIN = r"""
int main(void) {
  dict_i64_i64 *d = dict_i64_i64_new(rt_current);
  char op; long long k, v;
  while (scanf(" %c %lld %lld", &op, &k, &v) == 3) {
    if (op == 's') dict_i64_i64_set(d, k, v);
    else if (op == 'p' && dict_i64_i64_contains(d, k)) dict_i64_i64_pop(d, k);
    else if (op == '+' && dict_i64_i64_contains(d, k)) *dict_i64_i64_slot_for(d, k) += v;
    else if (op == 'C') dict_i64_i64_clear(d);
  }
  dict_i64_i64_repr(rt_stdout(), d);
  rt_sb_flush(rt_stdout());
  rt_region_free_pages(&rt_program_region);
  return 0;
}
"""


def test_dict_keeps_insertion_order(tmp_path: Path) -> None:
    program = build(tmp_path / "dict", instantiate("dict", K="i64", V="i64") + DICT_MAIN)
    rng = random.Random(1)
    for ops in ["", "s", "sssp+", "ssppp+", "s" * 500 + "p" * 200 + "C"]:
        d: dict[int, int] = {}
        lines = []
        for _ in range(2000 if ops else 0):
            op, k, v = rng.choice(ops), value(rng), rng.randrange(100)
            lines.append(f"{op} {k} {v}")
            if op == "s":
                d[k] = v
            elif op == "p":
                d.pop(k, None)
            elif op == "+" and k in d:
                d[k] += v
            elif op == "C":
                d.clear()
        assert ask(program, lines) == [repr(d)]
