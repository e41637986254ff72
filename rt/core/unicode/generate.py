"""Write the runtime's Unicode tables from what the running CPython knows.

The runtime must classify and map characters as CPython 3.11 does (Unicode 14), and a program
that only calls `upper` must not carry what `isalpha` needs. So there is one table a property,
each in a file of its own:

    [A-Za-zªµº…]      ->  bounds {0x41, 0x5b, 0x61, 0x7b, 0xaa, 0xab, …}, one run for each plane
    'a'..'z' -> 'A'.. ->  row {first 0x61, stride 1, count 26, delta -32}
    'ß' -> 'SS'       ->  row {0xdf, {'S', 'S', 0}}

Requires CPython 3.11; run it as `python rt/core/unicode/generate.py`. It rewrites `*_table.c` here.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
PLANES = (0, 1, 2, 3, 14)
SURROGATES = range(0xD800, 0xE000)
NOTE = "/* Written by generate.py from CPython 3.11 (Unicode 14). */\n"


def is_cased(char: str) -> bool:
    """Lowercase, uppercase or titlecase letter: the property Cased."""
    return char.islower() or char.isupper() or char.istitle()


def is_case_ignorable(char: str) -> bool:
    """What the rule for the final sigma looks through, found by asking the rule."""
    if is_cased(char):
        return (" " + char + "Σ").lower().endswith("σ")
    return ("AΣ" + char + "A").lower()[1] == "σ"


SETS: dict[str, tuple[str, Callable[[str], bool]]] = {
    "alpha": ("letters", str.isalpha),
    "decimal": ("decimal digits", str.isdecimal),
    "digit": ("digits, superscripts included", str.isdigit),
    "numeric": ("anything with a numeric value", str.isnumeric),
    "space": ("white space", str.isspace),
    "printable": ("what repr shows as it is", str.isprintable),
    "lower": ("property Lowercase", str.islower),
    "upper": ("property Uppercase", lambda c: c.isupper()),
    "title": ("category Lt", lambda c: c.istitle() and not c.isupper()),
    "cased": ("property Cased", is_cased),
    "case_ignorable": ("property Case_Ignorable", is_case_ignorable),
    "xid_start": ("first character of an identifier", lambda c: c != "_" and c.isidentifier()),
    "xid_continue": ("further characters of an identifier", lambda c: ("a" + c).isidentifier()),
}

MAPS: dict[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "title": str.title,
    "fold": str.casefold,
}


@dataclass(frozen=True, slots=True)
class Run:
    """`count` characters from `first` on, `stride` apart, each mapped by adding `delta`."""

    first: int
    stride: int
    count: int
    delta: int


def plane_bounds(plane: int, member: Callable[[str], bool]) -> list[int]:
    """Where membership changes within a plane, as offsets; the plane begins outside the set."""
    bounds: list[int] = []
    inside = False
    for offset in range(0x10000):
        if member(chr(plane << 16 | offset)) != inside:
            inside = not inside
            bounds.append(offset)
    return bounds


def rows_of(numbers: list[str], per_line: int) -> str:
    """An initialiser's lines."""
    lines = [numbers[i : i + per_line] for i in range(0, len(numbers), per_line)]
    return "".join("  " + ", ".join(line) + ",\n" for line in lines)


def set_source(name: str, meaning: str, member: Callable[[str], bool]) -> str:
    """The C file of one set of code points."""
    bounds: list[int] = []
    starts = [0]
    for plane in PLANES:
        bounds += plane_bounds(plane, member)
        starts.append(len(bounds))
    return (
        "#include <rt/unicode.h>\n\n"
        + NOTE
        + f"static const uint16_t rt_unicode_{name}_bounds[] = {{\n"
        + rows_of([str(b) for b in bounds or [0]], 16)
        + "};\n\n"
        + f"/* {meaning} */\n"
        + f"const rt_unicode_set rt_unicode_{name} = {{\n"
        + f"  rt_unicode_{name}_bounds, {{{', '.join(map(str, starts))}}}\n}};\n"
    )


def outside_planes_is_empty(member: Callable[[str], bool]) -> bool:
    """The sets hold nothing outside the planes that the tables cover."""
    others = (p for p in range(17) if p not in PLANES)
    return not any(member(chr(p << 16 | o)) for p in others for o in range(0x10000))


def pairs(mapping: Callable[[str], str]) -> Iterator[tuple[int, str]]:
    """Every non-ASCII code point that the mapping changes."""
    for code in range(0x80, 0x110000):
        if code not in SURROGATES and mapping(chr(code)) != chr(code):
            yield code, mapping(chr(code))


def runs_of(simple: list[tuple[int, int]]) -> list[Run]:
    """Cover (code, delta) pairs by runs of stride 1 or 2."""
    runs: list[Run] = []
    for code, delta in simple:
        last = runs[-1] if runs else None
        if last and last.delta == delta and last.count < 0xFFF:
            gap = code - (last.first + last.stride * (last.count - 1))
            if gap == last.stride or (last.count == 1 and gap == 2):
                runs[-1] = Run(last.first, gap, last.count + 1, delta)
                continue
        runs.append(Run(code, 1, 1, delta))
    return runs


def map_source(name: str, mapping: Callable[[str], str]) -> str:
    """The C file of one case mapping."""
    changed = list(pairs(mapping))
    runs = runs_of([(code, ord(to) - code) for code, to in changed if len(to) == 1])
    special = [(code, to) for code, to in changed if len(to) > 1]
    assert all(code < 0x10000 and len(to) <= 3 for code, to in special)
    run_rows = [f"{{{r.first | (r.stride - 1) << 31:#x}u, {r.delta * 4096 + r.count}}}" for r in runs]
    special_rows = []
    for code, to in special:
        out = [ord(c) for c in to] + [0] * (3 - len(to))
        special_rows.append(f"{{{code:#x}, {{{out[0]:#x}, {out[1]:#x}, {out[2]:#x}}}}}")
    return (
        "#include <rt/unicode.h>\n\n"
        + NOTE
        + f"static const rt_unicode_run rt_unicode_{name}_runs[] = {{\n"
        + rows_of(run_rows, 4)
        + "};\n\n"
        + f"static const rt_unicode_special rt_unicode_{name}_specials[] = {{\n"
        + rows_of(special_rows, 3)
        + "};\n\n"
        + f"const rt_unicode_map rt_unicode_to_{name} = {{\n"
        + f"  rt_unicode_{name}_runs, rt_unicode_{name}_specials, {len(runs)}, {len(special)}\n}};\n"
    )


def main() -> None:
    """Rewrite every table beside this file."""
    if sys.version_info[:2] != (3, 11):
        sys.exit("the tables must come from CPython 3.11")
    for name, (meaning, member) in SETS.items():
        assert outside_planes_is_empty(member), name
        (HERE / f"{name}_table.c").write_text(set_source(name, meaning, member))
    for name, mapping in MAPS.items():
        (HERE / f"to_{name}_table.c").write_text(map_source(name, mapping))


if __name__ == "__main__":
    main()
