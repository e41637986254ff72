"""Index, instances and reachability on a small runtime, and on the real one."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from pyx2c.image.ctokens import CTextError, split_items
from pyx2c.image.generics import BASIC, Elem, Instance
from pyx2c.image.rtindex import RtIndex, build_index, load_index
from pyx2c.image.shake import CProgram, shake, shake_layout, why
from pyx2c.image.toolchain import COMPILE

RT = Path(__file__).resolve().parents[2] / "rt"
HELLO = CProgram(functions={"rt_program": 'void rt_program(void) { rt_sb_bytes(rt_stdout(), "hi\\n", 3); }'})


def small_runtime(folder: Path) -> RtIndex:
    files = {
        "include/rt/a.h": "#pragma once\n#include <stdint.h>\n/* Doubles x. */\nint64_t rt_double(int64_t x);\n"
        "typedef struct rt_pair { struct rt_node *n; rt_small s; } rt_pair;\n"
        "typedef struct rt_small { int64_t v; } rt_small;\nint64_t rt_unused(void);\n#define RT_TWO 2\n"
        "typedef struct rt_region rt_region;\nstruct rt_region { int64_t size; };\n",
        "core/double.c": "int64_t rt_double(int64_t x) { return x * RT_TWO; }\nint64_t rt_unused(void) { return 1; }\n",
        "platform/linux/start.c": 'asm("_start:\\n  call linux_go\\n");\nvoid linux_go(void) { rt_program(); }\n',
        "platform/xen/start.c": 'asm("xen_pvh_entry:\\n  call xen_go\\n");\nvoid xen_go(void) { rt_program(); }\n',
        "generic/params.h": "typedef int T;\n",
        "generic/list.h": "typedef struct list_T { T *data; int64_t len; } list_T;\n"
        "/* The first of a list_T. */\nstatic T list_T_first(const list_T *l) { return l->data[0]; }\n"
        "static bool list_T_has(const list_T *l, T x) { return T_eq(l->data[0], x); }\n",
        "generic/dict.h": "typedef struct dict_K_V { K k; V v; } dict_K_V;\n"
        "static K dict_K_V_key(const dict_K_V *d, const list_K *l) { return list_K_first(l); }\n",
    }
    for name, text in files.items():
        path = folder / "rt" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return build_index([folder / "rt"])


def program(body: str, **rest: object) -> CProgram:
    return CProgram(functions={"rt_program": f"void rt_program(void) {{ {body} }}"}, **rest)  # type: ignore[arg-type]


def compiles(text: str, folder: Path) -> None:
    (folder / "out.c").write_text(text)
    command = [
        "gcc",
        *COMPILE,
        "-Wall",
        "-Wextra",
        "-Werror",
        "-c",
        "-o",
        str(folder / "out.o"),
        str(folder / "out.c"),
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_items_have_kind_names_and_comment() -> None:
    items = split_items(
        "/* A. */\nstatic const int a = 1, b[2] = {1, 2};\n\n/* apart */\n\nint f(void) { return '}'; }\n"
    )
    assert [(i.kind, i.names, i.comment) for i in items] == [
        ("object", ("a", "b"), "/* A. */"),
        ("function", ("f",), ""),
    ]


def test_conditionals_are_refused() -> None:
    with pytest.raises(CTextError, match=r"x\.h:2: .*#ifdef"):
        split_items("int a;\n#ifdef X\n#endif\n", "x.h")


def test_unreached_is_gone_and_reached_is_static(tmp_path: Path) -> None:
    text = shake(program("rt_double(4);"), small_runtime(tmp_path), "linux")
    assert "rt_unused" not in text and "xen_go" not in text and "rt_pair" not in text
    assert "/* Doubles x. */\nstatic int64_t rt_double(int64_t x)" in text
    assert re.search(r"^void linux_go", text, re.MULTILINE), "assembly refers to it"
    compiles(text, tmp_path)


def test_platforms_are_apart(tmp_path: Path) -> None:
    index = small_runtime(tmp_path)
    assert "linux_go" not in shake(program(""), index, "xen")


def test_types_are_ordered_by_what_they_hold(tmp_path: Path) -> None:
    types = {"a": "typedef struct a { b x; rt_pair *p; } a;", "b": "typedef struct b { a *up; rt_small s; } b;",
             "rt_node": "struct rt_node { int v; };"}  # fmt: skip
    text = shake(program("a x; (void)x;", types=types), small_runtime(tmp_path), "linux")
    assert text.index("struct rt_small {") < text.index("struct b {") < text.index("struct a {")
    compiles(text, tmp_path)


def test_instances_emit_only_what_is_reached(tmp_path: Path) -> None:
    text_type = Elem("my_str", "char *", {"eq": "text_eq"})
    number = Elem("int", "int64_t")
    wanted = (Instance("dict", {"K": text_type, "V": number}),)
    body = "dict_my_str_int d; (void)dict_my_str_int_key(&d, 0);"
    text = shake(program(body, instances=wanted), small_runtime(tmp_path), "linux")
    assert "static char * list_my_str_first(const list_my_str *l)" in text
    assert "/* The first of a list_my_str. */" in text
    assert "list_my_str_has" not in text and "text_eq" not in text


def test_why_is_the_shortest_chain(tmp_path: Path) -> None:
    index = small_runtime(tmp_path)
    chained = CProgram(
        functions={
            "rt_program": "void rt_program(void) { f(); }",
            "f": "static void f(void) { rt_double(1); }",
        }
    )
    assert why(chained, index, "rt_double") == ["rt_program", "f", "rt_double"]
    assert why(chained, index, "rt_unused") == []


def test_layout_names_each_functions_line(tmp_path: Path) -> None:
    shaken = shake_layout(program("rt_double(4);"), small_runtime(tmp_path), "linux")
    line = shaken.text.splitlines()[shaken.lines["rt_program"] - 1]
    assert line == "static void rt_program(void) { rt_double(4); }"


def test_index_survives_its_cache(tmp_path: Path) -> None:
    small_runtime(tmp_path)
    first = load_index([tmp_path / "rt"], tmp_path / "cache")
    assert load_index([tmp_path / "rt"], tmp_path / "cache") == first
    signature = first.signature("rt_double")
    assert signature and (signature.returns, signature.params) == ("int64_t", ("int64_t",))


@pytest.fixture(scope="module")
def real() -> RtIndex:
    return load_index([RT])


def test_hello_of_the_real_runtime_compiles(tmp_path: Path, real: RtIndex) -> None:
    text = shake(HELLO, real, "linux")
    assert "rt_float" not in text
    compiles(text, tmp_path)


def test_a_list_of_str_of_the_real_runtime_compiles(tmp_path: Path, real: RtIndex) -> None:
    body = (
        "list_str *l = rt_str_split(rt_current, &rt_text_empty, 0, -1); list_str_append(l, &rt_text_empty);"
    )
    text = shake(program(body, instances=(Instance("list", {"T": BASIC["str"]}),)), real, "linux")
    assert "list_str_pop" not in text
    compiles(text, tmp_path)
