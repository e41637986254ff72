"""C as a person would write it: copies, counters, lines, statements for their effect."""

import pytest
from pyx2c.cgen.wrap import WIDTH, wrapped
from pyx2c.cgen.writer import write_functions
from pyx2c.ir.lir import (
    EQUALITY,
    C,
    CFunction,
    If,
    Line,
    Local,
    Loop,
    S,
    Set,
    binary,
    discarded,
    initialiser,
    template,
    truth,
)


def written(*body: S, guarded: str = "", named: str = "x y") -> list[str]:
    """The lines of a function with parameter n and variables x y (Python's), a b (the compiler's), i j (counters)."""
    types = {**dict.fromkeys("xyab", "rt_int"), **dict.fromkeys("ij", "int64_t"), "t1": "rt_int"}
    names = {n: Local(n, ctype, "0", n in guarded.split(), n in named.split()) for n, ctype in types.items()}
    text = write_functions([CFunction("f", "", "rt_int", [("rt_int", "n")], list(body), names)])["f"].text
    return [line.strip() for line in text.split("\n")[1:-1]]


def set_(name: str, value: str, effect: bool = True) -> Set:
    return Set(name, C(value), None, effect)


def end() -> Line:
    return Line("return g(x, a);")


def test_a_copy_takes_the_name_that_python_gave() -> None:
    assert written(set_("a", "f(n)"), set_("x", "a"), end()) == ["rt_int x = f(n);", "return g(x, x);"]


def test_a_copy_of_a_parameter_is_the_parameter() -> None:
    assert written(set_("a", "n"), Line("return g(a);")) == ["return g(n);"]


def test_of_two_temporaries_the_one_that_tells_more_stays() -> None:
    assert written(set_("t1", "f(n)"), set_("a", "t1"), Line("return g(t1, a);"))[0] == "rt_int a = f(n);"


@pytest.mark.parametrize(("body", "guarded"), [
    ([set_("a", "f(n)"), set_("x", "a"), set_("a", "g(n)"), end()], ""),
    ([set_("a", "f(n)"), set_("x", "a"), set_("x", "g(n)"), end()], ""),
    ([set_("a", "f(n)"), set_("x", "a"), Line("h(&a);"), end()], ""),
    ([set_("a", "f(n)"), set_("x", "a"), Line("x = rt_int_keep(x, r);"), end()], ""),
    ([set_("a", "f(n)"), set_("x", "a"), end()], "a"),
], ids=["original set again", "copy set again", "address taken", "moved to another region", "guarded"])  # fmt: skip
def test_what_may_differ_stays_two_variables(body: list[S], guarded: str) -> None:
    lines = written(*body, guarded=guarded)
    assert "rt_int x = a;" in lines and "return g(x, a);" in lines


def test_two_names_of_the_program_stay() -> None:
    assert written(set_("x", "f(n)"), set_("y", "x"), Line("return g(x, y);"))[1] == "rt_int y = x;"


def test_a_value_that_is_returned_needs_no_name() -> None:
    assert written(set_("a", "f(n)"), Line("return a;")) == ["return f(n);"]
    assert written(set_("a", "f(n)"), Line("h(a);"), Line("return a;"))[-1] == "return a;"


def test_a_temporary_number_is_the_number() -> None:
    assert written(set_("i", "3", False), Line("return g(n, i);")) == ["return g(n, 3);"]
    assert written(set_("x", "RT_INT(3)", False), Line("return g(n, x);"))[0] == "rt_int x = RT_INT(3);"


def count(name: str, *body: S) -> Loop:
    return Loop(C(f"{name} < n"), [set_(name, f"{name} + 1")], list(body))


def test_a_counter_begins_in_the_head_of_its_loop() -> None:
    lines = written(set_("i", "0"), Line("h();"), count("i", Line("g(i);")), Line("return n;"))
    assert lines[:2] == ["h();", "for (int64_t i = 0; i < n; i++) {"]


def test_a_counter_that_is_read_behind_its_loop_does_not() -> None:
    lines = written(set_("i", "0"), count("i", Line("g(i);")), Line("return i;"))
    assert lines[:2] == ["int64_t i = 0;", "for (; i < n; i++) {"]


def test_two_counters_of_one_type_share_the_head() -> None:
    loop = Loop(C("i < n"), [set_("i", "i + 1"), set_("j", "j + 2")], [Line("g(i, j);")])
    lines = written(set_("i", "0"), set_("j", "5"), loop, Line("return n;"))
    assert lines[0] == "for (int64_t i = 0, j = 5; i < n; i++, j += 2) {"


def test_what_every_way_sets_is_declared_without_a_value() -> None:
    branches = If(C("n"), [set_("a", "f(n)")], [set_("a", "g(n)")])
    assert written(branches, Line("return h(a);"))[0] == "rt_int a;"
    assert written(If(C("n"), [set_("x", "1")], []), Line("return h(x);"), guarded="x")[0] == "rt_int x = 0;"


@pytest.mark.parametrize(("text", "statement"), [
    ("f(a, b)", "f(a, b);"),
    ("f(a)->len", "(void)f(a)->len;"),
    ("f(a) + g(b)", "(void)(f(a) + g(b));"),
    ("((rt_exc *)e)->args = f(a)", "((rt_exc *)e)->args = f(a);"),
    ('f(" = ")->len', '(void)f(" = ")->len;'),
])  # fmt: skip
def test_an_expression_as_a_statement(text: str, statement: str) -> None:
    assert discarded(template(text, {})) == statement


def test_an_initialiser_needs_no_cast() -> None:
    assert initialiser(C("(pair){1, {2}}"), "pair") == "{1, {2}}"
    assert initialiser(C("(pair){1}._0 + f((pair){2})"), "pair") == "(pair){1}._0 + f((pair){2})"
    assert initialiser(C('(pair){"}", 1}'), "pair") == '{"}", 1}'


def test_only_where_truth_counts_a_pointer_is_its_own_test() -> None:
    test = binary("!=", C("p"), C("NULL"))
    assert (test.text, truth(test).text, truth(C("p == NULL", EQUALITY)).text) == ("p != NULL", "p", "!p")
    assert binary("==", test, C("q", EQUALITY)).text == "(p != NULL) == (q)"
    assert binary("&&", test, binary("==", C("q"), C("NULL"))).text == "p && !q"


def test_long_lines_break_where_fewest_parentheses_are_open() -> None:
    line = f"  call({'a' * 50}, other({'b' * 40}, {'c' * 40}), d);"
    assert wrapped(line) == [f"  call({'a' * 50},", f"      other({'b' * 40}, {'c' * 40}), d);"]
    assert wrapped("  short(a, b);") == ["  short(a, b);"]
    text = f'  f("{"x, " * 60}");'
    assert wrapped(text) == [text]
    assert all(len(piece) <= WIDTH for piece in wrapped(f"  f({', '.join(['argument'] * 60)});"))
