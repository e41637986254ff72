# spreadsheet + template engine + table printing + SQL-ish, moderately typed
from __future__ import annotations
import re, html
from typing import Any, Callable, Mapping
from functools import reduce
import operator as op

class CycleError(Exception): ...

class Sheet:
    REF = re.compile(r'\b([A-Z])(\d+)\b')
    RANGE = re.compile(r'\b([A-Z])(\d+):([A-Z])(\d+)\b')
    def __init__(self, cells: Mapping[str, Any] | None = None):
        self._raw: dict[str, Any] = dict(cells or {})
        self._cache: dict[str, Any] = {}
        self._busy: list[str] = []
    def __setitem__(self, key: str, value):
        self._raw[key.upper()] = value
        self._cache.clear()
    def __getitem__(self, key: str):
        key = key.upper()
        if key in self._cache: return self._cache[key]
        if key in self._busy:
            raise CycleError(' -> '.join(self._busy[self._busy.index(key):] + [key]))
        self._busy.append(key)
        try:
            raw = self._raw.get(key, 0)
            value = self.evaluate(raw[1:]) if isinstance(raw, str) and raw.startswith('=') else raw
            self._cache[key] = value
            return value
        finally:
            self._busy.pop()
    def cells(self, a, n, b, m):
        return [self[f'{chr(c)}{r}'] for r in range(int(n), int(m) + 1) for c in range(ord(a), ord(b) + 1)]
    FUNCS: dict[str, Callable[[list], float]] = {'SUM': sum, 'MIN': min, 'MAX': max, 'COUNT': len, 'AVG': lambda xs: sum(xs) / len(xs), 'PROD': lambda xs: reduce(op.mul, xs, 1)}
    def evaluate(self, text: str):
        toks = re.findall(r'[A-Z]\d+:[A-Z]\d+|[A-Z]\d+|[A-Z]+|\d+\.?\d*|[-+*/(),<>]', text.replace(' ', ''))
        pos = 0
        def peek(): return toks[pos] if pos < len(toks) else ''
        def take():
            nonlocal pos
            pos += 1
            return toks[pos - 1]
        def expr():
            v = term()
            while peek() in ('+', '-'):
                v = v + term() if take() == '+' else v - term()
            return v
        def term():
            v = unary()
            while peek() in ('*', '/'):
                if take() == '*': v *= unary()
                else: v /= unary()
            return v
        def unary():
            if peek() == '-':
                take()
                return -unary()
            return atom()
        def atom():
            t = take()
            if t == '(':
                v = expr()
                take()
                return v
            if t in self.FUNCS:
                take()
                args = []
                while peek() != ')':
                    if (m := self.RANGE.fullmatch(peek())):
                        take(); args += self.cells(*m.groups())
                    else: args.append(expr())
                    if peek() == ',': take()
                take()
                return self.FUNCS[t](args)
            if self.REF.fullmatch(t): return self[t]
            return float(t) if '.' in t else int(t)
        return expr()
s = Sheet({'A1': 2, 'A2': 3.5, 'B1': '=A1*2', 'B2': '=SUM(A1:B1, 10) - -1', 'C1': '=AVG(A1:B2)', 'C2': 'text', 'D1': '=PROD(A1:A2)/0.5'})
for k in ('B1', 'B2', 'C1', 'C2', 'D1', 'Z9'): print(k, s[k])
s['A1'] = '=C1'
try: s['C1']
except CycleError as e: print('cycle:', e)
s['a1'] = 7
print(s['C1'], s['d1'])
s['E1'] = '=A1/Z9'
try: s['E1']
except ZeroDivisionError as e: print(e)

class Template:
    TOKEN = re.compile(r'({{.*?}}|{%.*?%})')
    def __init__(self, text): self.parts = self.TOKEN.split(text)
    def render(self, **ctx):
        out: list[str] = []
        self._block(iter(self.parts), ctx, out.append)
        return ''.join(out)
    @staticmethod
    def lookup(expr, ctx):
        name, *filters = expr.strip().split('|')
        value = ctx
        for part in name.strip().split('.'):
            value = value[int(part)] if part.isdigit() else value[part]
        for f in filters:
            value = FILTERS[f.strip()](value)
        return value
    def _block(self, parts, ctx, emit, stop=()):
        for p in parts:
            if p.startswith('{{'): emit(html.escape(str(self.lookup(p[2:-2], ctx))))
            elif p.startswith('{%'):
                word, *rest = p[2:-2].split()
                if word in stop: return word
                if word == 'for':
                    var, _, name = rest
                    body = self._collect(parts, 'endfor')
                    for item in self.lookup(name, ctx):
                        self._block(iter(body), {**ctx, var: item}, emit)
                elif word == 'if':
                    body = self._collect(parts, 'endif')
                    if self.lookup(rest[0], ctx): self._block(iter(body), ctx, emit)
            else: emit(p)
    def _collect(self, parts, end):
        body, depth, opener = [], 1, end[3:]
        for p in parts:
            if p.startswith('{%'):
                word = p[2:-2].split()[0]
                depth += (word == opener) - (word == end)
                if not depth: return body
            body.append(p)
        raise SyntaxError(f'missing {end}')
FILTERS = {'upper': str.upper, 'title': str.title, 'len': len, 'join': ', '.join}
t = Template('Hi {{ user | title }}!{% if show %} You have {{ items | len }} items: {{ items | join }}.{% endif %}\n{% for i in items %}* {{ i | upper }}{% for c in i %}<{{ c }}>{% endfor %}\n{% endfor %}')
print(t.render(user='ann <b>', show=True, items=['ab', 'c&d']))
print(t.render(user='bob', show=False, items=[]))

class Table:
    def __init__(self, *cols): self.cols, self.rows = cols, []
    def insert(self, **row):
        if (extra := row.keys() - set(self.cols)): raise KeyError(f'unknown columns {sorted(extra)}')
        self.rows.append({c: row.get(c) for c in self.cols})
        return self
    def select(self, *cols, where=lambda r: True, order=None, desc=False, limit=None):
        rows = [r for r in self.rows if where(r)]
        if order: rows.sort(key=lambda r: (r[order] is None, r[order]), reverse=desc)
        return [{c: r[c] for c in cols or self.cols} for r in rows[:limit]]
    def group(self, by, **aggs):
        groups: dict[Any, list] = {}
        for r in self.rows: groups.setdefault(r[by], []).append(r)
        return {k: {n: f([r[c] for r in g if r[c] is not None]) for n, (f, c) in aggs.items()} for k, g in groups.items()}
    def __format__(self, spec):
        width = {c: max(len(c), *(len(str(r[c])) for r in self.rows)) for c in self.cols}
        sep = '|' if spec == 'md' else ' '
        lines = [sep.join(c.ljust(width[c]) for c in self.cols), sep.join('-' * width[c] for c in self.cols)]
        for r in self.rows:
            lines.append(sep.join(f'{r[c]!s:>{width[c]}}' if isinstance(r[c], (int, float)) else str(r[c]).ljust(width[c]) for c in self.cols))
        return '\n'.join(lines)
people = Table('name', 'dept', 'pay')
people.insert(name='ann', dept='it', pay=10).insert(name='bob', dept='hr', pay=7.5).insert(name='cy', dept='it')
print(f'{people}'); print(format(people, 'md'))
print(people.select('name', where=lambda r: r['dept'] == 'it'), people.select('name', 'pay', order='pay', limit=2))
print(people.group('dept', total=(sum, 'pay'), top=(lambda xs: max(xs, default=None), 'pay'), n=(len, 'name')))
try: people.insert(nam='x')
except KeyError as e: print(e)

# --- expected
# B1 4
# B2 17
# C1 6.625
# C2 text
# D1 14.0
# Z9 0
# cycle: C1 -> A1 -> C1
# 14.125 49.0
# division by zero
# Hi Ann &lt;B&gt;! You have 2 items: ab, c&amp;d.
# * AB<a><b>
# * C&amp;D<c><&amp;><d>
#
# Hi Bob!
#
# name dept pay 
# ---- ---- ----
# ann  it     10
# bob  hr    7.5
# cy   it   None
# name|dept|pay 
# ----|----|----
# ann |it  |  10
# bob |hr  | 7.5
# cy  |it  |None
# [{'name': 'ann'}, {'name': 'cy'}] [{'name': 'bob', 'pay': 7.5}, {'name': 'ann', 'pay': 10}]
# {'it': {'total': 10, 'top': 10, 'n': 2}, 'hr': {'total': 7.5, 'top': 7.5, 'n': 1}}
# "unknown columns ['nam']"
