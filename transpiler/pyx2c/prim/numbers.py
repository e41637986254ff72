"""Rows for int, float and bool; in a C template `{0}` is an argument and `{r}` the region."""

from pyx2c.prim.table import op

for _name, _c in (
    ("add", "add"),
    ("sub", "sub"),
    ("mul", "mul"),
    ("and", "and"),
    ("or", "or"),
    ("xor", "xor"),
):
    if _name in ("and", "or", "xor"):
        _sign = {"and": "&", "or": "|", "xor": "^"}[_name]
        op(_name, "bool, bool -> bool", f"(bool)({{0}} {_sign} {{1}})")
    op(_name, "int, int -> int", f"rt_int_{_c}", "big")
for _name in ("floordiv", "mod", "lshift", "rshift"):
    op(_name, "int, int -> int", f"rt_int_{_name}", "raises big")
op("truediv", "int, int -> float", "rt_int_truediv", "raises")
op("pow", "int, int -> int", "rt_int_pow", "raises big")
op("pow3", "int, int, int -> int", "rt_int_powmod", "raises big")
for _name, _sign in (("add", "+"), ("sub", "-"), ("mul", "*")):
    op(_name, "num, num -> float", f"{{0}} {_sign} {{1}}")
op("truediv", "num, num -> float", "rt_float_truediv", "raises")
op("floordiv", "num, num -> float", "rt_float_floordiv", "raises")
op("divmod.quotient", "num, num -> float", "rt_float_quotient", "raises")
op("mod", "num, num -> float", "rt_float_mod", "raises")
op("pow", "num, num -> float", "rt_float_pow", "raises")
op("neg", "int -> int", "rt_int_neg", "big")
op("neg", "float -> float", "-{0}")
op("pos", "int -> int", "{0}")
op("pos", "float -> float", "{0}")
op("invert", "int -> int", "rt_int_invert", "big")
op("abs", "int -> int", "rt_int_abs", "big")
op("abs", "float -> float", "rt_math_fabs")
op("eq", "bool, bool -> bool", "{0} == {1}")
op("eq", "int, int -> bool", "rt_int_eq")
op("eq", "float, float -> bool", "{0} == {1}")
op("eq", "int, float -> bool", "rt_int_cmp_double({0}, {1}) == 0")
op("eq", "float, int -> bool", "rt_int_cmp_double({1}, {0}) == 0")
op("lt", "int, int -> bool", "rt_int_lt")
op("le", "int, int -> bool", "rt_int_le")
op("gt", "int, int -> bool", "rt_int_lt({1}, {0})")
op("ge", "int, int -> bool", "rt_int_le({1}, {0})")
for _name, _sign, _back in (("lt", "<", ">"), ("le", "<=", ">="), ("gt", ">", "<"), ("ge", ">=", "<=")):
    op(_name, "float, float -> bool", f"{{0}} {_sign} {{1}}")
    op(_name, "int, float -> bool", f"rt_int_cmp_order({{0}}, {{1}}) {_sign} 0")
    op(_name, "float, int -> bool", f"rt_int_cmp_order({{1}}, {{0}}) {_back} 0")
op("truth", "int -> bool", "rt_int_bool")
op("truth", "float -> bool", "{0} != 0.0")
op("bool.not", "bool -> bool", "!{0}")
op("cursor.add", "i64, i64 -> i64", "{0} + {1}")
op("cursor.lt", "i64, i64 -> bool", "{0} < {1}")
op("cursor.ge", "i64, i64 -> bool", "{0} >= {1}")
op("cursor.value", "i64 -> i64", "{0}")
op("int.is_small", "int -> bool", "rt_int_is_small")
op("int.bounded", "int, int, int -> int", "int.bounded", "raises")
op("loop.step", "int -> int", "rt_int_range_step", "raises")
op("loop.stop", "int, int, int -> int", "loop.stop", "raises")
op("loop.first", "int, int, int -> int", "loop.first")
op("loop.more", "int, int, int -> bool", "rt_int_range_more")
op("slice.none", "-> i64", "INT64_MIN")
op("slice.bound", "int -> i64", "rt_slice_bound_int")

op("range", "i64, i64, i64 -> range", "rt_range_make", "raises")
for _name in ("start", "stop", "step"):
    op(f"range.{_name}", "range -> i64", f"{{0}}.{_name}")
    op(f"attr.{_name}", "range -> i64", f"{{0}}.{_name}")
op("len", "range -> i64", "rt_range_size", "raises")
op("truth", "range -> bool", "rt_range_size({0}) != 0", "raises")
op("getitem", "range, i64 -> i64", "rt_range_at", "raises")
op("slice2", "range, i64, i64 -> range", "rt_range_slice({0}, {1}, {2}, 1)", "raises")
op("slice", "range, i64, i64, i64 -> range", "rt_range_slice({0}, {1}, {2}, rt_slice_step({3}))", "raises")
op("contains", "range, int -> bool", "rt_range_has({0}, rt_int_clamp_i64({1}))")
op("eq", "range, range -> bool", "rt_range_eq")
op("method.index", "range, i64 -> i64", "rt_range_index", "raises")
op("method.count", "range, int -> i64", "(int64_t)rt_range_has({0}, rt_int_clamp_i64({1}))")

op("slice.new", "int?, int?, int? -> slice", "rt_slice_of")
for _name in ("start", "stop", "step"):
    op(f"attr.{_name}", "slice -> int?", f"{{0}}.{_name}")
    op(f"slice.{_name}_of", "slice -> i64", f"rt_slice_{_name}_of")
op("eq", "slice, slice -> bool", "rt_slice_eq")

op("int", "int -> int", "{0}")
op("int", "float -> int", "rt_int_from_double", "raises big")
op("int", "str -> int", "rt_int_parse({0}, 10)", "raises big")
op("int", "str, i64 -> int", "rt_int_parse({0}, (int){1})", "raises big")
op("float", "num -> float", "{0}", "raises")
op("float", "str -> float", "rt_float_parse", "raises")
op("round", "int -> int", "{0}")
op("round", "float -> int", "rt_float_round", "raises big")
op("round", "float, int -> float", "rt_float_round_to", "raises")
op("round", "int, int -> int", "rt_int_round", "big")
op("hash", "T -> i64", "(int64_t)T_hash({0})", "hash:T raises")
op("method.bit_length", "int -> i64", "rt_int_bit_length")
op("method.bit_count", "int -> i64", "rt_int_bit_count")
for _name in ("real", "numerator"):
    op(f"attr.{_name}", "int -> int", "{0}")
op("attr.real", "float -> float", "{0}")
op("attr.imag", "int -> int", "RT_INT(0)")
op("attr.imag", "float -> float", "0.0")
op("attr.denominator", "int -> int", "RT_INT(1)")
op("method.is_integer", "float -> bool", "rt_float_is_integer")
op("math.floor", "float -> int", "rt_float_floor", "raises big")
op("math.floor", "int -> int", "{0}")
op("math.ceil", "float -> int", "rt_float_ceil", "raises big")
op("math.ceil", "int -> int", "{0}")
op("math.trunc", "float -> int", "rt_float_trunc", "raises big")
op("math.trunc", "int -> int", "{0}")
for _name in (
    "sqrt",
    "exp",
    "expm1",
    "log1p",
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "sinh",
    "cosh",
    "tanh",
    "asinh",
    "acosh",
    "atanh",
    "gamma",
    "lgamma",
    "cbrt",
    "erf",
    "erfc",
    "exp2",
):
    op(f"math.{_name}", "num -> float", f"rt_math_{_name}", "raises")
for _name in ("log", "log2", "log10"):
    op(f"math.{_name}", "int -> float", f"rt_math_{_name}_int", "raises")
    op(f"math.{_name}", "float -> float", f"rt_math_{_name}", "raises")
for _name in ("atan2", "pow", "fmod", "remainder", "hypot", "copysign"):
    op(f"math.{_name}", "num, num -> float", f"rt_math_{_name}", "raises")
for _name in ("fabs", "degrees", "radians"):
    op(f"math.{_name}", "num -> float", f"rt_math_{_name}")
op("math.isclose", "num, num, num, num -> bool", "rt_math_isclose", "raises")
op("math.ldexp", "num, int -> float", "rt_math_ldexp", "raises")
op("math.nextafter", "num, num -> float", "rt_math_nextafter")
op("math.ulp", "num -> float", "rt_math_ulp")
for _name in ("frexp_mantissa", "modf_fraction", "modf_whole"):
    op(f"math.{_name}", "num -> float", f"rt_math_{_name}")
op("math.frexp_exponent", "num -> i64", "rt_math_frexp_exponent")
op("math.isnan", "num -> bool", "rt_float_is_nan")
op("math.isinf", "num -> bool", "rt_float_is_inf")
op("math.isfinite", "num -> bool", "rt_float_is_finite")
op("math.gcd", "int, int -> int", "rt_int_gcd", "big")
op("math.lcm", "int, int -> int", "rt_int_lcm", "big")
op("math.isqrt", "int -> int", "rt_int_isqrt", "raises big")
op("math.factorial", "int -> int", "rt_int_factorial", "raises big")
op("time.time", "-> float", "(double)rt_clock_realtime() / 1e9", "reads")
op("time.perf_counter", "-> float", "(double)rt_clock_monotonic() / 1e9", "reads")
op("time.monotonic", "-> float", "(double)rt_clock_monotonic() / 1e9", "reads")
op("time.perf_counter_ns", "-> i64", "(int64_t)rt_clock_monotonic()", "reads")
op("time.time_ns", "-> i64", "(int64_t)rt_clock_realtime()", "reads")
op("time.monotonic_ns", "-> i64", "(int64_t)rt_clock_monotonic()", "reads")
op("time.sleep", "num -> None", "rt_time_sleep({0})", "raises writes")
op("sys.getrecursionlimit", "-> i64", "(int64_t)rt_recursion_limit", "reads")
op("sys.setrecursionlimit", "i64 -> None", "rt_recursion_set_limit({0})", "raises writes")
op("sys.get_int_max_str_digits", "-> i64", "(int64_t)rt_int_max_str_digits", "reads")
op("sys.set_int_max_str_digits", "int -> None", "rt_int_set_max_str_digits({0})", "raises writes")
