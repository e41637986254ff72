"""An f-string in what is compiled for size is one call, whose form says what goes where.

    rt_sb sb1;
    rt_sb_init(&sb1, &r_own);
    rt_sb_bytes(&sb1, "port ", 5);      →  text1 = rt_text_filled(&r_own, "port \\002 of \\003", (int64_t)(n), host);
    rt_sb_decimal(&sb1, n);
    …
    rt_str text1 = rt_sb_finish(&sb1);

Each of the calls takes 15 to 25 bytes of machine code, a value in the form's call 4.
"""

from __future__ import annotations

import re

from pyx2c.ir import lir

_LITERAL = r'rt_sb_bytes\(&{0}, "(.*)", \d+\);'
_CHAR = r"rt_sb_char\(&{0}, '(.*)'\);"
_VALUE = r"(rt_sb_str|rt_sb_decimal|rt_str_repr|rt_int_str|rt_int_repr)\(&{0}, (.*)\);"
_INT = "\\004", "rt_int_repr, {}"
_FORMS = {
    "rt_sb_str": ("\\001", "{}"),
    "rt_sb_decimal": ("\\002", "(int64_t)({})"),
    "rt_str_repr": ("\\003", "{}"),
    "rt_int_str": _INT,
    "rt_int_repr": _INT,
}
"""what stands for a value in the form (RT_FILL_STR and so on), and how it is given: an int with what writes it, which
programs that only fill in texts need not have"""
_TAKEN = re.compile(r"\\00[0-4]")


def filled_at_once(statements: list[lir.S], sb: str, region: str) -> lir.C | None:
    """The call that does what these statements write to the builder `sb`; None where it can't."""
    form, values = "", list[str]()
    for statement in statements:
        if not isinstance(statement, lir.Line):
            return None
        line = statement.text
        if literal := re.fullmatch(_LITERAL.format(sb), line):
            form += literal[1]
        elif char := re.fullmatch(_CHAR.format(sb), line):
            form += {"\\'": "'", '"': '\\"'}.get(char[1], char[1])
        elif value := re.fullmatch(_VALUE.format(sb), line):
            mark, given = _FORMS[value[1]]
            form += mark
            values.append(given.format(value[2]))
            continue
        else:
            return None
        if _TAKEN.search((literal or char)[1]):  # type: ignore[index]
            return None
    return lir.call("rt_text_filled", lir.C(region), lir.C(f'"{form}"'), *map(lir.C, values))
