"""Rows for str and the console."""

from pyx2c.prim.table import op

_ALL = "0, INT64_MAX"
op("add", "str, str -> str", "rt_str_concat", "alloc")
op("mul", "str, i64 -> str", "rt_str_repeat", "alloc raises")
op("mul", "i64, str -> str", "rt_str_repeat({r}, {1}, {0})", "alloc raises")
op("eq", "str, str -> bool", "rt_str_eq")
op("lt", "str, str -> bool", "rt_str_lt")
op("gt", "str, str -> bool", "rt_str_lt({1}, {0})")
op("le", "str, str -> bool", "!rt_str_lt({1}, {0})")
op("ge", "str, str -> bool", "!rt_str_lt({0}, {1})")
op("truth", "str -> bool", "rt_str_truth")
op("len", "str -> i64", "rt_str_len")
op("getitem", "str, i64 -> str", "rt_str_at", "alloc raises")
op("slice2", "str, i64, i64 -> str", "rt_str_slice({r}, {0}, rt_slice_low({1}), rt_slice_high({2}))", "alloc")
op("slice", "str, i64, i64, i64 -> str", "rt_str_slice_any({r}, {0}, {1}, {2}, {3})", "alloc raises")
op("contains", "str, str -> bool", "rt_str_contains")
op("str.bytes", "str -> i64", "{0}->size")
op("str.byte_at", "str, i64 -> i64", "(int64_t)(uint8_t){0}->data[{1}]")
op("text.spent", "str -> None", "rt_text_spent({0}, {0}->size)", "writes")
op("text.spent", "bytes -> None", "rt_text_spent({0}, {0}->size)", "writes")
op("encode.check", "str -> str", "rt_str_encodable", "raises")
op("str.char_at", "str, i64 -> str", "rt_str_char_at", "alloc")
op("str.next_at", "str, i64 -> i64", "rt_str_next_at")
for _name in ("upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip"):
    op(f"method.{_name}", "str -> str", f"rt_str_{_name}", "alloc")
for _name in ("strip", "lstrip", "rstrip"):
    op(f"method.{_name}", "str, str -> str", f"rt_str_{_name}_chars", "alloc")
    op(f"method.{_name}", "str, None -> str", f"rt_str_{_name}({{r}}, {{0}})", "alloc")
for _name in (
    "isalpha",
    "isalnum",
    "isdigit",
    "isdecimal",
    "isnumeric",
    "isspace",
    "isprintable",
    "isidentifier",
    "islower",
    "isupper",
    "istitle",
    "isascii",
):
    op(f"method.{_name}", "str -> bool", f"rt_str_{_name}")
for _name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"):
    _result = "bool" if _name.endswith("with") else "i64"
    _flags = "raises" if "index" in _name else ""
    op(f"method.{_name}", f"str, str -> {_result}", f"rt_str_{_name}({{0}}, {{1}}, {_ALL})", _flags)
    op(
        f"method.{_name}",
        f"str, str, i64 -> {_result}",
        f"rt_str_{_name}({{0}}, {{1}}, {{2}}, INT64_MAX)",
        _flags,
    )
    op(f"method.{_name}", f"str, str, i64, i64 -> {_result}", f"rt_str_{_name}", _flags)
for _name in ("removeprefix", "removesuffix"):
    op(f"method.{_name}", "str, str -> str", f"rt_str_{_name}", "alloc")
op("method.replace", "str, str, str -> str", "rt_str_replace({r}, {0}, {1}, {2}, -1)", "alloc")
op("method.replace", "str, str, str, i64 -> str", "rt_str_replace", "alloc")
for _name in ("center", "ljust", "rjust"):
    op(
        f"method.{_name}",
        "str, i64 -> str",
        f"rt_str_{_name}({{r}}, {{0}}, {{1}}, rt_str_char(' '))",
        "alloc",
    )
    op(f"method.{_name}", "str, i64, str -> str", f"rt_str_{_name}", "alloc raises")
op("method.zfill", "str, i64 -> str", "rt_str_zfill", "alloc")
op("method.expandtabs", "str -> str", "rt_str_expandtabs({r}, {0}, 8)", "alloc")
op("method.expandtabs", "str, i64 -> str", "rt_str_expandtabs", "alloc")
op("method.split", "str -> list[str]", "rt_str_split({r}, {0}, NULL, -1)", "alloc")
op("method.split", "str, str -> list[str]", "rt_str_split({r}, {0}, {1}, -1)", "alloc raises")
op("method.split", "str, str, i64 -> list[str]", "rt_str_split", "alloc raises")
op("method.split", "str, None, i64 -> list[str]", "rt_str_split({r}, {0}, NULL, {2})", "alloc")
op("method.rsplit", "str, str -> list[str]", "rt_str_rsplit({r}, {0}, {1}, -1)", "alloc raises")
op("method.rsplit", "str, str, i64 -> list[str]", "rt_str_rsplit", "alloc raises")
op("method.splitlines", "str -> list[str]", "rt_str_splitlines({r}, {0}, false)", "alloc")
op("method.splitlines", "str, bool -> list[str]", "rt_str_splitlines", "alloc")
op("method.splitlines", "str, i64 -> list[str]", "rt_str_splitlines({r}, {0}, {1} != 0)", "alloc")
op("split.piece", "str, i64, i64 -> str", "rt_str_part", "alloc")
op("split.end", "str, str, i64 -> i64", "rt_str_piece_end", "raises")
op("split.next", "str, str, i64 -> i64", "rt_str_piece_next")
op("split.end", "str, i64 -> i64", "rt_str_word_end")
op("split.next", "str, i64 -> i64", "rt_str_word_next")
op("splitlines.first", "str -> i64", "rt_str_line_first")
op("splitlines.end", "str, i64 -> i64", "rt_str_line_end")
op("splitlines.next", "str, i64 -> i64", "rt_str_line_next")
op("method.join", "str, list[str] -> str", "rt_str_join({r}, {0}, {1}->data, {1}->len)", "alloc reads")
op("method.join", "str, vtuple[str] -> str", "rt_str_join({r}, {0}, {1}->data, {1}->len)", "alloc")
op("list", "str -> list[str]", "rt_str_list", "alloc")
op("ord", "str -> i64", "rt_str_ord", "raises")
op("_re.code", "str, i64 -> i64", "(int64_t)({0}->data[{1}] & 127)")
op("_re.position", "i64 -> i64", "{0}")
op("_re.is_decimal", "i64 -> bool", "rt_code_is_decimal((uint32_t){0})")
op("_re.is_space", "i64 -> bool", "rt_code_is_space((uint32_t){0})")
op("_re.is_alnum", "i64 -> bool", "rt_code_is_alnum((uint32_t){0})")
op("_re.has", "bytes, i64 -> bool", "(({0}->data[{1} >> 3] >> ({1} & 7)) & 1) != 0")
op("chr", "i64 -> str", "rt_str_chr", "alloc raises")
op("ascii", "str -> str", "rt_str_escaped", "alloc")
op("str.ascii_lower", "str -> str", "rt_str_lower", "alloc")

op("input", "-> str", "rt_input({r}, NULL)", "alloc raises writes reads")
op("input", "str -> str", "rt_input", "alloc raises writes reads")
op("argv.count", "-> i64", "rt_argv_count()", "reads")
op("argv.get", "i64 -> str", "rt_argv_str", "alloc")
op("sys._entropy", "-> i64", "rt_entropy_word()", "reads")
op("sys._env_count", "-> i64", "rt_env_count()", "reads")
op("sys._env", "i64 -> str", "rt_env_str", "alloc")
