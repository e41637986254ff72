"""The functions of the runtime that a program has its own of: those of rt/region.h that do nothing elsewhere, and one
of a guest's store."""

from __future__ import annotations

_SWEEPING = {
    "rt_page_notes": "size_t rt_page_notes(void) { return rt_sweep_page_notes(); }",
    "rt_begins": "void rt_begins(void *p) { rt_sweep_begins(p); }",
    "rt_ends": "void rt_ends(void *p) { rt_sweep_ends(p); }",
    "rt_leaves": "void rt_leaves(void *p, size_t n) { rt_sweep_leaves(p, n); }",
    "rt_plain": "void rt_plain(void *p, size_t n) { rt_sweep_plain(p, n); }",
    "rt_grows": "bool rt_grows(rt_region *r) { return rt_sweep_grows(r); }",
}
"""see rt/include/rt/sweep.h"""
_PROFILED = {
    "rt_tag_room": "size_t rt_tag_room(void) { return RT_TAG_ROOM; }",
    "rt_made": "void rt_made(rt_region *r, void *p, size_t n) { rt_profile_made(r, p, n); }",
    "rt_unmade": "void rt_unmade(rt_region *r, void *p, size_t n) { rt_profile_unmade(r, p, n); }",
    "rt_resized": (
        "void rt_resized(rt_region *r, void *p, size_t from, size_t to) { rt_profile_resized(r, p, from, to); }"
    ),
    "rt_opened": "void rt_opened(rt_region *r) { rt_profile_opened(r); }",
    "rt_emptied": "void rt_emptied(rt_region *r) { rt_profile_emptied(r); }",
    "rt_moved": "void rt_moved(rt_region *to, rt_region *from) { rt_profile_moved(to, from); }",
    "rt_unreached": "void rt_unreached(rt_region *r, char *from, char *to) { rt_profile_unreached(r, from, to); }",
    "rt_ended": "void rt_ended(void) { rt_profile_end(); }",
}
"""see rt/include/rt/profile.h"""


_WATCHING = {"xen_store_skips": "bool xen_store_skips(uint32_t type) { return xen_store_skips_events(type); }"}
"""see rt/platform/xen/store_watch.c"""


def hooks(sweeps: bool, profiled: bool, watches: bool) -> dict[str, str]:
    """Function name → its text."""
    found = {**(_SWEEPING if sweeps else {}), **(_PROFILED if profiled else {}), **(_WATCHING if watches else {})}
    if sweeps or profiled:
        begin = "rt_sweep_page_begin(page)" if sweeps else "(char *)(page + 1)"
        note = "rt_profile_page(page); " if profiled else ""
        found["rt_page_begin"] = f"char *rt_page_begin(rt_page *page) {{ {note}return {begin}; }}"
    return {name: f"static inline {text}" for name, text in found.items()}


def starts(sweeps: bool, profiled: bool) -> list[str]:
    """What the program does first."""
    return [*(["rt_sweep_from(RT_FRAME());"] if sweeps else []), *(["rt_profile_begin();"] if profiled else [])]
