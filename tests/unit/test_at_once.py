"""What makes an exception and raises it, and what builds a text, becomes one call; what does anything else stays."""

from pyx2c.ir.lir import C, Line, S, Set
from pyx2c.lower.filling import filled_at_once
from pyx2c.lower.raising import raised_at_once, raised_by_letters

MADE = Set("new1", C("rt_new_object(&rt_program_region, sizeof(rt_exc), &rt_class_ValueError)"))
KEPT = Line("rt_exc_init(new1, new1->cls, RT_ARGS_STR, rt_str_keep(text1, rt_region_of(new1)));")


def texts(body: list[S]) -> list[str]:
    return [s.text for s in body if isinstance(s, Line)]


def test_a_plain_exception_is_raised_by_one_call() -> None:
    out: list[S] = [Line("first();"), MADE, KEPT]
    assert raised_at_once(out, "new1", None)
    assert texts(out) == ["first();", "rt_raise_kept(&rt_class_ValueError, text1);"]


def test_an_exception_of_the_program_says_where_and_how_long() -> None:
    out: list[S] = [
        Set("new2", C("rt_alloc(&r_own, sizeof(struct main__E))")),
        Line("memset(new2, 0, sizeof *new2);"),
        Line("((rt_exc *)new2)->cls = &class_main__E;"),
        Line("rt_exc_init((rt_exc *)new2, ((rt_exc *)new2)->cls, RT_ARGS_TEXT, RT_STR(text_x));"),
    ]
    assert raised_at_once(out, "(rt_exc *)new2", None)
    made = "rt_raise_made(&r_own, sizeof(struct main__E), &class_main__E, RT_ARGS_TEXT, RT_STR(text_x));"
    assert texts(out) == [made]


def test_what_its_constructor_fills_in_is_raised_as_it_is() -> None:
    for last in (Line("main__E____init__(new1, 3);"), Line("new1->text = new1->text;")):
        out: list[S] = [MADE, KEPT, last]
        assert not raised_at_once(out, "new1", None)
        assert out == [MADE, KEPT, last]
    assert not raised_at_once([KEPT], "new1", None)
    assert not raised_at_once([], "new1", None)


def test_texts_of_errors_are_letters_but_for_those_with_nul() -> None:
    known = {"text_a": b'say "a"', "text_b": b"a\0b"}
    body: list[S] = [
        Line("rt_raise_text(&rt_class_KeyError, RT_STR(text_a));"),
        Line("rt_raise_text(&rt_class_KeyError, RT_STR(text_b));"),
        Line("rt_raise_text(&rt_class_KeyError, x ? y : RT_STR(text_a));"),
    ]
    raised_by_letters(body, known)
    assert texts(body)[0] == 'rt_raise_msg(&rt_class_KeyError, "say \\"a\\"");'
    assert texts(body)[1:] == [
        "rt_raise_text(&rt_class_KeyError, RT_STR(text_b));",
        "rt_raise_text(&rt_class_KeyError, x ? y : RT_STR(text_a));",
    ]


def test_a_text_is_filled_by_one_call() -> None:
    lines = [
        "rt_sb_char(&sb1, '\"');",
        "rt_sb_str(&sb1, name);",
        'rt_sb_bytes(&sb1, "\\" is ", 5);',
        "rt_sb_decimal(&sb1, a + b);",
        "rt_sb_char(&sb1, '\\'');",
        "rt_str_repr(&sb1, rest);",
    ]
    made = filled_at_once([Line(text) for text in lines], "sb1", "&r_own")
    assert made is not None
    assert made.text == 'rt_text_filled(&r_own, "\\"\\001\\" is \\002\'\\003", name, (int64_t)(a + b), rest)'


def test_what_has_no_place_in_a_form_is_built() -> None:
    for text in ("rt_sb_char(&sb1, '\\002');", "rt_float_str(&sb1, x);", "rt_sb_str(&sb2, x);"):
        assert filled_at_once([Line(text)], "sb1", "r") is None
    assert filled_at_once([Set("x", C("1"))], "sb1", "r") is None
