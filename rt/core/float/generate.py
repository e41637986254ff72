"""Write pow10_table.c: what rt_pow10_significand needs to rebuild 10**e exactly.

A significand is 10**e scaled to 128 bits, rounded up. Every 27th is stored (rounded down); the others are
that times a power of five, cut off, which is up to 3 too small: two bits each say by how much.
"""

from pathlib import Path

FIRST, LAST, STEP, ORIGIN = -292, 324, 27, -297


def significand(e: int) -> tuple[int, bool]:
    """5**e scaled to 128 bits and rounded down, and whether anything was lost."""
    if e >= 0:
        value = 5**e
        shift = value.bit_length() - 128
        return (value >> shift, value % (1 << shift) != 0) if shift > 0 else (value << -shift, False)
    divisor = 5**-e
    return (1 << (127 + divisor.bit_length())) // divisor, True


def rebuilt(e: int) -> int:
    """What the C function computes before the correction."""
    index, power = divmod(e - ORIGIN, STEP)
    product: int = significand(ORIGIN + STEP * index)[0] * 5**power
    shift: int = product.bit_length() - 128
    return product >> shift


def correction(e: int) -> int:
    """How far the rebuilt significand is too small."""
    value, lost = significand(e)
    error = value + lost - rebuilt(e)
    assert 0 <= error <= 3
    return error


def table() -> str:
    """The C file."""
    bases = [significand(ORIGIN + STEP * i)[0] for i in range((LAST - ORIGIN) // STEP + 1)]
    rows = [f"  {{0x{base >> 64:016X}, 0x{base % 2**64:016X}}}," for base in bases]
    packed = sum(correction(e) << (2 * (e - FIRST)) for e in range(FIRST, LAST + 1))
    words = [f"  0x{packed >> at & (2**64 - 1):016X}," for at in range(0, 2 * (LAST - FIRST + 1), 64)]
    return "\n".join(
        [
            "/* Written by generate.py. */",
            '#include "rt/pow10.h"',
            "",
            "const uint64_t rt_pow10_bases[][2] = {",
            *rows,
            "};",
            "",
            "const uint64_t rt_pow10_corrections[] = {",
            *words,
            "};",
            "",
        ]
    )


if __name__ == "__main__":
    (Path(__file__).parent / "pow10_table.c").write_text(table())
