"""`e.__notes__`: what `add_note` has put there, as a new list."""

import sys


def add(e, note):
    if not isinstance(note, str):
        raise TypeError(f"note must be a str, not '{type(note).__name__}'")
    sys._add_note(e, note)


def has(e) -> bool:
    return sys._note_count(e) > 0


def read(e) -> list[str]:
    if not sys._note_count(e):
        raise AttributeError(f"'{type(e).__name__}' object has no attribute '__notes__'")
    return [sys._note(e, i) for i in range(sys._note_count(e))]
