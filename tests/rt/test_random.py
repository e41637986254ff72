"""The runtime's random numbers against CPython's `random`, for seeds of all sizes."""

import random
from pathlib import Path

import pytest
from instantiate import ask, build

STEPS = r"""
#include "rt/random.h"

static rt_int get_number(void) {
  static char digits[8000];
  if (scanf("%7999s", digits) != 1) return 0;
  bool negative = digits[0] == '-';
  rt_int x = rt_int_from_digits(digits + negative, (int64_t)rt_strlen(digits) - negative, 16);
  return negative ? rt_int_neg(x) : x;
}

static void step(char op, rt_sb *out) {
  switch (op) {
  case 's': rt_random_seed(get_number()); break;
  case 'e': rt_random_seed_any(); break;
  case 'r': rt_sb_decimal(out, (int64_t)(rt_random_random() * 0x1p53)); break;
  case 'b': rt_int_digits(out, rt_random_getrandbits(get_int()), 16, false); break;
  case 'n': rt_sb_decimal(out, rt_random_below(get_int())); break;
  }
}

int main(void) { return run_steps(step); }
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("random") / "random", STEPS, folders=["random", "int"])


def drawn(rng: random.Random, op: str, k: int) -> str:
    """What CPython draws."""
    if op == "r":
        return str(int(rng.random() * 2**53))
    return f"{rng.getrandbits(k):x}" if op == "b" else str(rng.randrange(k))


SMALL_SEEDS = [0, 1, -1, 12345, 2**32 - 1, 2**32, -(2**62)]
SEEDS = [*SMALL_SEEDS, 2**63, 2**64, 2**64 + 7, -(2**100), 2**5000 + 9, 2**21000 + 3]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: f"{seed.bit_length()}bits{seed % 1000}")
def test_sequences(program: Path, seed: int) -> None:
    choose, rng = random.Random(3), random.Random(seed)
    lines, expected = [f"s {seed:x}"], [""]
    for _ in range(1000):
        op, k = choose.choice("rbn"), choose.choice([1, 5, 31, 32, 33, 63, 64, 65, 96, 200, 0])
        if op == "n":
            k = choose.choice([1, 2, 6, 100, 2**31, 2**32, 2**33 + 1, 2**63 - 1])
        lines.append(f"{op} {k}" if op != "r" else op)
        expected.append(drawn(rng, op, k))
    for line, mine, theirs in zip(lines, ask(program, lines), expected, strict=True):
        assert mine == theirs, line


def test_errors_and_entropy(program: Path) -> None:
    assert ask(program, ["b -1"]) == ["ValueError: number of bits must be non-negative"]
    unseeded, seeded = ask(program, ["b 64"]), ask(program, ["e", "b 64"])
    assert unseeded[0] == seeded[1] != "0"
