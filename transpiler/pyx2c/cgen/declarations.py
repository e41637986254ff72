"""Where the variables of a C function are declared: in the innermost block that holds all their uses.

    int64_t t1;                         if (x) {
    if (x) {                              int64_t t1 = f(x);
      t1 = f(x);              →           g(t1);
      g(t1);                            }
    }

Each statement is read once; what it mentions is kept, so that the time grows with the size of the function.
"""

from __future__ import annotations

from collections.abc import Iterable

from pyx2c.ir.lir import Block, If, Label, Line, Loop, S, Set, Switch, words_in

NOTHING: frozenset[str] = frozenset()


class Declarations:
    """Which variables each block of one function declares. The statements must not change any more."""

    def __init__(self, body: list[S], names: Iterable[str]) -> None:
        self.order = {name: i for i, name in enumerate(names)}
        self.names = frozenset(self.order)
        self._words: dict[int, frozenset[str]] = {}
        self._users: dict[int, dict[str, list[int]]] = {}
        self.used = self.of_all(body)

    def of(self, stmt: S) -> frozenset[str]:
        """The variables in a statement and in those inside it."""
        if id(stmt) not in self._words:
            self._words[id(stmt)] = self._read(stmt)
        return self._words[id(stmt)]

    def of_all(self, body: list[S]) -> frozenset[str]:
        """The variables in a block."""
        return frozenset(self._users_in(body))

    def here(self, text: str) -> frozenset[str]:
        """The variables in a piece of C."""
        return words_in(text) & self.names

    def _read(self, stmt: S) -> frozenset[str]:
        match stmt:
            case Line():
                return self.here(stmt.text)
            case Set():
                return self.here(stmt.value.text) | ({stmt.name} & self.names)
            case If():
                return self.here(stmt.cond.text) | self.of_all(stmt.then) | self.of_all(stmt.other)
            case Loop():
                cond = self.here(stmt.cond.text) if stmt.cond is not None else NOTHING
                return cond.union(self.of_all(stmt.body), *map(self.of, [*stmt.begin, *stmt.step]))
            case Block():
                return self.of_all(stmt.body)
            case Switch():
                return self.here(stmt.value.text) | self.of_all(stmt.body)
        return NOTHING

    def _users_in(self, body: list[S]) -> dict[str, list[int]]:
        """variable → the indexes of the statements of a block that mention it."""
        if id(body) not in self._users:
            users: dict[str, list[int]] = {}
            for i, stmt in enumerate(body):
                for word in self.of(stmt):
                    users.setdefault(word, []).append(i)
            self._users[id(body)] = users
        return self._users[id(body)]

    # -- placing ----------------------------------------------------------------------------------

    def split(self, body: list[S], pending: frozenset[str]) -> tuple[set[str], dict[int, frozenset[str]]]:
        """Of the variables that live in a block: which belong to it, and which to the one statement that uses them."""
        here: set[str] = set()
        down: dict[int, set[str]] = {}
        for name, places in self._users_in(body).items():
            if name not in pending:
                continue
            if len(places) == 1 and self._fits_inside(body[places[0]], name):
                down.setdefault(places[0], set()).add(name)
            else:
                here.add(name)
        return here, {i: frozenset(names) for i, names in down.items()}

    def in_order(self, names: Iterable[str]) -> list[str]:
        """The names in the order in which the function's variables were made."""
        return sorted(names, key=lambda name: self.order[name])

    def first_is_set(self, body: list[S], name: str) -> bool:
        """Whether the first statement of the block that mentions the variable sets it."""
        at = self._users_in(body)[name][0]
        return _sets(body[at], name) and not any(isinstance(s, Label) for s in body[:at])

    def all_fit(self, stmt: S, names: frozenset[str]) -> bool:
        """Whether all these variables can be declared inside the statement."""
        return all(self._fits_inside(stmt, name) for name in names)

    def is_set_by_both(self, body: list[S], name: str) -> bool:
        """Whether the first statement of the block that mentions the variable is an `if` that sets it on both ways."""
        stmt = body[self._users_in(body)[name][0]]
        return isinstance(stmt, If) and self._always_sets([stmt], name)

    def _fits_inside(self, stmt: S, name: str) -> bool:
        match stmt:
            case If():
                if name in words_in(stmt.cond.text):
                    return False
                return not (name in self._users_in(stmt.then) and name in self._users_in(stmt.other))
            case Loop():
                if stmt.cond is not None and name in words_in(stmt.cond.text):
                    return False
                outside = [*stmt.begin, *stmt.step]
                if any(name in self.of(s) for s in outside) or self._is_read_by_handler(stmt.body, name):
                    return False
                return self._set_before_read(stmt.body, name)
            case Block() | Switch():
                return True
        return False

    def _set_before_read(self, body: list[S], name: str) -> bool:
        """Whether each round of a loop sets the variable anew before it reads it."""
        places = self._users_in(body).get(name)
        if places is None:
            return True
        stmt = body[places[0]]
        match stmt:
            case Set():
                return _sets(stmt, name)
            case Block():
                return self._set_before_read(stmt.body, name)
            case If():
                if name in words_in(stmt.cond.text):
                    return False
                if stmt.other and self._always_sets(stmt.then, name) and self._always_sets(stmt.other, name):
                    return True
                return len(places) == 1 and all(self._set_before_read(b, name) for b in (stmt.then, stmt.other))
            case Loop():
                return self._fits_inside(stmt, name)
        return False

    def _is_read_by_handler(self, body: list[S], name: str, is_set: bool = False) -> bool:
        """Whether a `try` in a loop's body reads the variable, which is set in front of it, where it handles.

        To gcc, each call of the function may lead to the handler, in front of the loop too: there it must have a value.
        """
        for i in self._users_in(body).get(name, []):
            stmt = body[i]
            if isinstance(stmt, Block) and self._is_read_by_handler(stmt.body, name, is_set):
                return True
            if is_set and isinstance(stmt, If) and "RT_TRY(" in stmt.cond.text and name in self.of_all(stmt.other):
                return True
            is_set = True
        return False

    def _always_sets(self, body: list[S], name: str) -> bool:
        """Whether every way through the block sets the variable before reading it."""
        places = self._users_in(body).get(name)
        if places is None:
            return False
        stmt = body[places[0]]
        if isinstance(stmt, If):
            return (
                name not in words_in(stmt.cond.text)
                and bool(stmt.other)
                and self._always_sets(stmt.then, name)
                and self._always_sets(stmt.other, name)
            )
        return isinstance(stmt, Set) and name not in words_in(stmt.value.text)


def _sets(stmt: S, name: str) -> bool:
    return isinstance(stmt, Set) and stmt.name == name and name not in words_in(stmt.value.text)
