"""The verifiers find each rule broken on purpose, and nothing else."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import pyx2c.prim  # noqa: F401
from pyx2c.frontend.load import load_program
from pyx2c.hirgen.engine import infer
from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Const
from pyx2c.ir.lir import C
from pyx2c.ir.types import BOOL, BYTES, INT, NEVER, STR, Cell, ListT, TupleT
from pyx2c.ir.verify import VerifyError, require, verify_hir
from pyx2c.ir.verify_calls import verify_calls
from pyx2c.ir.verify_lir import verify_c_function, verify_lir
from pyx2c.lower import lower
from pyx2c.options import data_dir

SOURCE = """
class Point:
    def __init__(self, x: int) -> None:
        self.x = x

def f(p: Point, names: list[str], n: int) -> str:
    for name in names:
        if n > 1 and name:
            break
    pair = (n, p.x)
    p.x = pair[0] if n else 2
    maybe = name if n else None
    if isinstance(maybe, str):
        raise ValueError(maybe)
    try:
        return f"{n} {p.x:>3}"
    except KeyError as e:
        print(e)
    call = [g, h][n]
    return call(n) + g(n)

def g(n: int) -> str:
    return str(n)

def h(n: int) -> str:
    return "h"

print(f(Point(1), ["a"], 1))
"""


@pytest.fixture
def engine(tmp_path: Path) -> Any:
    (tmp_path / "app.py").write_text(SOURCE)
    return infer(load_program(tmp_path / "app.py", data_dir("stdlib_subset")))


def function(engine: Any, name: str = "f") -> Any:
    return next(inst for inst in engine.functions if inst.ref.name == name)


def find(code: Any, kind: type, where: Callable[[Any], bool] = lambda node: True) -> Any:
    """The first node of a kind in a piece of code."""
    found = _search(code, kind, where)
    assert found is not None, kind
    return found


def _search(code: Any, kind: type, where: Callable[[Any], bool]) -> Any:
    if isinstance(code, list | tuple):
        return next((n for item in code if (n := _search(item, kind, where)) is not None), None)
    if not isinstance(code, hir.Expr | hir.Stmt | hir.Handler | hir.StrPart):
        return None
    if isinstance(code, kind) and where(code):
        return code
    return _search([getattr(code, f.name) for f in fields(code) if f.name not in ("func", "op")], kind, where)


def wrong_literal(f: Any) -> None:
    find(f.body, Const, lambda e: e.type is INT).value = "text"


def foreign_variable(f: Any) -> None:
    find(f.body, hir.Read).var = hir.Var("elsewhere", Cell("", INT))


def narrowed_to_another(f: Any) -> None:
    find(f.body, hir.Read, lambda e: e.type is INT).type = BYTES


def operand_of_another_type(f: Any) -> None:
    find(f.body, hir.Prim, lambda e: e.op.name == "gt").args[0] = Const("a", STR)


def operand_too_many(f: Any) -> None:
    find(f.body, hir.Prim, lambda e: e.op.name == "gt").args.append(Const(1, INT))


def container_of_another_cell(f: Any) -> None:
    find(f.body, hir.Prim, lambda e: e.op.name == "list.at").args[0].type = ListT(Cell("", STR))


def result_of_another_type(f: Any) -> None:
    find(f.body, hir.Prim, lambda e: e.op.name == "gt").type = STR


def argument_of_another_type(f: Any) -> None:
    find(f.body, hir.Call, lambda e: e.func.ref.name == "g").args[0] = Const("a", STR)


def argument_too_few(f: Any) -> None:
    find(f.body, hir.Call, lambda e: e.func.ref.name == "g").args.clear()


def another_result(f: Any) -> None:
    find(f.body, hir.Call, lambda e: e.func.ref.name == "g").type = INT


def field_of_no_instance(f: Any) -> None:
    find(f.body, hir.GetField).obj = Const(1, INT)


def field_set_to_another_type(f: Any) -> None:
    find(f.body, hir.SetField).value = Const("a", STR)


def tuple_with_an_item_too_many(f: Any) -> None:
    find(f.body, hir.TupleMake).items.append(Const(1, INT))


def tuple_item_of_another_type(f: Any) -> None:
    find(f.body, hir.TupleMake).items[0] = Const("a", STR)


def tuple_item_that_is_not_there(f: Any) -> None:
    find(f.body, hir.TupleGet).index = 2


def branch_of_another_type(f: Any) -> None:
    find(f.body, hir.IfExpr, lambda e: e.type is INT).other = Const("a", STR)


def condition_that_is_no_truth(f: Any) -> None:
    find(f.body, hir.If).cond = Const(1, INT)


def loop_on_no_truth(f: Any) -> None:
    find(f.body, hir.While).cond = Const(1, INT)


def operand_of_and_that_is_no_truth(f: Any) -> None:
    find(f.body, hir.BoolOp).right = Const("a", STR)


def operator_nobody_knows(f: Any) -> None:
    find(f.body, hir.BoolOp).op = "nand"


def negated_text(f: Any) -> None:
    f.body.insert(0, hir.ExprStmt(hir.Not(Const("a", STR))))


def seen_as_what_it_can_not_be(f: Any) -> None:
    f.body.insert(0, hir.ExprStmt(hir.Coerce(Const("a", STR), INT)))


def sequence_of_another_type(f: Any) -> None:
    f.body.insert(0, hir.ExprStmt(hir.Seq([], Const("a", STR), INT)))


def asks_for_no_type(f: Any) -> None:
    find(f.body, hir.IsType).tests = []


def text_that_is_none(f: Any) -> None:
    find(f.body, hir.BuildStr).type = INT


def piece_written_somehow(f: Any) -> None:
    find(f.body, hir.BuildStr).parts[0].how = "ascii"


def format_that_is_no_text(f: Any) -> None:
    find(f.body, hir.StrPart, lambda p: p.spec is not None).spec = Const(3, INT)


def assignment_of_another_type(f: Any) -> None:
    find(f.body, hir.Assign, lambda s: s.var.name == "pair").value = Const("a", STR)


def break_outside(f: Any) -> None:
    f.body.insert(0, hir.If(Const(True, BOOL), [hir.Break()], []))


def continue_in_the_else_of_a_loop(f: Any) -> None:
    find(f.body, hir.While).orelse.append(hir.Continue())


def another_type_returned(f: Any) -> None:
    find(f.body, hir.Return).value = Const(1, INT)


def raise_of_no_exception(f: Any) -> None:
    find(f.body, hir.Raise).value = Const(1, INT)


def handler_of_no_exception(f: Any) -> None:
    find(f.body, hir.Handler).classes = [f.params[0].type.cls]


def behind_a_return(f: Any) -> None:
    f.body.append(hir.ExprStmt(Const(1, INT)))


def one_node_twice(f: Any) -> None:
    call = find(f.body, hir.Call)
    f.body.insert(0, hir.ExprStmt(hir.TupleMake([call, call], TupleT((STR, STR)))))


def end_that_returns_nothing(f: Any) -> None:
    f.body.pop()


def use_of_what_is_never_made(f: Any) -> None:
    f.body.insert(0, hir.ExprStmt(hir.TupleGet(Const(None, NEVER), 0, INT)))


def parameter_twice(f: Any) -> None:
    f.params.append(f.params[0])


BROKEN = {
    wrong_literal: "the literal is no `int`",
    foreign_variable: "`elsewhere` is no variable of this function",
    narrowed_to_another: "the variable is `int`",
    operand_of_another_type: "operand 0 is `str`, the row wants `int`",
    operand_too_many: "3 operands for 2",
    container_of_another_cell: "operand 0 is `list[str]`, the row wants `list`",
    result_of_another_type: "the row yields `bool`",
    argument_of_another_type: "`n` is `str`, wanted is `int`",
    argument_too_few: "0 arguments for 1",
    another_result: "the function returns `str`",
    field_of_no_instance: "`int` has no field `x`",
    field_set_to_another_type: "the value is `str`, wanted is `int`",
    tuple_with_an_item_too_many: "3 items for 2",
    tuple_item_of_another_type: "an item is `str`, wanted is `int`",
    tuple_item_that_is_not_there: "has no item 2",
    branch_of_another_type: "a branch is `str`, wanted is `int`",
    condition_that_is_no_truth: "the condition is `int`",
    loop_on_no_truth: "the condition is `int`",
    operand_of_and_that_is_no_truth: "the condition is `str`",
    operator_nobody_knows: "`nand` is no operator",
    negated_text: "the condition is `str`",
    seen_as_what_it_can_not_be: "no `str` is a `int`",
    sequence_of_another_type: "its value is `str`",
    asks_for_no_type: "no type is asked for",
    text_that_is_none: "is no str",
    piece_written_somehow: "`ascii` is no way to write a value",
    format_that_is_no_text: "the format is `int`, wanted is `str`",
    assignment_of_another_type: "the value is `str`, wanted is `tuple[int, int]`",
    break_outside: "stands in no loop",
    continue_in_the_else_of_a_loop: "stands in no loop",
    another_type_returned: "the value is `int`, wanted is `str`",
    raise_of_no_exception: "`int` is no exception",
    handler_of_no_exception: "catches what is no exception",
    behind_a_return: "stands behind a statement that never ends",
    one_node_twice: "stands at two places",
    end_that_returns_nothing: "the end can be reached, though nothing is to return there",
    use_of_what_is_never_made: "its `tuple` is never made",
    parameter_twice: "a parameter stands twice",
}


def test_what_inference_builds_breaks_no_rule(engine: Any) -> None:
    assert verify_hir(engine) == []
    assert verify_lir(lower(engine)) == []


@pytest.mark.parametrize("broken", BROKEN, ids=lambda f: f.__name__)
def test_each_rule_of_hir(engine: Any, broken: Callable[[Any], None]) -> None:
    broken(function(engine))
    problems = verify_hir(engine)
    assert any(BROKEN[broken] in problem and problem.startswith("__main__.f#") for problem in problems), problems


def test_a_node_without_a_rule_is_walked_through(engine: Any) -> None:
    f = function(engine)
    f.body.insert(0, hir.Print([hir.Read(hir.Var("elsewhere", Cell("", INT)), INT)], None, None, False, None))
    assert ["`elsewhere` is no variable" in p for p in verify_hir(engine)] == [True]


def test_an_error_names_stage_function_place_and_node(engine: Any) -> None:
    assignment_of_another_type(function(engine))
    with pytest.raises(VerifyError) as caught:
        require("infer", verify_hir(engine))
    stage, problem = str(caught.value).splitlines()
    assert stage == "after `infer`: 1 broken rules"
    assert "app.py:10: the value is `str`" in problem and problem.endswith(": pair: tuple[int, int] = 'a'")


# -- LIR -------------------------------------------------------------------------------------------


def c_function(*body: lir.S) -> lir.CFunction:
    variables = {name: lir.Local(name, "rt_int") for name in ("a", "b")}
    return lir.CFunction("app__f", "", "rt_int", [("rt_int", "n")], list(body), variables)


def set_(name: str, value: str) -> lir.Set:
    return lir.Set(name, C(value))


def lines(*texts: str) -> list[lir.S]:
    return [lir.Line(text) for text in texts]


RETURN = lir.Line("return n;")
TRY = C("RT_TRY(&h1)")

RIGHT: dict[str, list[lir.S]] = {
    "set on both ways": [lir.If(C("n"), [set_("a", "1")], [set_("a", "2")]), lir.Line("return a;")],
    "the other way never ends": [lir.If(C("n"), [set_("a", "1")], lines("rt_raise(e);")), lir.Line("return a;")],
    "a function that never returns": [
        lir.If(C("n"), [set_("a", "1")], lines("app__fail();", "RT_NEVER();")), lir.Line("return a;"),
    ],
    "given away to be set": [lir.Line("f(&a);"), lir.Line("return a;")],
    "a handler": [lir.If(TRY, lines("rt_handler_leave(&h1);"), lines("rt_handler_done(&h1);")), RETURN],
    "a handler that waits": [
        lir.If(TRY, lines("rt_handler_leave(&h1);"), [*lines("rt_handler_suspend(&h1, &rt_program_region);"), RETURN]),
        RETURN,
    ],
    "a handler that passes on": [lir.If(TRY, lines("rt_handler_leave(&h1);"), lines("rt_reraise(e);")), RETURN],
    "a loop with a region": [
        lir.Line("rt_region_open(&r);"),
        lir.Loop(C("n"), [], [lir.If(C("n"), lines("continue;"), []), *lines("rt_region_reset(&r);", "break;")]),
        lir.Line("rt_region_close(&r);"),
        RETURN,
    ],
    "goto out of a loop": [
        lir.Loop(None, [], lines("goto done1;")), lir.Label("done1"), RETURN,
    ],
    "initialisers are no holes": [set_("a", "(tup){0}"), set_("b", "(un){{1}, a}"), RETURN],
}  # fmt: skip

WRONG: dict[str, tuple[list[lir.S], str]] = {
    "set of no variable": ([set_("x", "1"), RETURN], "x is no variable"),
    "label twice": ([lir.Label("l"), lir.Label("l"), RETURN], "label l stands 2 times"),
    "goto nowhere": (lines("goto done1;"), "no label: goto done1;"),
    "break outside": (lines("break;"), "break; stands in no loop"),
    "hole": ([set_("a", "f({0})"), RETURN], "a hole is left"),
    "parentheses": ([set_("a", "f(n"), RETURN], "parentheses don't match"),
    "semicolon": (lines("f(n)"), "no semicolon"),
    "read first": (lines("return a;"), "a may not be set: return a;"),
    "set on one way": ([lir.If(C("n"), [set_("a", "1")], []), lir.Line("return a;")], "a may not be set"),
    "set in a loop only": ([lir.Loop(C("n"), [], [set_("a", "1")]), lir.Line("return a;")], "a may not be set"),
    "set where it may be left": (
        [lir.If(TRY, [set_("a", "1"), *lines("rt_handler_leave(&h1);")], lines("rt_handler_done(&h1);", "return a;")),
         RETURN],
        "a may not be set",
    ),
    "return inside a try": ([lir.If(TRY, [RETURN], lines("rt_reraise(e);"))], "h1 is still open: return n;"),
    "break out of a try": (
        [lir.Loop(None, [], [lir.If(TRY, lines("break;"), lines("rt_reraise(e);"))]), RETURN],
        "h1 is still open: break;",
    ),
    "region left open": ([*lines("rt_region_open(&r);"), RETURN], "r is still open: return n;"),
    "closed twice": (
        lines("rt_region_open(&r);", "rt_region_close(&r);", "rt_region_close(&r);"),
        "r is not what was opened last",
    ),
    "closed in the wrong order": (
        lines("rt_region_open(&r);", "rt_region_open(&q);", "rt_region_close(&r);"),
        "r is not what was opened last, q is",
    ),
    "closed on one way": (
        [*lines("rt_region_open(&r);"), lir.If(C("n"), lines("rt_region_close(&r);"), []), RETURN],
        "paths meet with different things open",
    ),
    "closed in every round": (
        [*lines("rt_region_open(&r);"), lir.Loop(C("n"), [], lines("rt_region_close(&r);")), RETURN],
        "closes what was opened outside: the end of a loop's body",
    ),
    "open in every round": (
        [lir.Loop(C("n"), [], lines("rt_region_open(&r);")), RETURN],
        "r is still open: the end of a loop's body",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", RIGHT)
def test_right_lir(name: str) -> None:
    assert verify_c_function(c_function(*RIGHT[name])) == []


@pytest.mark.parametrize("name", WRONG)
def test_each_rule_of_lir(name: str) -> None:
    body, rule = WRONG[name]
    problems = verify_c_function(c_function(*body))
    assert any(rule in problem and problem.startswith("app__f: ") for problem in problems), problems


def test_a_name_is_a_parameter_or_a_local() -> None:
    f = c_function(RETURN)
    f.locals["n"] = lir.Local("n", "rt_int")
    f.params.append(("rt_int", "n"))
    assert verify_c_function(f) == ["app__f: n is a parameter and a local"] * 2 + ["app__f: n is a parameter twice"]


def test_calls_stand_where_they_were_written(engine: Any) -> None:
    assert verify_calls(engine) == []


def test_a_call_that_was_lost(engine: Any) -> None:
    f = function(engine)
    assert isinstance(f.body[-1], hir.Return)
    f.body[-1].value = Const("", STR)
    lost = verify_calls(engine)
    assert [problem.partition(" at ")[0].partition(" ")[2] for problem in lost] == [
        "the call of __main__.h",  # of `call(n)`, which calls g or h
        "the call of __main__.g",
    ]
