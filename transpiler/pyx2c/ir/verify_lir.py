"""The verifier of LIR: what the writer of C may rely on, and what gcc does not see.

    app__f: h1 is still open: return t1;

Names: what is set is a variable of the function, labels are unique and every goto has one, jumps stand in loops.
Text: no template's hole is left, parentheses match. Flow: on every path a variable is set before it is read, and
handlers and regions are closed in the reverse of the order in which they were opened, each once. A generator's function
is entered at any of its cases with nothing set and nothing open.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from pyx2c.ir.lir import (
    LITERAL,
    Block,
    Case,
    CFunction,
    If,
    Label,
    Line,
    Loop,
    S,
    Set,
    Switch,
    statements,
    text_of,
    words_in,
)

Open = tuple[tuple[str, str], ...]
"""What is open, the innermost last: ("try", "h1"), ("caught", "h1"), ("region", "r_loop")"""

GOTO = re.compile(r"goto (\w+);")
TRY = re.compile(r"RT_TRY\(&(\w+)\)")
AGAIN = re.compile(r"if \(!RT_TRY\(&(\w+)\)\) goto (\w+);")
"""a `try` that is entered anew behind a case"""
RESUMED = re.compile(r"rt_handler_resume\(&(\w+), \w+\);")
ENTRY = re.compile(r"rt_region_open\(&(\w+)\);")
EXIT = re.compile(r"(rt_handler_leave|rt_handler_done|rt_handler_suspend|rt_region_close)\(&(\w+)(?:, &?\w+)?\);")
KINDS = {
    "rt_handler_leave": "try",
    "rt_handler_done": "caught",
    "rt_handler_suspend": "caught",
    "rt_region_close": "region",
}
HOLE = re.compile(r"(?<!\))\{(r|\d)\}")
"""`{0}`, unless it is an initialiser: `(T){0}`; or in one, `{1, {0}}`"""
PAIRS = {")": "(", "]": "[", "}": "{"}


def verify_lir(lowered: Any) -> list[str]:
    """What is wrong with the functions of a lowered program."""
    return [problem for function in lowered.lir for problem in verify_c_function(function)]


def verify_c_function(function: CFunction) -> list[str]:
    """What is wrong with one function."""
    problems = [*_names(function), *_texts(function)]
    if all(isinstance(s, KNOWN) for s in statements(function.body)):
        problems += _Flow(function).run()
    return [f"{function.name}: {problem}" for problem in problems]


KNOWN = (Line, Set, If, Loop, Label, Block, Switch, Case)


# -- names and text --------------------------------------------------------------------------------


def _names(function: CFunction) -> Iterator[str]:
    params = [name for _, name in function.params]
    every = list(statements(function.body))
    yield from (f"{name} is a parameter and a local" for name in params if name in function.locals)
    yield from (f"{name} is a parameter twice" for name, n in Counter(params).items() if n > 1)
    for s in every:
        if isinstance(s, Set) and s.name not in function.locals and s.name not in params:
            yield f"{s.name} is no variable: {_shown(s)}"
    labels = Counter(s.name for s in every if isinstance(s, Label))
    yield from (f"label {name} stands {n} times" for name, n in labels.items() if n > 1)
    for s in every:
        if isinstance(s, Line) and (found := GOTO.fullmatch(s.text)) and found[1] not in labels:
            yield f"no label: {s.text}"


def _inside(before: str) -> str:
    """The last bracket that is open behind a piece of C; none: an empty text."""
    opened: list[str] = []
    for ch in before:
        if ch in "([{":
            opened.append(ch)
        elif ch in ")]}" and opened:
            opened.pop()
    return opened[-1] if opened else ""


def _texts(function: CFunction) -> Iterator[str]:
    for s in statements(function.body):
        text = text_of(s)
        bare = LITERAL.sub("0", text)
        if any(_inside(bare[: found.start()]) != "{" for found in HOLE.finditer(bare)):
            yield f"a hole is left: {text}"
        if not _matched(bare):
            yield f"parentheses don't match: {text}"
        if isinstance(s, Line) and not text.endswith((";", "}")):
            yield f"no semicolon: {text}"


def _shown(s: S) -> str:
    return text_of(s) or type(s).__name__


def _matched(text: str) -> bool:
    stack: list[str] = []
    for ch in text:
        if ch in "([{":
            stack.append(ch)
        elif ch in PAIRS and (not stack or stack.pop() != PAIRS[ch]):
            return False
    return not stack


# -- flow ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class State:
    """What holds at a point of the function: variables that are set, what is open, what tests are known to be
    (("t1", False) behind `if (t1) return;`), and which variables are set too where a test has an outcome
    (("t1", True, {"n"}) behind `if (t1) { n = f(); t1 = g(n); }`)."""

    set: frozenset[str]
    open: Open
    known: frozenset[tuple[str, bool]] = frozenset()
    implied: frozenset[tuple[str, bool, frozenset[str]]] = frozenset()

    def assigned(self, name: str, value: str) -> State:
        """Behind an assignment."""
        known = frozenset(k for k in self.known if k[0] != name)
        if value in ("true", "false"):
            known |= {(name, value == "true")}
        return State(self.set | {name}, self.open, known, frozenset(i for i in self.implied if i[0] != name))

    def where(self, name: str, outcome: bool) -> State:
        """Where a test of the variable had this outcome."""
        more = (names for test, value, names in self.implied if (test, value) == (name, outcome))
        return replace(self, set=self.set.union(*more), known=self.known | {(name, outcome)})


def opened(state: State, kind: str, name: str) -> State:
    """The state with one thing more open."""
    return replace(state, open=(*state.open, (kind, name)))


@dataclass(slots=True)
class _Around:
    """A loop: what is open at its start, and the states at its breaks."""

    open: Open
    breaks: list[State] = field(default_factory=list)


class _Flow:
    """One walk over the structure; gotos only lead forward. None as a state: this point can't be reached."""

    def __init__(self, function: CFunction) -> None:
        self.function = function
        self.problems: list[str] = []
        self.loops: list[_Around] = []
        self.jumps: dict[str, list[State]] = {}
        self.entry: State | None = None
        """what holds where a switch enters its cases"""
        self.watched = {name for name, local in function.locals.items() if not local.guarded}

    def run(self) -> list[str]:
        params = frozenset(name for _, name in self.function.params)
        end = self.block(self.function.body, State(params, ()))
        if end is not None:
            self.closed(end, (), "the end")
        return self.problems

    def block(self, body: list[S], state: State | None) -> State | None:
        for s in body:
            if isinstance(s, Label):
                state = self.meet([state, *self.jumps.pop(s.name, [])], s.name)
            elif isinstance(s, Case):
                state = self.meet([state, self.entry], f"case {s.number}")
            elif state is not None:
                state = self.statement(s, state)
        return state

    def statement(self, s: S, state: State) -> State | None:
        match s:
            case Line():
                return self.line(s, state)
            case Set():
                self.reads(s.value.text, state)
                return state.assigned(s.name, s.value.text)
            case If():
                return self.branch(s, state)
            case Loop():
                return self.loop(s, state)
            case Block():
                return self.block(s.body, state)
            case Switch():
                self.reads(s.value.text, state)
                self.entry = state
                self.block(s.body, None)
                return state
        raise AssertionError(s)

    def line(self, s: Line, state: State) -> State | None:
        text = s.text
        if found := GOTO.fullmatch(text):
            self.jumps.setdefault(found[1], []).append(state)
            return None
        if text in ("break;", "continue;"):
            self.leave_loop(text, state)
            return None
        self.reads(text, state)
        if found := AGAIN.fullmatch(text):
            self.jumps.setdefault(found[2], []).append(opened(state, "caught", found[1]))
            return opened(state, "try", found[1])
        if found := RESUMED.fullmatch(text):
            return opened(state, "caught", found[1])
        if text.startswith(("return;", "return ")):
            self.closed(state, (), text)
            return None
        if s.ends:
            return None
        if found := ENTRY.fullmatch(text):
            return opened(state, "region", found[1])
        if found := EXIT.fullmatch(text):
            return self.close(text, (KINDS[found[1]], found[2]), state)
        return replace(state, set=state.set | set(re.findall(r"&(\w+)", text)))

    def branch(self, s: If, state: State) -> State | None:
        self.reads(s.cond.text, state)
        found = TRY.fullmatch(s.cond.text)
        if found:
            then = opened(state, "try", found[1])
            other = opened(state, "caught", found[1])
            return self.meet([self.block(s.then, then), self.block(s.other, other)], f"if ({s.cond})")
        test, outcome = s.cond.text.removeprefix("!"), not s.cond.text.startswith("!")
        if not test.isidentifier():
            return self.meet([self.block(s.then, state), self.block(s.other, state)], f"if ({s.cond})")
        done = self.block(s.then, state.where(test, outcome)) if (test, not outcome) not in state.known else None
        rest = self.block(s.other, state.where(test, not outcome)) if (test, outcome) not in state.known else None
        both = self.meet([done, rest], f"if ({s.cond})")
        if both is None or done is None or s.other:
            return both
        return replace(both, implied=both.implied | {(test, outcome, done.set - state.set)})

    def loop(self, s: Loop, state: State) -> State | None:
        if s.cond is not None:
            self.reads(s.cond.text, state)
        around = _Around(state.open)
        self.loops.append(around)
        end = self.block(s.body, state)
        if end is not None:
            self.closed(end, state.open, "the end of a loop's body")
        self.loops.pop()
        for step in s.step:
            self.reads(step.value.text, state)
        return self.meet([state if s.cond is not None else None, *around.breaks], "the end of a loop")

    def leave_loop(self, text: str, state: State) -> None:
        if not self.loops:
            self.problems.append(f"{text} stands in no loop")
            return
        self.closed(state, self.loops[-1].open, text)
        if text == "break;":
            self.loops[-1].breaks.append(state)

    def close(self, text: str, what: tuple[str, str], state: State) -> State:
        if what in state.open and state.open[-1] == what:
            return replace(state, open=state.open[:-1])
        inner = f", {state.open[-1][1]} is" if state.open else ""
        self.problems.append(f"{what[1]} is not what was opened last{inner}: {text}")
        return replace(state, open=tuple(x for x in state.open if x != what))

    def closed(self, state: State, wanted: Open, where: str) -> None:
        """Only what was open before is open here."""
        for _, name in state.open[len(wanted) :]:
            self.problems.append(f"{name} is still open: {where}")
        if state.open[: len(wanted)] != wanted:
            self.problems.append(f"closes what was opened outside: {where}")

    def meet(self, states: list[State | None], where: str) -> State | None:
        """Where paths meet the same must be open on all."""
        live = [s for s in states if s is not None]
        if not live:
            return None
        if any(s.open != live[0].open for s in live):
            self.problems.append(f"paths meet with different things open: {where}")
        return State(
            frozenset.intersection(*(s.set for s in live)),
            live[0].open,
            frozenset.intersection(*(s.known for s in live)),
            frozenset.intersection(*(s.implied for s in live)),
        )

    def reads(self, text: str, state: State) -> None:
        """Variables in the text are set here; `&x` gives one away to be set."""
        given = set(re.findall(r"&(\w+)", text))
        for name in sorted((words_in(text) & self.watched) - state.set - given):
            self.problems.append(f"{name} may not be set: {text}")
