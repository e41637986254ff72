"""Functions that instances of containers have in common."""

from pathlib import Path

import pytest
from pyx2c.image.generics import ADDRESS, BASIC, Elem, Instance, Instances, marks
from pyx2c.image.rtindex import RtIndex, load_index

RT = Path(__file__).resolve().parents[2] / "rt"


def _object(name: str, **own: str) -> Elem:
    ops = {"keep": "RT_SAME", "plain": "RT_REFERS", **own}
    return Elem(name, f"{name}_ptr", {**marks(False), **ops}, ADDRESS)


CAT, DOG = _object("Cat"), _object("Dog")


@pytest.fixture(scope="module")
def index() -> RtIndex:
    return load_index([RT])


def _texts(index: RtIndex, generic: str, mark: str, elems: list[Elem], function: str, **others: Elem) -> list[str]:
    """What `function` is in the instance of each element, in this order."""
    found = Instances(index, tuple(Instance(generic, {mark: e, **others}) for e in elems))
    names = ["_".join([generic, *(a.suffix for _, a in sorted({mark: e, **others}.items())), function]) for e in elems]
    return [found.lookup(name)[0].text for name in names]


def test_the_second_instance_calls_the_first(index: RtIndex) -> None:
    first, second = _texts(index, "dict", "V", [CAT, DOG], "resize", K=BASIC["str"])
    assert first.startswith("static void dict_str_Cat_resize(dict_str_Cat *d, uint64_t slots) {\n")
    assert second == (
        "static inline void dict_str_Dog_resize(dict_str_Dog *d, uint64_t slots) "
        "{ dict_str_Cat_resize((dict_str_Cat *)d, slots); }"
    )


def test_values_and_results_are_cast(index: RtIndex) -> None:
    _, second = _texts(index, "dict", "V", [CAT, DOG], "setdefault", K=BASIC["str"])
    assert second == (
        "static inline Dog_ptr dict_str_Dog_setdefault(dict_str_Dog *d, rt_str key, Dog_ptr value) "
        "{ return (Dog_ptr)dict_str_Cat_setdefault((dict_str_Cat *)d, key, (Cat_ptr)value); }"
    )


def test_other_operations_are_other_functions(index: RtIndex) -> None:
    for function in ("index", "count", "eq"):  # by == of the items
        _, second = _texts(index, "list", "T", [CAT, DOG], function)
        assert "list_Cat" not in second
    _, second = _texts(index, "dict", "K", [CAT, DOG], "set", V=BASIC["bool"])
    assert "dict_Cat" not in second and "Dog_hash(" in second
    _, second = _texts(index, "dict", "K", [CAT, _object("Rat", eq="Cat_eq", hash="Cat_hash")], "search", V=CAT)
    assert "dict_Cat_Cat_search(" in second


def test_types_that_are_only_moved_need_one_size(index: RtIndex) -> None:
    word = Elem("i64", "int64_t", {"keep": "RT_SAME", "plain": "RT_REFERS"})
    small = Elem("u8", "uint8_t", {"keep": "RT_SAME", "plain": "RT_REFERS"})
    for function, shared in (("resize", True), ("setdefault", False)):  # an int isn't passed as an address
        _, of_word = _texts(index, "dict", "V", [CAT, word], function, K=BASIC["str"])
        assert ("dict_str_Cat_" in of_word) == shared
        _, of_small = _texts(index, "dict", "V", [CAT, small], function, K=BASIC["str"])
        assert "dict_str_Cat_" not in of_small


def test_what_refers_to_nothing_is_apart(index: RtIndex) -> None:
    plain = _object("Number", plain="RT_PLAIN")
    _, second = _texts(index, "list", "T", [CAT, plain], "grow")
    assert "list_Cat" not in second
