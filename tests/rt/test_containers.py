"""Generic containers against CPython: random operations on sets of ints and tuples must give the same reprs."""

import random
import subprocess
from pathlib import Path

import pytest

from instantiate import instantiate

ROOT = Path(__file__).resolve().parents[2]
FLAGS = ["-std=gnu11", "-O1", "-g", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function",
         "-fno-strict-aliasing", "-fno-omit-frame-pointer", "-fsanitize=address,undefined",
         "-fno-sanitize-recover", f"-I{ROOT}/rt/include", f"-I{ROOT}/rt/generic"]
SOURCES = ["exc", "region", "sb", "slice", "hash", "traceback"]

HOST = r"""
#include <stdio.h>
#include <stdlib.h>
#include "rt/exc.h"
#include "rt/hash.h"
#include "rt/platform.h"
typedef int64_t int_t;
typedef struct { int64_t a, b; } pair_t;
void *rt_pages_alloc(size_t n) { return aligned_alloc(RT_PAGE, n * RT_PAGE); }
void rt_pages_free(void *p, size_t n) { (void)n; free(p); }
void rt_console_write(const char *p, size_t n) { fwrite(p, 1, n, stdout); }
void rt_console_error(const char *p, size_t n) { fwrite(p, 1, n, stderr); }
void rt_exit(int status) { exit(status); }
int rt_main(void) { return 0; }
size_t rt_strlen(const char *text) { size_t n = 0; while (text[n]) n++; return n; }
const char *rt_strerror(int number) { (void)number; return ""; }
void rt_str_repr(rt_sb *out, rt_str s) { rt_sb_str(out, s); }
static bool int_eq(int64_t a, int64_t b) { return a == b; }
static bool int_lt(int64_t a, int64_t b) { return a < b; }
static uint64_t int_hash(int64_t a) { return rt_hash_int64(a); }
static void int_repr(rt_sb *out, int64_t a) { rt_sb_decimal(out, a); }
static int64_t int_keep(int64_t a, rt_region *r) { (void)r; return a; }
#define int int64_t
"""


def build(tmp_path: Path, body: str) -> Path:
    """Compile a C program with the runtime's core under the sanitizers."""
    source, program = tmp_path / "t.c", tmp_path / "t"
    source.write_text(HOST + body)
    files = [str(p) for d in SOURCES for p in sorted((ROOT / "rt/core" / d).glob("*.c"))]
    subprocess.run(["gcc", *FLAGS, "-o", program, source, *files], check=True)
    return program


SET_MAIN = r"""
#undef int
int main(void) {
  set_int *s[4];
  for (int i = 0; i < 4; i++) s[i] = set_int_new(rt_current);
  char op; int a, b, c; long long x;
  while (scanf(" %c %d %d %d %lld", &op, &a, &b, &c, &x) == 5) {
    rt_region *r = rt_current;
    switch (op) {
    case 'a': set_int_add(s[a], x); break;
    case 'd': set_int_discard(s[a], x); break;
    case 'p': if (s[a]->used) set_int_pop(s[a]); break;
    case 'c': s[c] = set_int_copy(r, s[a]); break;
    case '|': s[c] = set_int_union(r, s[a], s[b]); break;
    case '&': s[c] = set_int_intersection(r, s[a], s[b]); break;
    case '-': s[c] = set_int_difference(r, s[a], s[b]); break;
    case '^': s[c] = set_int_symmetric_difference(r, s[a], s[b]); break;
    case 'U': set_int_update(s[a], s[b]); break;
    case 'I': set_int_intersection_update(s[a], s[b]); break;
    case 'D': set_int_difference_update(s[a], s[b]); break;
    case 'S': set_int_symmetric_difference_update(s[a], s[b]); break;
    case 'C': set_int_clear(s[a]); break;
    }
    rt_sb *out = rt_stdout();
    set_int_repr(out, s[op == 'c' || op == '|' || op == '&' || op == '-' || op == '^' ? c : a]);
    rt_sb_char(out, ' ');
    rt_sb_decimal(out, (int64_t)set_int_hash_frozen(s[a]));
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
        case "a": s.add(x)
        case "d": s.discard(x)
        case "p" if not s: pass
        case "p": s.pop()
        case "c": sets[c] = s.copy()
        case "|": sets[c] = s | t
        case "&": sets[c] = s & t
        case "-": sets[c] = s - t
        case "^": sets[c] = s ^ t
        case "U": s |= t
        case "I": s &= t
        case "D": s -= t
        case "S": s ^= t
        case "C": s.clear()
    return sets[c] if op in "c|&-^" else s


@pytest.fixture(scope="module")
def set_program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    body = instantiate("set", T="int") + SET_MAIN
    return build(tmp_path_factory.mktemp("set"), body)


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
    got = subprocess.run([set_program], input="\n".join(lines), capture_output=True, text=True)
    assert got.stderr == ""
    for line, mine, theirs in zip(lines, got.stdout.splitlines(), expected, strict=True):
        assert mine == theirs, line


DICT_MAIN = r"""
#undef int
int main(void) {
  dict_int_int *d = dict_int_int_new(rt_current);
  char op; long long k, v;
  while (scanf(" %c %lld %lld", &op, &k, &v) == 3) {
    if (op == 's') dict_int_int_set(d, k, v);
    else if (op == 'p' && dict_int_int_contains(d, k)) dict_int_int_pop(d, k);
    else if (op == '+' && dict_int_int_contains(d, k)) *dict_int_int_slot_for(d, k) += v;
    else if (op == 'C') dict_int_int_clear(d);
  }
  dict_int_int_repr(rt_stdout(), d);
  rt_sb_flush(rt_stdout());
  rt_region_free_pages(&rt_program_region);
  return 0;
}
"""


def test_dict_keeps_insertion_order(tmp_path: Path) -> None:
    program = build(tmp_path, instantiate("dict", K="int", V="int") + DICT_MAIN)
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
        got = subprocess.run([program], input="\n".join(lines), capture_output=True, text=True)
        assert (got.stderr, got.stdout) == ("", repr(d))


SORT_MAIN = r"""
#undef int
int main(void) {
  list_int *l = list_int_new(rt_current, 0);
  long long x;
  while (scanf("%lld", &x) == 1) list_int_append(l, x);
  list_int_sort(l, false);
  list_int_repr(rt_stdout(), l);
  rt_sb_flush(rt_stdout());
  rt_region_free_pages(&rt_program_region);
  return 0;
}
"""


def test_list_sorts(tmp_path: Path) -> None:
    program = build(tmp_path, instantiate("list", T="int") + instantiate("list_sort", T="int") + SORT_MAIN)
    rng = random.Random(2)
    for n in [0, 1, 2, 31, 32, 33, 64, 65, 1000]:
        items = [value(rng) for _ in range(n)]
        got = subprocess.run([program], input=" ".join(map(str, items)), capture_output=True, text=True)
        assert (got.stderr, got.stdout) == ("", repr(sorted(items)))
