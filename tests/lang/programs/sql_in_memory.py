"""An in-memory SQL-ish database: tokenizer, parser, planner with closures, indexes, transactions."""
from __future__ import annotations
import re
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Generic, Iterator, List, Optional, Protocol, Sequence, Tuple, TypeVar, Union
from contextlib import contextmanager
from functools import cmp_to_key, partial
from operator import itemgetter, attrgetter
import itertools

Value = Union[int, float, str, None]
Row = Dict[str, Value]
T = TypeVar("T")


class SqlError(Exception):
    """Anything wrong with a statement."""


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    pos: int


TOKEN_RE = re.compile(r"""
    (?P<ws>\s+)
  | (?P<num>\d+(?:\.\d+)?)
  | (?P<str>'(?:[^']|'')*')
  | (?P<name>[A-Za-z_][A-Za-z_0-9]*)
  | (?P<op><=|>=|<>|!=|[-+*/%(),.=<>;])
""", re.VERBOSE)
KEYWORDS = frozenset("select from where order by group having limit insert into values create table update set delete and or not in is null like as asc desc distinct join on between begin commit rollback index".split())


def tokenize(sql: str) -> List[Token]:
    tokens: List[Token] = []
    pos = 0
    while pos < len(sql):
        m = TOKEN_RE.match(sql, pos)
        if m is None:
            raise SqlError(f"bad character {sql[pos]!r} at {pos}")
        kind = m.lastgroup or ""
        text = m.group()
        if kind == "name" and text.lower() in KEYWORDS:
            kind, text = "kw", text.lower()
        if kind != "ws":
            tokens.append(Token(kind, text, pos))
        pos = m.end()
    tokens.append(Token("end", "", pos))
    return tokens


# ------------------------------------------------------------------ expressions
class Expr(Protocol):
    def eval(self, row: Row) -> Value: ...
    def names(self) -> Iterator[str]: ...


@dataclass(frozen=True)
class Const:
    value: Value
    def eval(self, row: Row) -> Value: return self.value
    def names(self) -> Iterator[str]: return iter(())


@dataclass(frozen=True)
class Column:
    name: str
    def eval(self, row: Row) -> Value:
        try:
            return row[self.name]
        except KeyError:
            raise SqlError(f"no such column: {self.name}") from None
    def names(self) -> Iterator[str]:
        yield self.name


def like(text: str, pattern: str) -> bool:
    rx = "".join(".*" if c == "%" else "." if c == "_" else re.escape(c) for c in pattern)
    return re.fullmatch(rx, text, re.IGNORECASE) is not None


OPS: Dict[str, Callable[[Any, Any], Value]] = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
    "/": lambda a, b: a / b if b else None, "%": lambda a, b: a % b,
    "=": lambda a, b: int(a == b), "<>": lambda a, b: int(a != b), "!=": lambda a, b: int(a != b),
    "<": lambda a, b: int(a < b), ">": lambda a, b: int(a > b), "<=": lambda a, b: int(a <= b), ">=": lambda a, b: int(a >= b),
}


@dataclass(frozen=True)
class Binary:
    op: str
    left: Expr
    right: Expr
    def eval(self, row: Row) -> Value:
        a = self.left.eval(row)
        if self.op == "and":
            return int(bool(a) and bool(self.right.eval(row)))
        if self.op == "or":
            return int(bool(a) or bool(self.right.eval(row)))
        b = self.right.eval(row)
        if a is None or b is None:
            return None
        if self.op == "like":
            return int(like(str(a), str(b)))
        if isinstance(a, str) != isinstance(b, str):
            raise SqlError(f"type mismatch: {a!r} {self.op} {b!r}")
        return OPS[self.op](a, b)
    def names(self) -> Iterator[str]:
        yield from self.left.names()
        yield from self.right.names()


@dataclass(frozen=True)
class Not:
    inner: Expr
    def eval(self, row: Row) -> Value:
        return int(not self.inner.eval(row))
    def names(self) -> Iterator[str]:
        return self.inner.names()


@dataclass(frozen=True)
class In:
    inner: Expr
    options: Tuple[Value, ...]
    def eval(self, row: Row) -> Value:
        return int(self.inner.eval(row) in self.options)
    def names(self) -> Iterator[str]:
        return self.inner.names()


AGGREGATES: Dict[str, Callable[[List[Any]], Value]] = {
    "count": len, "sum": sum, "min": min, "max": max, "avg": lambda xs: sum(xs) / len(xs) if xs else None,
}


@dataclass(frozen=True)
class Aggregate:
    func: str
    arg: Optional[Expr]
    def over(self, rows: List[Row]) -> Value:
        if self.arg is None:
            return len(rows)
        vals = [v for v in (self.arg.eval(r) for r in rows) if v is not None]
        return AGGREGATES[self.func](vals)


@dataclass
class Output:
    name: str
    expr: Union[Const, Column, Binary, Not, In, Aggregate]


@dataclass
class Select:
    outputs: List[Output]
    table: str
    join: Optional[Tuple[str, Any]] = None
    where: Any = None
    group: List[str] = field(default_factory=list)
    order: List[Tuple[str, bool]] = field(default_factory=list)
    limit: Optional[int] = None
    distinct: bool = False
    star: bool = False


class Parser:
    def __init__(self, sql: str) -> None:
        self.tokens = tokenize(sql)
        self.i = 0

    @property
    def tok(self) -> Token:
        return self.tokens[self.i]

    def accept(self, *texts: str) -> Optional[Token]:
        t = self.tok
        if t.kind in ("kw", "op") and t.text in texts:
            self.i += 1
            return t
        return None

    def expect(self, text: str) -> Token:
        t = self.accept(text)
        if t is None:
            raise SqlError(f"expected {text!r} at {self.tok.pos}, found {self.tok.text or 'end'!r}")
        return t

    def name(self) -> str:
        t = self.tok
        if t.kind != "name":
            raise SqlError(f"expected a name at {t.pos}")
        self.i += 1
        if self.accept("."):
            return self.name()
        return t.text

    def comma(self, one: Callable[[], T]) -> List[T]:
        out = [one()]
        while self.accept(","):
            out.append(one())
        return out

    def literal(self) -> Value:
        neg = self.accept("-") is not None
        t = self.tok
        self.i += 1
        if t.kind == "num":
            v = float(t.text) if "." in t.text else int(t.text)
            return -v if neg else v
        if t.kind == "str":
            return t.text[1:-1].replace("''", "'")
        if t.text == "null":
            return None
        raise SqlError(f"expected a literal at {t.pos}")

    def expr(self) -> Any:
        left = self.conj()
        while self.accept("or"):
            left = Binary("or", left, self.conj())
        return left

    def conj(self) -> Any:
        left = self.neg()
        while self.accept("and"):
            left = Binary("and", left, self.neg())
        return left

    def neg(self) -> Any:
        return Not(self.neg()) if self.accept("not") else self.cmp()

    def cmp(self) -> Any:
        left = self.sum()
        if op := self.accept("=", "<>", "!=", "<", ">", "<=", ">=", "like"):
            return Binary(op.text, left, self.sum())
        if self.accept("in"):
            self.expect("(")
            opts = self.comma(self.literal)
            self.expect(")")
            return In(left, tuple(opts))
        if self.accept("between"):
            lo = self.sum()
            self.expect("and")
            return Binary("and", Binary(">=", left, lo), Binary("<=", left, self.sum()))
        if self.accept("is"):
            negated = self.accept("not")
            self.expect("null")
            test = In(left, (None,))
            return Not(test) if negated else test
        return left

    def sum(self) -> Any:
        left = self.term()
        while op := self.accept("+", "-"):
            left = Binary(op.text, left, self.term())
        return left

    def term(self) -> Any:
        left = self.atom()
        while op := self.accept("*", "/", "%"):
            left = Binary(op.text, left, self.atom())
        return left

    def atom(self) -> Any:
        if self.accept("("):
            e = self.expr()
            self.expect(")")
            return e
        if self.tok.kind == "name":
            n = self.name()
            if n.lower() in AGGREGATES and self.accept("("):
                arg = None if self.accept("*") else self.expr()
                self.expect(")")
                return Aggregate(n.lower(), arg)
            return Column(n)
        return Const(self.literal())

    def output(self) -> Output:
        start = self.i
        e = self.expr()
        text = "".join(t.text for t in self.tokens[start:self.i])
        if self.accept("as"):
            text = self.name()
        elif isinstance(e, Column):
            text = e.name
        return Output(text, e)

    def select(self) -> Select:
        distinct = self.accept("distinct") is not None
        star = self.accept("*") is not None
        outputs = [] if star else self.comma(self.output)
        self.expect("from")
        s = Select(outputs, self.name(), distinct=distinct, star=star)
        if self.accept("join"):
            other = self.name()
            self.expect("on")
            s.join = other, self.expr()
        if self.accept("where"):
            s.where = self.expr()
        if self.accept("group"):
            self.expect("by")
            s.group = self.comma(self.name)
        if self.accept("order"):
            self.expect("by")
            s.order = self.comma(lambda: (self.name(), self.accept("asc", "desc") == Token("kw", "desc", self.tokens[self.i - 1].pos)))
        if self.accept("limit"):
            lim = self.literal()
            assert isinstance(lim, int)
            s.limit = lim
        return s


class Table:
    def __init__(self, name: str, columns: Sequence[str]) -> None:
        self.name, self.columns = name, list(columns)
        self.rows: List[Row] = []

    def __len__(self) -> int:
        return len(self.rows)


class Database:
    def __init__(self) -> None:
        self.tables: Dict[str, Table] = {}
        self._snapshots: List[Dict[str, List[Row]]] = []

    def table(self, name: str) -> Table:
        if name not in self.tables:
            raise SqlError(f"no such table: {name}")
        return self.tables[name]

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        snapshot = {n: [dict(r) for r in t.rows] for n, t in self.tables.items()}
        try:
            yield self
        except Exception:
            for n, rows in snapshot.items():
                self.tables[n].rows = rows
            raise

    def run(self, sql: str) -> List[Row]:
        p = Parser(sql)
        if p.accept("create"):
            p.expect("table")
            name = p.name()
            p.expect("(")
            self.tables[name] = Table(name, p.comma(p.name))
            p.expect(")")
            return []
        if p.accept("insert"):
            p.expect("into")
            t = self.table(p.name())
            p.expect("values")
            for _ in itertools.count():
                p.expect("(")
                vals = p.comma(p.literal)
                p.expect(")")
                if len(vals) != len(t.columns):
                    raise SqlError(f"{t.name} has {len(t.columns)} columns, got {len(vals)} values")
                t.rows.append(dict(zip(t.columns, vals)))
                if not p.accept(","):
                    break
            return []
        if p.accept("update"):
            t = self.table(p.name())
            p.expect("set")
            col = p.name()
            p.expect("=")
            e = p.expr()
            where = p.expr() if p.accept("where") else Const(1)
            for r in t.rows:
                if where.eval(r):
                    r[col] = e.eval(r)
            return []
        if p.accept("delete"):
            p.expect("from")
            t = self.table(p.name())
            where = p.expr() if p.accept("where") else Const(1)
            t.rows[:] = [r for r in t.rows if not where.eval(r)]
            return []
        p.expect("select")
        s = p.select()
        if p.tok.kind != "end":
            raise SqlError(f"unexpected {p.tok.text!r} at {p.tok.pos}")
        return self.query(s)

    def query(self, s: Select) -> List[Row]:
        rows: Iterator[Row] = iter(self.table(s.table).rows)
        if s.join:
            other, on = s.join
            right = self.table(other).rows
            rows = ({**b, **a} for a in rows for b in right if on.eval({**b, **a, **{k + "_2": v for k, v in b.items()}}))
        if s.where is not None:
            rows = (r for r in rows if s.where.eval(r))
        if s.star:
            out = [dict(r) for r in rows]
        elif s.group or any(isinstance(o.expr, Aggregate) for o in s.outputs):
            groups: Dict[Tuple[Value, ...], List[Row]] = {}
            for r in rows:
                groups.setdefault(tuple(r[g] for g in s.group), []).append(r)
            if not s.group and not groups:
                groups[()] = []
            out = []
            for _, members in groups.items():
                out.append({o.name: o.expr.over(members) if isinstance(o.expr, Aggregate) else o.expr.eval(members[0]) for o in s.outputs})
        else:
            out = [{o.name: o.expr.eval(r) for o in s.outputs if not isinstance(o.expr, Aggregate)} for r in rows]
        if s.distinct:
            seen = set()
            unique = []
            for r in out:
                key = tuple(r.values())
                if key not in seen:
                    seen.add(key)
                    unique.append(r)
            out = unique
        for name, desc in reversed(s.order):
            out.sort(key=lambda r: (r[name] is None, r[name]) if r[name] is not None else (True, 0), reverse=desc)
        return out[: s.limit]


def show(rows: List[Row]) -> None:
    if not rows:
        print("(empty)")
        return
    cols = list(rows[0])
    cells = [[("NULL" if (v := r[c]) is None else f"{v:.2f}" if isinstance(v, float) else str(v)) for c in cols] for r in rows]
    widths = [max(len(c), *(len(row[i]) for row in cells)) for i, c in enumerate(cols)]
    print(" | ".join(c.ljust(w) for c, w in zip(cols, widths)))
    print("-+-".join("-" * w for w in widths))
    for row in cells:
        print(" | ".join(x.rjust(w) if x[:1].isdigit() else x.ljust(w) for x, w in zip(row, widths)))


SCRIPT = """
create table emp (id, name, dept, salary, boss);
create table dept (did, title);
insert into emp values (1, 'Ann', 10, 5200.5, null), (2, 'Bob', 10, 3100, 1), (3, 'Cy', 20, 4000, 1), (4, 'Di''a', 20, 2950, 3), (5, 'Ed', 30, 1200, 3);
insert into dept values (10, 'dev'), (20, 'ops'), (30, 'qa');
select * from emp where salary > 3000 and not dept = 20;
select name, salary * 12 as yearly from emp where name like '%d%' order by yearly desc;
select dept, count(*), avg(salary) as mean, max(name) as last from emp group by dept order by mean desc;
select name, title from emp join dept on dept = did where dept in (10, 30) order by title desc;
select distinct dept from emp where boss is not null limit 2;
update emp set salary = salary + 100 where salary between 2000 and 4000;
delete from emp where id = 5;
select sum(salary), min(salary), count(boss) from emp;
select name from emp where boss is null or boss <> 1;
select count(*) from emp where id > 99;
select nope from emp;
select name from emp where name > 3;
select from emp;
insert into dept values (1);
select name ? from emp;
drop emp
"""


def main() -> None:
    db = Database()
    for stmt in filter(None, (s.strip() for s in SCRIPT.split(";"))):
        try:
            rows = db.run(stmt)
            if stmt.startswith("select"):
                print("sql>", stmt)
                show(rows)
        except SqlError as e:
            print(f"error: {e}")
    try:
        with db.transaction() as tx:
            tx.run("delete from emp")
            print("inside", len(db.tables["emp"]))
            tx.run("select * from nowhere")
    except SqlError as e:
        print("rolled back:", e, len(db.tables["emp"]))
    print(Token("kw", "select", 0), Const("x") == Const("x"), {Const(1), Const(1), Column("a")} == {Column("a"), Const(1)})


main()

# --- expected
# sql> select * from emp where salary > 3000 and not dept = 20
# id | name | dept | salary  | boss
# ---+------+------+---------+-----
#  1 | Ann  |   10 | 5200.50 | NULL
#  2 | Bob  |   10 |    3100 |    1
# sql> select name, salary * 12 as yearly from emp where name like '%d%' order by yearly desc
# name | yearly
# -----+-------
# Di'a |  35400
# Ed   |  14400
# sql> select dept, count(*), avg(salary) as mean, max(name) as last from emp group by dept order by mean desc
# dept | count(*) | mean    | last
# -----+----------+---------+-----
#   10 |        2 | 4150.25 | Bob 
#   20 |        2 | 3475.00 | Di'a
#   30 |        1 | 1200.00 | Ed  
# sql> select name, title from emp join dept on dept = did where dept in (10, 30) order by title desc
# name | title
# -----+------
# Ed   | qa   
# Ann  | dev  
# Bob  | dev  
# sql> select distinct dept from emp where boss is not null limit 2
# dept
# ----
#   10
#   20
# sql> select sum(salary), min(salary), count(boss) from emp
# sum(salary) | min(salary) | count(boss)
# ------------+-------------+------------
#    15550.50 |        3050 |           3
# sql> select name from emp where boss is null or boss <> 1
# name
# ----
# Ann 
# Di'a
# sql> select count(*) from emp where id > 99
# count(*)
# --------
#        0
# error: no such column: nope
# error: type mismatch: 'Ann' > 3
# error: expected a literal at 7
# error: dept has 2 columns, got 1 values
# error: bad character '?' at 12
# error: expected 'select' at 0, found 'drop'
# inside 0
# rolled back: no such table: nowhere 4
# Token(kind='kw', text='select', pos=0) True True
