"""Rows for bytes, and for bytearray, which is the generic list of bytes; what is missing is in _behind/bytes.py."""

from pyx2c.prim.table import op

_ALL = "0, INT64_MAX"
op("add", "bytes, bytes -> bytes", "rt_bytes_concat", "alloc")
op("mul", "bytes, i64 -> bytes", "rt_bytes_repeat", "alloc raises")
op("mul", "i64, bytes -> bytes", "rt_bytes_repeat({r}, {1}, {0})", "alloc raises")
op("eq", "bytes, bytes -> bool", "rt_bytes_eq")
op("lt", "bytes, bytes -> bool", "rt_bytes_lt")
op("gt", "bytes, bytes -> bool", "rt_bytes_lt({1}, {0})")
op("le", "bytes, bytes -> bool", "!rt_bytes_lt({1}, {0})")
op("ge", "bytes, bytes -> bool", "!rt_bytes_lt({0}, {1})")
op("truth", "bytes -> bool", "rt_bytes_truth")
op("len", "bytes -> i64", "rt_bytes_len")
op("getitem", "bytes, i64 -> i64", "rt_bytes_at", "raises")
op("slice2", "bytes, i64, i64 -> bytes", "rt_bytes_slice({r}, {0}, rt_slice_low({1}), rt_slice_high({2}))", "alloc")
op("slice", "bytes, i64, i64, i64 -> bytes", "rt_bytes_slice_step({r}, {0}, {1}, {2}, {3})", "alloc raises")
op("contains", "bytes, i64 -> bool", "rt_bytes_contains_byte", "raises")
op("contains", "bytes, bytes -> bool", "rt_bytes_contains")
op("bytes.size", "bytes -> i64", "{0}->size")
op("bytes.at", "bytes, i64 -> i64", "(int64_t){0}->data[{1}]")
op("bytes", "bytes -> bytes", "{0}")
op("bytes", "int -> bytes", "rt_bytes_zeros({r}, rt_int_to_i64({0}))", "alloc raises")
_OF = 'rt_bytes_of({r}, {0}->data, {0}->len, "%s")'
op("bytes", "list[int] -> bytes", _OF % "bytes", "alloc raises reads")
op("bytes.of_items", "list[int] -> bytes", _OF % "byte", "alloc raises reads")
op("bytes", "bytearray -> bytes", "rt_bytes_copy({r}, {0}->data, {0}->len)", "alloc reads")
op("bytes.fromhex", "str -> bytes", "rt_bytes_fromhex", "alloc raises")
op("method.hex", "bytes -> str", "rt_bytes_hex", "alloc")
op("method.join", "bytes, list[bytes] -> bytes", "rt_bytes_join({r}, {0}, {1}->data, {1}->len)", "alloc reads")
op("method.join", "bytes, vtuple[bytes] -> bytes", "rt_bytes_join({r}, {0}, {1}->data, {1}->len)", "alloc reads")
for _name in ("utf8", "ascii", "latin1"):
    op(f"decode.{_name}", "bytes -> str", f"rt_bytes_decode_{_name}", "alloc raises")
    op(f"encode.{_name}", "str -> bytes", f"rt_str_encode_{_name}", "alloc raises")
op("decode.surrogates", "bytes -> str", "rt_bytes_decode_surrogates", "alloc raises")
op("encode.surrogates", "str -> bytes", "rt_bytes_copy({r}, {0}->data, {0}->size)", "alloc")
for _name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"):
    _result = "bool" if _name.endswith("with") else "i64"
    _call = f"rt_bytes_{_name}"
    op(f"method.{_name}", f"bytes, bytes -> {_result}", f"{_call}({{0}}, {{1}}, {_ALL})", "raises")
    op(f"method.{_name}", f"bytes, bytes, i64 -> {_result}", f"{_call}({{0}}, {{1}}, {{2}}, INT64_MAX)", "raises")
    op(f"method.{_name}", f"bytes, bytes, i64, i64 -> {_result}", _call, "raises")

_ORDER = "rt_byte_order({%d})"
op("int.to_bytes", "int, i64, str, bool -> bytes", f"rt_int_as_bytes({{r}}, {{0}}, {{1}}, {_ORDER % 2}, {{3}})",
   "alloc raises")  # fmt: skip
op("int.from_bytes", "bytes, str, bool -> int", f"rt_int_from_bytes({{0}}->data, {{0}}->size, {_ORDER % 1}, {{2}})",
   "raises big")  # fmt: skip
op("_struct.float_at", "bytes, i64, i64, bool -> float", "rt_bytes_float")
op("_struct.float_bytes", "float, i64, bool -> bytes", "rt_float_as_bytes", "alloc")
op("_struct.float_fits", "float, i64 -> bool", "rt_float_fits")
op("_struct.new", "i64 -> bytes", "rt_bytes_new", "alloc writes")
op("_struct.zeros", "i64 -> bytes", "rt_bytes_zeros", "alloc writes")
op("_struct.put", "bytes, i64, i64, bytes -> None", "rt_bytes_put", "writes")
op("_struct.put_int", "bytes, i64, i64, bool, bool, int -> bool", "rt_bytes_put_int", "writes")
op("_struct.put_word", "bytes, i64, i64, bool, i64 -> None", "rt_bytes_put_word", "writes")
for _size in (1, 2, 4, 8):
    _load = f"rt_bytes_small_int({{0}}, {{1}}, {_size}, {{2}}, %s)"
    op(f"_struct.int{8 * _size}", "bytes, i64, bool -> i64", _load % "true")
    if _size < 8:
        op(f"_struct.uint{8 * _size}", "bytes, i64, bool -> i64", _load % "false")

_B = "list_byte_"
_STEP = "rt_slice_step({3})"
op("bytes.part", "bytearray, i64, i64 -> bytes", "rt_bytes_part({r}, {0}->data, {0}->len, {1}, {2})", "alloc reads")
op("bytearray", "bytes -> bytearray", _B + "of({r}, {0}->size, {0}->data)", "alloc")
op("bytearray.new", "-> bytearray", _B + "new({r}, 0)", "alloc")
op("len", "bytearray -> i64", "{0}->len", "reads")
op("bytes.size", "bytearray -> i64", "{0}->len", "reads")
op("bytes.at", "bytearray, i64 -> i64", "(int64_t){0}->data[{1}]", "reads")
op("truth", "bytearray -> bool", "{0}->len != 0", "reads")
op("getitem", "bytearray, i64 -> i64", "(int64_t){0}->data[rt_bytearray_index({1}, {0}->len)]", "raises reads")
op("slice2", "bytearray, i64, i64 -> bytearray", _B + "slice({r}, {0}, {1}, {2}, 1)", "alloc raises reads")
op("slice", "bytearray, i64, i64, i64 -> bytearray", _B + f"slice({{r}}, {{0}}, {{1}}, {{2}}, {_STEP})",
   "alloc raises reads")  # fmt: skip
op(
    "setitem",
    "bytearray, i64, i64 -> None",
    "rt_bytearray_put({0}->data, rt_bytearray_index({1}, {0}->len), {2})",
    "writes raises",
)
op("delitem", "bytearray, i64 -> None", _B + "del({0}, rt_bytearray_index({1}, {0}->len))", "writes raises")
_SLICE = f"{{0}}, {{1}}, {{2}}, {_STEP}"
op("setslice", "bytearray, i64, i64, i64, bytearray -> None",
   f"({{4}}->len == 0 ? {_B}del_slice({_SLICE}) : "
   f"(rt_bytearray_need_fit({{0}}->len, {{1}}, {{2}}, {_STEP}, {{4}}->len), {_B}set_slice({_SLICE}, {{4}})))",
   "writes raises")  # fmt: skip
op("delslice", "bytearray, i64, i64, i64 -> None", _B + f"del_slice({{0}}, {{1}}, {{2}}, {_STEP})", "writes raises")
op("add", "bytearray, bytearray -> bytearray", _B + "concat", "alloc reads")
op("mul", "bytearray, i64 -> bytearray", _B + "repeat", "alloc raises reads")
op("mul", "i64, bytearray -> bytearray", _B + "repeat({r}, {1}, {0})", "alloc raises reads")
op("iadd", "bytearray, bytearray -> bytearray", "(" + _B + "extend({0}, {1}), {0})", "writes")
op("iadd", "bytearray, bytes -> bytearray", "(" + _B + "extend_items({0}, {1}->data, {1}->size), {0})", "writes")
op("imul", "bytearray, i64 -> bytearray", "(" + _B + "repeat_inplace({0}, {1}), {0})", "writes")
op("eq", "bytearray, bytearray -> bool", _B + "eq", "reads")
op("lt", "bytearray, bytearray -> bool", _B + "lt", "reads")
op("le", "bytearray, bytearray -> bool", _B + "le", "reads")
op("gt", "bytearray, bytearray -> bool", _B + "lt({1}, {0})", "reads")
op("ge", "bytearray, bytearray -> bool", _B + "le({1}, {0})", "reads")
op("method.append", "bytearray, i64 -> None", _B + "append({0}, rt_byte_of({1}))", "writes raises")
op("method.extend", "bytearray, bytearray -> None", _B + "extend", "writes")
op("_text.put", "bytearray, str -> None", _B + "extend_items({0}, (const uint8_t *){1}->data, {1}->size)", "writes")
op("_text.made", "bytearray -> str", "rt_text_new({r}, (const char *){0}->data, {0}->len)", "alloc reads")
op("method.extend", "bytearray, bytes -> None", _B + "extend_items({0}, {1}->data, {1}->size)", "writes")
for _source, _add in (("bytearray", f"{_B}extend_part({{0}}, {{1}}, {{2}}, {{3}})"),
                      ("bytes", f"{_B}extend_cut({{0}}, {{1}}->data, {{1}}->size, {{2}}, {{3}})")):  # fmt: skip
    op("extend.part", f"bytearray, {_source}, i64, i64 -> None", _add, "writes")
    op("iadd.part", f"bytearray, {_source}, i64, i64 -> bytearray", f"({_add}, {{0}})", "writes")
op("method.insert", "bytearray, i64, i64 -> None", _B + "insert({0}, {1}, rt_byte_of({2}))", "writes raises")
op(
    "method.pop",
    "bytearray -> i64",
    "(int64_t)" + _B + "pop({0}, rt_bytearray_poppable(-1, {0}->len))",
    "writes raises",
)
op(
    "method.pop",
    "bytearray, i64 -> i64",
    "(int64_t)" + _B + "pop({0}, rt_bytearray_poppable({1}, {0}->len))",
    "writes raises",
)
op("method.reverse", "bytearray -> None", _B + "reverse", "writes")
op("method.clear", "bytearray -> None", _B + "clear", "writes")
op("method.copy", "bytearray -> bytearray", _B + "copy", "alloc reads")
