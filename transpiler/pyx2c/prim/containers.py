"""Rows for list, tuple[T, ...], dict and set; the C names are those of the generics."""

from pyx2c.prim.table import op

for _kind, _suffix in (("list", ""), ("vtuple", "_tuple")):
    op("len", f"{_kind}[T] -> i64", "{0}->len", "reads")
    op("len_raw", f"{_kind}[T] -> i64", "{0}->len", "reads")
    op(f"{_kind}.size", f"{_kind}[T] -> i64", "{0}->len", "reads")
    op(f"{_kind}.at", f"{_kind}[T], i64 -> T", "list_T_get_unchecked", "reads")
    op("getitem", f"{_kind}[T], i64 -> T", f"list_T_get{_suffix}", "raises reads")
    op(
        "slice2",
        f"{_kind}[~T], i64, i64 -> {_kind}[T]",
        "list_T_slice({r}, {0}, {1}, {2}, 1)",
        "alloc raises reads",
    )
    op(
        "slice",
        f"{_kind}[~T], i64, i64, i64 -> {_kind}[T]",
        "list_T_slice({r}, {0}, {1}, {2}, rt_slice_step({3}))",
        "alloc raises reads",
    )
    op("contains", f"{_kind}[T], T -> bool", "list_T_contains", "eq:T reads raises")
    op("truth", f"{_kind}[T] -> bool", "{0}->len != 0", "reads")
    op("add", f"{_kind}[~T], {_kind}[~T] -> {_kind}[T]", "list_T_concat", "alloc reads")
    op("mul", f"{_kind}[T], i64 -> {_kind}[T]", "list_T_repeat", "alloc raises reads")
    op("mul", f"i64, {_kind}[T] -> {_kind}[T]", "list_T_repeat({r}, {1}, {0})", "alloc raises reads")
    op("eq", f"{_kind}[T], {_kind}[T] -> bool", "list_T_eq", "eq:T reads raises")
    op("lt", f"{_kind}[T], {_kind}[T] -> bool", "list_T_lt", "eq:T lt:T reads raises")
    op("le", f"{_kind}[T], {_kind}[T] -> bool", "list_T_le", "eq:T lt:T reads raises")
    op("gt", f"{_kind}[T], {_kind}[T] -> bool", "list_T_lt({1}, {0})", "eq:T lt:T reads raises")
    op("ge", f"{_kind}[T], {_kind}[T] -> bool", "list_T_le({1}, {0})", "eq:T lt:T reads raises")
    op("list", f"{_kind}[~T] -> list[T]", "list_T_copy", "alloc reads")
    op("sorted", f"{_kind}[~T] -> list[T]", "list_T_sorted({r}, {0}, false)", "alloc lt:T raises reads")
    op("sorted", f"{_kind}[~T], bool -> list[T]", "list_T_sorted", "alloc lt:T raises reads")
    op("min", f"{_kind}[T] -> T", "list_T_min", "lt:T raises reads")
    op("max", f"{_kind}[T] -> T", "list_T_max", "lt:T raises reads")
    op("method.count", f"{_kind}[T], T -> i64", "list_T_count", "eq:T raises reads")
    for _more, _limits in (("", "0, INT64_MAX"), (", i64", "{2}, INT64_MAX"), (", i64, i64", "{2}, {3}")):
        op(
            "method.index",
            f"{_kind}[T], T{_more} -> i64",
            f"list_T_index{_suffix}({{0}}, {{1}}, {_limits})",
            "eq:T repr:T raises reads",
        )
    op(f"{_kind}.literal", f"-> {_kind}[T]", "list_T_of", "alloc")
    op(f"{_kind}.unpack", f"{_kind}[T], i64 -> None", "rt_unpack_exact({0}->len, {1})", "raises reads")
    op(f"{_kind}.unpack_star", f"{_kind}[T], i64 -> None", "rt_unpack_least({0}->len, {1})", "raises reads")
    op(
        f"{_kind}.middle",
        f"{_kind}[~T], i64, i64 -> list[T]",
        "list_T_slice({r}, {0}, {1}, {2}, 1)",
        "alloc reads",
    )
op("vtuple", "list[~T] -> vtuple[T]", "list_T_copy", "alloc reads")
op("vtuple", "vtuple[T] -> vtuple[T]", "{0}")
op("list.new", "-> list[T]", "list_T_new({r}, 0)", "alloc")
op("list.append", "list[T], T -> None", "list_T_append", "writes")
op("method.append", "list[T], T -> None", "list_T_append", "writes")
op("list.extend", "list[T], list[~T] -> None", "list_T_extend", "writes")
op("list.extend", "list[T], vtuple[~T] -> None", "list_T_extend", "writes")
op("method.extend", "list[T], list[~T] -> None", "list_T_extend", "writes")
op("method.extend", "list[T], vtuple[~T] -> None", "list_T_extend", "writes")
op("iadd", "list[T], list[~T] -> list[T]", "(list_T_extend({0}, {1}), {0})", "writes")
op("imul", "list[T], i64 -> list[T]", "(list_T_repeat_inplace({0}, {1}), {0})", "writes")
op("setitem", "list[T], i64, T -> None", "list_T_set", "writes raises")
op("delitem", "list[T], i64 -> None", "list_T_del", "writes raises")
op(
    "setslice",
    "list[T], i64, i64, i64, list[~T] -> None",
    "list_T_set_slice({0}, {1}, {2}, rt_slice_step({3}), {4})",
    "writes raises",
)
op(
    "delslice",
    "list[T], i64, i64, i64 -> None",
    "list_T_del_slice({0}, {1}, {2}, rt_slice_step({3}))",
    "writes raises",
)
op("method.pop", "list[T] -> T", "list_T_pop_last", "writes raises")
op("method.pop", "list[T], i64 -> T", "list_T_pop", "writes raises")
op("method.insert", "list[T], i64, T -> None", "list_T_insert", "writes")
op("method.remove", "list[T], T -> None", "list_T_remove", "writes raises eq:T")
op("method.reverse", "list[T] -> None", "list_T_reverse", "writes")
op("method.clear", "list[T] -> None", "list_T_clear", "writes")
op("method.copy", "list[~T] -> list[T]", "list_T_copy", "alloc reads")
op("list.sort", "list[T] -> None", "list_T_sort({0}, false)", "writes raises lt:T")
op("list.sort", "list[T], bool -> None", "list_T_sort", "writes raises lt:T")

op("dict.new", "-> dict[K,V]", "dict_K_V_new", "alloc eq:K hash:K")
op("len", "dict[K,V] -> i64", "dict_K_V_len", "reads")
op("dict.size", "dict[K,V] -> i64", "dict_K_V_len", "reads")
op("truth", "dict[K,V] -> bool", "dict_K_V_len({0}) != 0", "reads")
op("getitem", "dict[K,V], K -> V", "dict_K_V_get", "raises reads eq:K hash:K repr:K")
op("setitem", "dict[K,V], K, V -> None", "dict_K_V_set", "writes raises eq:K hash:K")
op("delitem", "dict[K,V], K -> None", "dict_K_V_del", "writes raises eq:K hash:K repr:K")
op("contains", "dict[K,V], K -> bool", "dict_K_V_contains", "reads raises eq:K hash:K")
op("dict.keep_factory", "dict[K,V], T -> None", "{0}->factory = {1}", "writes eq:K hash:K")
op("dict.factory", "dict[K,V] -> T", "{0}->factory", "reads eq:K hash:K")
op("dict.slot", "dict[K,V], K -> i64", "dict_K_V_index", "reads raises eq:K hash:K")
op("dict.place", "dict[K,V], K -> i64", "dict_K_V_place", "raises reads eq:K hash:K repr:K")
op("setitem.place", "dict[K,V], i64, K, V -> i64", "dict_K_V_put", "writes raises eq:K hash:K")
op("dict.next", "dict[K,V], i64, i64 -> i64", "dict_K_V_advance", "raises reads")
op("dict.key_at", "dict[K,V], i64 -> K", "{0}->entries[{1}].key", "reads")
op("dict.value_at", "dict[K,V], i64 -> V", "{0}->entries[{1}].value", "reads")
op("method.pop", "dict[K,V], K -> V", "dict_K_V_pop", "writes raises eq:K hash:K repr:K")
op("dict.popitem", "dict[K,V] -> i64", "dict_K_V_popitem", "writes raises")
op("method.setdefault", "dict[K,V], K, V -> V", "dict_K_V_setdefault", "writes raises eq:K hash:K")
op("method.clear", "dict[K,V] -> None", "dict_K_V_clear", "writes")
op("method.copy", "dict[K,V] -> dict[K,V]", "dict_K_V_copy", "alloc reads eq:K hash:K")
op("dict.copy", "dict[~K,~V] -> dict[K,V]", "dict_K_V_copy", "alloc reads eq:K hash:K")
op("method.update", "dict[K,V], dict[~K,~V] -> None", "dict_K_V_update", "writes raises eq:K hash:K")
op("dict.update", "dict[K,V], dict[~K,~V] -> None", "dict_K_V_update", "writes raises eq:K hash:K")
op("or", "dict[~K,~V], dict[~K,~V] -> dict[K,V]", "dict_K_V_union", "alloc reads eq:K hash:K")
op("eq", "dict[K,V], dict[K,V] -> bool", "dict_K_V_eq", "reads raises eq:K hash:K eq:V")
op("counter.get", "dict[K,V], K, V -> V", "dict_K_V_get_or", "reads eq:K hash:K")

op("set.new", "-> set[T]", "set_T_new", "alloc eq:T hash:T")
op("set.size", "set[T] -> i64", "set_T_len", "reads")
op("len", "set[T] -> i64", "set_T_len", "reads")
op("truth", "set[T] -> bool", "set_T_len({0}) != 0", "reads")
op("set.add", "set[T], T -> None", "set_T_add", "writes raises eq:T hash:T")
op("method.add", "set[T], T -> None", "set_T_add", "writes raises eq:T hash:T")
op("method.remove", "set[T], T -> None", "set_T_remove", "writes raises eq:T hash:T repr:T")
op("method.discard", "set[T], T -> None", "set_T_discard", "writes raises eq:T hash:T")
op("method.pop", "set[T] -> T", "set_T_pop", "writes raises")
op("method.clear", "set[T] -> None", "set_T_clear", "writes")
op("method.copy", "set[T] -> set[T]", "set_T_copy", "alloc reads")
op("contains", "set[T], T -> bool", "set_T_contains", "reads raises eq:T hash:T")
op("set.next", "set[T], i64, i64 -> i64", "set_T_advance", "raises reads")
op("set.at", "set[T], i64 -> T", "{0}->table[{1}].key", "reads")
op("set.update", "set[T], set[T] -> None", "set_T_update", "writes eq:T hash:T")
op("set.reserve", "set[T], i64 -> None", "set_T_reserve", "writes eq:T hash:T")
op("set.squeeze", "set[T] -> None", "set_T_squeeze", "writes eq:T hash:T")
op("set.join", "set[T], set[T], set[T] -> None", "set_T_join", "writes eq:T hash:T")
op("set.take", "set[T], set[T] -> None", "set_T_take", "writes eq:T hash:T")
op("method.update", "set[T], set[T] -> None", "set_T_update", "writes eq:T hash:T")
op("eq", "set[T], set[T] -> bool", "set_T_eq", "reads eq:T hash:T")
for _name, _long in (
    ("or", "union"),
    ("and", "intersection"),
    ("sub", "difference"),
    ("xor", "symmetric_difference"),
):
    op(_name, "set[T], set[T] -> set[T]", f"set_T_{_long}", "alloc reads eq:T hash:T")
    op(f"method.{_long}", "set[T], set[T] -> set[T]", f"set_T_{_long}", "alloc reads eq:T hash:T")
op("ior", "set[T], set[T] -> set[T]", "(set_T_update({0}, {1}), {0})", "writes eq:T hash:T")
op("isub", "set[T], set[T] -> set[T]", "(set_T_difference_update({0}, {1}), {0})", "writes eq:T hash:T")
op("iand", "set[T], set[T] -> set[T]", "(set_T_intersection_update({0}, {1}), {0})", "writes eq:T hash:T")
op("ixor", "set[T], set[T] -> set[T]", "(set_T_symmetric_difference_update({0}, {1}), {0})", "writes eq:T hash:T")
op("le", "set[T], set[T] -> bool", "set_T_issubset", "reads eq:T hash:T")
op("lt", "set[T], set[T] -> bool", "set_T_lt", "reads eq:T hash:T")
op("ge", "set[T], set[T] -> bool", "set_T_issubset({1}, {0})", "reads eq:T hash:T")
op("gt", "set[T], set[T] -> bool", "set_T_lt({1}, {0})", "reads eq:T hash:T")
op("method.issubset", "set[T], set[T] -> bool", "set_T_issubset", "reads eq:T hash:T")
op("method.issuperset", "set[T], set[T] -> bool", "set_T_issubset({1}, {0})", "reads eq:T hash:T")
op("method.isdisjoint", "set[T], set[T] -> bool", "set_T_isdisjoint", "reads eq:T hash:T")
op("set", "set[T] -> set[T]", "set_T_copy", "alloc reads eq:T hash:T")

op("deque.new", "i64 -> deque[T]", "deque_T_new", "alloc")
op("deque.size", "deque[T] -> i64", "deque_T_len", "reads")
op("deque.at", "deque[T], i64 -> T", "deque_T_at", "reads")
op("deque.extend", "deque[T], list[~T] -> None", "deque_T_extend_items({0}, {1}->data, {1}->len)", "writes")
op("len", "deque[T] -> i64", "deque_T_len", "reads")
op("truth", "deque[T] -> bool", "deque_T_len({0}) != 0", "reads")
op("getitem", "deque[T], i64 -> T", "deque_T_get", "raises reads")
op("setitem", "deque[T], i64, T -> None", "deque_T_set", "raises writes")
op("delitem", "deque[T], i64 -> None", "deque_T_del", "raises writes")
op("method.append", "deque[T], T -> None", "deque_T_append", "writes")
op("method.appendleft", "deque[T], T -> None", "deque_T_appendleft", "writes")
op("method.pop", "deque[T] -> T", "deque_T_pop", "writes raises")
op("method.popleft", "deque[T] -> T", "deque_T_popleft", "writes raises")
op("method.clear", "deque[T] -> None", "deque_T_clear", "writes")
op("method.rotate", "deque[T] -> None", "deque_T_rotate({0}, 1)", "writes")
op("method.rotate", "deque[T], i64 -> None", "deque_T_rotate", "writes")
op("method.reverse", "deque[T] -> None", "deque_T_reverse", "writes")
op("method.insert", "deque[T], i64, T -> None", "deque_T_insert", "writes raises")
op("method.remove", "deque[T], T -> None", "deque_T_remove", "writes raises eq:T")
op("method.index", "deque[T], T -> i64", "deque_T_index({0}, {1}, 0, INT64_MAX)", "raises reads eq:T repr:T")
op("method.index", "deque[T], T, i64 -> i64", "deque_T_index({0}, {1}, {2}, INT64_MAX)", "raises reads eq:T repr:T")
op("method.index", "deque[T], T, i64, i64 -> i64", "deque_T_index", "raises reads eq:T repr:T")
op("method.count", "deque[T], T -> i64", "deque_T_count", "raises reads eq:T")
op("method.copy", "deque[T] -> deque[T]", "deque_T_copy", "alloc reads")
op("contains", "deque[T], T -> bool", "deque_T_contains", "raises reads eq:T")
op("eq", "deque[T], deque[T] -> bool", "deque_T_eq", "raises reads eq:T")
op("deque.at_checked", "deque[T], i64, i64 -> T", "deque_T_at_checked", "raises reads")
op("deque.maxlen", "deque[T] -> i64", "{0}->maxlen", "reads")

op("is", "T, T -> bool", "{0} == {1}")
op("id", "T -> i64", "(int64_t){0}")
op("object.at", "T, i64 -> T", "(__typeof__({0}))({1})", "reads")
op("any.eq", "T, T -> bool", "T_eq({0}, {1})", "eq:T raises reads")
op("union.eq", "T, T -> bool", "T_eq({0}, {1})", "eq:T raises reads")
for _name in ("lt", "le", "gt", "ge"):
    op(
        f"tuple.{_name}",
        "T, T -> bool",
        {"lt": "T_lt({0}, {1})", "gt": "T_lt({1}, {0})", "le": "!T_lt({1}, {0})", "ge": "!T_lt({0}, {1})"}[_name],
        "lt:T eq:T raises reads",
    )
op("class.in", "T -> bool", "class.in", "")
op("class.same", "T, T -> bool", "class.same", "")
op("class.name", "T -> str", "class.name", "alloc")
op("closure.self", "T -> T", "closure.self", "")
op("closure.is", "T -> bool", "closure.is", "")
for _kind in ("none", "str", "text", "tuple"):
    op(f"exception.new_{_kind}", "T, str -> T", f"exception.new_{_kind}", "writes")
op("exception.str", "T -> str", "rt_exc_text", "reads")
_RAISED = (
    "FrozenInstanceError TypeError AttributeError ValueError StopIteration RuntimeError IndexError NameError KeyError "
    "ImportError NotImplementedError"
)
for _name in _RAISED.split():
    op(f"raise.{_name}", "str -> None", f"rt_raise_text(&rt_class_{_name}, {{0}})", "raises noreturn")
_EXC = "((rt_exc *){0})->"
op("sys._exception_text", "T -> str", "rt_traceback_text({r}, (rt_exc *){0})", "alloc reads")
op("sys._same_literal", "str, str -> bool", "({0} == {1} && rt_is_static({0}))", "reads")
op("sys._unsupported", "str -> None", "rt_raise_unsupported_text", "raises noreturn")
op("sys._handled_text", "-> str", "rt_traceback_text({r}, rt_handled)", "alloc reads")
op("sys._place", "i64, bool -> str", "rt_trace_place", "alloc reads")
op("sys._set_parts", "T, vtuple[V] -> None", "rt_exc_set_parts((rt_exc *){0}, {1}->data, {1}->len)", "writes")
op("sys._take_history", "T, V -> None", "rt_exc_take_history((rt_exc *){0}, (rt_exc *){1})", "writes")
op("sys._same_history", "T, V -> bool", "rt_exc_same_history((rt_exc *){0}, (rt_exc *){1})", "reads")
op("exception.set_shown", "T, str -> None", "rt_exc_set_shown((rt_exc *){0}, {1})", "writes")
op("sys._add_note", "T, str -> None", "rt_exc_add_note((rt_exc *){0}, {1})", "writes")
op("sys._note_count", "T -> i64", "rt_exc_note_count((rt_exc *){0})", "reads")
op("sys._note", "T, i64 -> str", "rt_exc_note_at((rt_exc *){0}, {1})", "reads")
op("exception.handled", "-> V", "(rt_handled)", "reads")
op("exception.cause", "T -> V", _EXC + "cause", "reads")
op("exception.context", "T -> V", _EXC + "context", "reads")
op("exception.suppress", "T -> bool", _EXC + "suppress_context", "reads")
op("exception.has_args", "T -> bool", _EXC + "args != NULL", "reads")
op("exception.args", "T -> V", _EXC + "args", "reads")
op("exception.set_args", "T, V -> None", "exception.set_args", "writes")
op("exception.is_bare", "T -> bool", _EXC + "args_kind == RT_ARGS_NONE", "reads")
op("exception.text", "T -> str", _EXC + "text", "reads")
op("exception.message", "T -> str", "((rt_os_error *){0})->message", "reads")
op("exception.is_text", "T -> bool", _EXC + "args_kind == RT_ARGS_STR", "reads")
op("exception.is_status", "T -> bool", _EXC + "args_kind == RT_ARGS_TEXT", "reads")
op(
    "exception.has_status",
    "T -> bool",
    _EXC + "args_kind == RT_ARGS_TEXT && rt_exc_is((rt_exc *){0}, &rt_class_SystemExit)",
    "reads",
)
op("exception.exit_text", "T -> str", _EXC + "text", "reads")
op("exception.exit_status", "T -> i64", "((rt_system_exit *){0})->status", "reads")
op("exception.set_status", "T, i64 -> None", "((rt_system_exit *){0})->status = {1}", "writes")
op("exception.has_errno", "T -> bool", _EXC + "args_kind == RT_ARGS_OS", "reads")
op("exception.errno", "T -> i64", "((rt_os_error *){0})->number", "reads")
op("exception.strerror", "T -> V", "((rt_os_error *){0})->message", "reads")
op("exception.filename", "T -> V", "((rt_os_error *){0})->filename", "reads")
op("exception.set_os", "T, i64, str -> None", "exception.set_os", "writes")
op("exception.set_os", "T, i64, str, str -> None", "exception.set_os", "writes")
op("exception.set_unicode", "T, str, str, i64, i64, str -> None", "exception.set_unicode", "writes")
op("exception.set_unicode", "T, str, bytes, i64, i64, str -> None", "exception.set_unicode", "writes")
_UNICODE = "((rt_unicode_error *){0})->"
op("exception.is_encoded", "T -> bool", _EXC + "args_kind == RT_ARGS_ENCODED", "reads")
op("exception.is_decoded", "T -> bool", _EXC + "args_kind == RT_ARGS_DECODED", "reads")
op("exception.encoding", "T -> str", _UNICODE + "encoding", "reads")
op("exception.reason", "T -> str", _UNICODE + "reason", "reads")
op("exception.start", "T -> i64", _UNICODE + "start", "reads")
op("exception.end", "T -> i64", _UNICODE + "end", "reads")
op("exception.encoded", "T -> str", "(rt_str)" + _UNICODE + "object", "reads")
op("exception.decoded", "T -> bytes", "(rt_bytes)" + _UNICODE + "object", "reads")
op("exit.none", "-> None", "rt_raise_exit_none()", "raises noreturn")
op("exit", "i64 -> None", "rt_raise_exit({0})", "raises noreturn")
op("exit.text", "str -> None", "rt_raise_exit_text", "raises noreturn")
op("instance.no_attribute", "T, str -> None", "instance.no_attribute", "raises noreturn")
op("class.of", "T -> V", "class.of", "")
op("class.named", "T -> str", "class.named", "alloc")
op("class.below", "T -> bool", "class.below", "")
op(
    "list.sort_by",
    "list[T], list[K], bool -> None",
    "list_T_reorder({0}, list_K_sorted_order(rt_current, {1}, {2}))",
    "writes raises lt:K",
)
