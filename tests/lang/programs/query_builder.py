# In-memory relational queries: tables as lists of dicts, a query builder with method chaining, operators make predicates
import operator
import itertools
import functools
from collections import OrderedDict, namedtuple, defaultdict, Counter
from datetime import date, datetime
from decimal import Decimal, ROUND_HALF_UP


class Expr:
    def __init__(self, fn, text):
        self.fn = fn
        self.text = text

    def __call__(self, row):
        return self.fn(row)

    def _binary(op, sym):
        def method(self, other):
            other = lit(other)
            return Expr(lambda row: op(self(row), other(row)), '(%s %s %s)' % (self.text, sym, other.text))
        return method

    __eq__ = _binary(operator.eq, '=')
    __ne__ = _binary(operator.ne, '<>')
    __lt__ = _binary(operator.lt, '<')
    __gt__ = _binary(operator.gt, '>')
    __ge__ = _binary(operator.ge, '>=')
    __add__ = _binary(operator.add, '+')
    __mul__ = _binary(operator.mul, '*')
    __and__ = _binary(lambda a, b: a and b, 'AND')
    __or__ = _binary(lambda a, b: a or b, 'OR')
    __hash__ = None

    def __invert__(self):
        return Expr(lambda row: not self(row), 'NOT ' + self.text)

    def isin(self, values):
        return Expr(lambda row: self(row) in values, '%s IN %r' % (self.text, tuple(values)))

    def like(self, pat):
        def check(row):
            v = self(row)
            if pat.startswith('%') and pat.endswith('%'):
                return pat[1:-1] in v
            if pat.endswith('%'):
                return v.startswith(pat[:-1])
            if pat.startswith('%'):
                return v.endswith(pat[1:])
            return v == pat
        return Expr(check, '%s LIKE %r' % (self.text, pat))


def col(name):
    return Expr(lambda row: row[name], name)


def lit(v):
    if isinstance(v, Expr):
        return v
    return Expr(lambda row: v, repr(v))


class Query:
    def __init__(self, rows, name='t'):
        self.rows = rows
        self.name = name
        self.steps = ['FROM ' + name]

    def _next(self, rows, step):
        q = Query(rows, self.name)
        q.steps = self.steps + [step]
        return q

    def where(self, cond):
        return self._next((r for r in self.rows if cond(r)), 'WHERE ' + cond.text)

    def select(self, *names, **computed):
        def gen():
            for r in self.rows:
                out = OrderedDict((n, r[n]) for n in names)
                for k, e in computed.items():
                    out[k] = e(r)
                yield out
        return self._next(gen(), 'SELECT ' + ', '.join(list(names) + ['%s AS %s' % (e.text, k) for k, e in sorted(computed.items())]))

    def order_by(self, *keys):
        rows = list(self.rows)
        for k in reversed(keys):
            rev = k.startswith('-')
            rows.sort(key=operator.itemgetter(k.lstrip('-')), reverse=rev)
        return self._next(rows, 'ORDER BY ' + ', '.join(k[1:] + ' DESC' if k[0] == '-' else k for k in keys))

    def join(self, other, on):
        index = defaultdict(list)
        for r in other.rows:
            index[r[on]].append(r)
        rows = [{**a, **b} for a in self.rows for b in index[a[on]]]
        return self._next(rows, 'JOIN %s ON %s' % (other.name, on))

    def group_by(self, key, **aggs):
        groups = OrderedDict()
        for r in self.rows:
            groups.setdefault(r[key], []).append(r)
        rows = []
        for k, rs in groups.items():
            row = {key: k}
            for name, (fn, c) in aggs.items():
                row[name] = fn([r[c] for r in rs])
            rows.append(row)
        return self._next(rows, 'GROUP BY ' + key)

    def limit(self, n):
        return self._next(itertools.islice(self.rows, n), 'LIMIT %d' % n)

    def __iter__(self):
        return iter(self.rows)

    def explain(self):
        return ' '.join(self.steps)

    def show(self):
        rows = list(self.rows)
        if not rows:
            print('(no rows)')
            return self
        heads = list(rows[0])
        text = [[fmt(r[h]) for h in heads] for r in rows]
        widths = [max(len(h), max(len(t[i]) for t in text)) for i, h in enumerate(heads)]
        line = '+' + '+'.join('-' * (w + 2) for w in widths) + '+'
        print(line)
        print('|' + '|'.join(' %-*s ' % (w, h) for w, h in zip(widths, heads)) + '|')
        print(line)
        for t, r in zip(text, rows):
            cells = []
            for w, c, h in zip(widths, t, heads):
                cells.append((' %*s ' if isinstance(r[h], (int, float, Decimal)) else ' %-*s ') % (w, c))
            print('|' + '|'.join(cells) + '|')
        print(line)
        self.rows = rows
        return self


def fmt(v):
    if v is None:
        return 'NULL'
    if isinstance(v, bool):
        return 'yes' if v else 'no'
    if isinstance(v, date):
        return v.strftime('%Y-%m-%d')
    if isinstance(v, float):
        return '%.2f' % v
    return str(v)


def avg(xs):
    return sum(xs) / len(xs)


customers = [
    {'cid': 1, 'name': 'Ada', 'city': 'London'},
    {'cid': 2, 'name': 'Bob', 'city': 'Paris'},
    {'cid': 3, 'name': 'Cyd', 'city': 'London'},
]
orders = [
    dict(oid=10, cid=1, amount=Decimal('19.99'), qty=2, when=date(2023, 5, 1), paid=True),
    dict(oid=11, cid=2, amount=Decimal('5.00'), qty=10, when=date(2023, 4, 12), paid=False),
    dict(oid=12, cid=1, amount=Decimal('7.25'), qty=1, when=date(2023, 6, 30), paid=True),
    dict(oid=13, cid=3, amount=Decimal('100'), qty=3, when=date(2023, 5, 20), paid=False),
]

C, O = Query(customers, 'customers'), Query(orders, 'orders')
C.show()
q = Query(orders, 'orders').where((col('qty') > 1) & ~(col('oid') == 11)).select('oid', 'when', total=col('amount') * col('qty'), paid=col('paid')).order_by('-total')
q.show()
print(q.explain())
q = Query(customers, 'customers').join(Query(orders, 'orders'), 'cid').group_by('city', n=(len, 'oid'), spent=(sum, 'amount'), mean=(avg, 'qty'), last=(max, 'when')).order_by('city')
q.show()
print(q.explain())
Query(customers).where(col('name').like('%d%') | col('city').isin(['Rome'])).order_by('-city', '-name').limit(1).show()
Query(customers).where(col('city') == 'Oslo').show()
tax = (Decimal('107.24') * Decimal('0.19')).quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)
print(tax, Decimal('1') / 3, sum(o['amount'] for o in orders), max(orders, key=lambda o: o['amount'])['oid'])
try:
    list(Query(customers).where(col('nope') == 1))
except KeyError as e:
    print('no column', e)
Row = namedtuple('Row', 'cid name city')
rows = [Row(**c) for c in customers]
print(rows[0], sorted(rows, key=lambda r: (r.city, r.name), reverse=True)[0]._asdict(), Row._make([9, 'x', 'y']))
print(Counter(r.city for r in rows).most_common(1), {k: [r.name for r in g] for k, g in itertools.groupby(sorted(rows, key=operator.attrgetter('city')), key=lambda r: r.city)})

# --- expected
# +-----+------+--------+
# | cid | name | city   |
# +-----+------+--------+
# |   1 | Ada  | London |
# |   2 | Bob  | Paris  |
# |   3 | Cyd  | London |
# +-----+------+--------+
# +-----+------------+-------+------+
# | oid | when       | total | paid |
# +-----+------------+-------+------+
# |  13 | 2023-05-20 |   300 |   no |
# |  10 | 2023-05-01 | 39.98 |  yes |
# +-----+------------+-------+------+
# FROM orders WHERE ((qty > 1) AND NOT (oid = 11)) SELECT oid, when, paid AS paid, (amount * qty) AS total ORDER BY total DESC
# +--------+---+--------+-------+------------+
# | city   | n | spent  | mean  | last       |
# +--------+---+--------+-------+------------+
# | London | 3 | 127.24 |  2.00 | 2023-06-30 |
# | Paris  | 1 |   5.00 | 10.00 | 2023-04-12 |
# +--------+---+--------+-------+------------+
# FROM customers JOIN orders ON cid GROUP BY city ORDER BY city
# +-----+------+--------+
# | cid | name | city   |
# +-----+------+--------+
# |   3 | Cyd  | London |
# +-----+------+--------+
# (no rows)
# 20.38 0.3333333333333333333333333333 132.24 13
# no column 'nope'
# Row(cid=1, name='Ada', city='London') {'cid': 2, 'name': 'Bob', 'city': 'Paris'} Row(cid=9, name='x', city='y')
# [('London', 2)] {'London': ['Ada', 'Cyd'], 'Paris': ['Bob']}
