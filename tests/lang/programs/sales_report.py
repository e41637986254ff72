"""Sales report: reads CSV, groups, pivots, prints tables, histograms; command line with many options."""
import argparse
import bisect
import calendar
import csv
import datetime as dt
import io
import itertools as it
import math
import operator
import statistics as st
import sys
import textwrap
from collections import Counter, defaultdict, namedtuple

DATA = """date,region,product,units,price
2023-01-05,North,Widget,10,2.50
2023-01-17,South,Widget,4,2.75
2023-02-02,North,Gadget,1,99.99
2023-02-14,East,Widget,25,2.25
2023-02-28,South,Gizmo,7,15
2023-03-03,North,Widget,3,2.50
2023-03-30,East,Gadget,2,95.00
2023-03-31,West,Gizmo,bad,15
2023-12-31,West,Gizmo,12,14.5
"""

Sale = namedtuple('Sale', 'date region product units price')
Sale.total = property(lambda self: self.units * self.price)
Sale.quarter = property(lambda self: (self.date.month - 1) // 3 + 1)


def read(f, errors):
    for row in csv.DictReader(f):
        try:
            yield Sale(dt.date.fromisoformat(row['date']), row['region'], row['product'], int(row['units']), float(row['price']))
        except ValueError as e:
            errors.append('%s: %s' % (row['date'], e))


class Table:
    ALIGN = {'<': str.ljust, '>': str.rjust, '^': str.center}

    def __init__(self, *columns, title=None, style='plain'):
        self.names, self.aligns = zip(*((c[:-1], c[-1]) if c[-1:] in self.ALIGN else (c, '<') for c in columns))
        self.rows = []
        self.title = title
        self.style = style

    def add(self, *cells):
        if len(cells) != len(self.names):
            raise ValueError(f'{len(cells)} cells for {len(self.names)} columns')
        self.rows.append(tuple(self.fmt(c) for c in cells))
        return self

    @staticmethod
    def fmt(c):
        if isinstance(c, float):
            return f'{c:,.2f}'
        if isinstance(c, dt.date):
            return c.strftime('%d.%m.%y')
        return '' if c is None else str(c)

    def __str__(self):
        widths = [max(map(len, col)) for col in zip(self.names, *self.rows)]
        bar = ' | ' if self.style == 'grid' else '  '

        def line(cells):
            return bar.join(self.ALIGN[a](c, w) for a, c, w in zip(self.aligns, cells, widths)).rstrip()
        out = []
        if self.title:
            out += [self.title.center(sum(widths) + len(bar) * (len(widths) - 1)).rstrip()]
        out.append(line(self.names))
        out.append(('-+-' if self.style == 'grid' else '  ').join('-' * w for w in widths))
        out.extend(map(line, self.rows))
        return '\n'.join(out)


def pivot(sales, row, col, value=lambda s: s.total):
    cells = defaultdict(lambda: defaultdict(float))
    for s in sales:
        cells[row(s)][col(s)] += value(s)
    cols = sorted({c for r in cells.values() for c in r})
    t = Table('', *(f'{c}>' for c in cols), 'total>', style='grid')
    for r in sorted(cells):
        vals = [cells[r].get(c) for c in cols]
        t.add(r, *vals, sum(filter(None, vals)))
    return t


def histogram(values, edges, width=30):
    counts = Counter(bisect.bisect_right(edges, v) for v in values)
    top = max(counts.values())
    labels = ['< %g' % edges[0]] + ['%g-%g' % p for p in zip(edges, edges[1:])] + ['>= %g' % edges[-1]]
    for i, lab in enumerate(labels):
        n = counts[i]
        yield '%10s %s %s' % (lab, '█' * math.ceil(n / top * width) if n else '', n or '')


def spark(values):
    lo, hi = min(values), max(values)
    return ''.join('▁▂▃▄▅▆▇█'[int((v - lo) / ((hi - lo) or 1) * 7)] for v in values)


def moving(values, n):
    window = []
    for v in values:
        window.append(v)
        if len(window) > n:
            window.pop(0)
        yield sum(window) / len(window)


class Month(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        try:
            y, m = map(int, values.split('-'))
            last = calendar.monthrange(y, m)[1]
        except (ValueError, calendar.IllegalMonthError) as e:
            parser.error(f'{option_string}: {e}')
        setattr(namespace, self.dest, (dt.date(y, m, 1), dt.date(y, m, last)))


def make_parser():
    p = argparse.ArgumentParser('report', usage='%(prog)s [options] [what ...]', add_help=True)
    p.add_argument('what', nargs='*', choices=['pivot', 'stats', 'hist', 'list', []], default=[])
    p.add_argument('-m', '--month', action=Month, metavar='YYYY-MM', help='only that month')
    g = p.add_mutually_exclusive_group()
    g.add_argument('--min', type=float, default=-math.inf, help='smallest total')
    g.add_argument('--top', type=int, const=3, nargs='?', help='the largest N (%(const)s)')
    p.add_argument('-r', '--region', dest='regions', action='extend', nargs='+', default=[])
    p.add_argument('-v', '--verbose', action='count', default=0)
    p.add_argument('--no-color', dest='color', action='store_false')
    p.add_argument('--out', type=argparse.FileType('w'), default='-')
    return p


def report(argv):
    args = make_parser().parse_args(argv)
    errors = []
    sales = list(read(io.StringIO(DATA), errors))
    if args.month:
        lo, hi = args.month
        sales = [s for s in sales if lo <= s.date <= hi]
    sales = [s for s in sales if s.total >= args.min and (not args.regions or s.region in args.regions)]
    if args.top:
        sales = sorted(sales, key=operator.attrgetter('total'), reverse=True)[:args.top]
    out = args.out
    if args.verbose:
        print(f'{len(sales)} sales, color={args.color}, verbose={args.verbose}', file=out)
    if args.verbose > 1:
        print(*errors, sep='\n', file=out)
    for what in args.what or ['list']:
        if what == 'list':
            t = Table('date', 'where', 'what', 'units>', 'total>', title='Sales')
            for s in sales:
                t.add(s.date, s.region, s.product, s.units, s.total)
            print(t, file=out)
        elif what == 'pivot':
            print(pivot(sales, lambda s: s.region, lambda s: f'Q{s.quarter}'), file=out)
            print(pivot(sales, operator.attrgetter('product'), lambda s: s.date.strftime('%b'), lambda s: float(s.units)), file=out)
        elif what == 'stats':
            totals = [s.total for s in sales]
            print('mean %.3f median %.3f stdev %.3f' % (st.mean(totals), st.median(totals), st.stdev(totals)), file=out)
            print(spark(totals), [round(v, 1) for v in moving(totals, 3)], file=out)
            best, group = max(((k, list(g)) for k, g in it.groupby(sorted(sales, key=lambda s: s.product), lambda s: s.product)), key=lambda kg: sum(s.total for s in kg[1]))
            print('best:', best, len(group), file=out)
        elif what == 'hist':
            print(*histogram([s.total for s in sales], [10, 50, 100, 200]), sep='\n', file=out)
    return 0


if __name__ == '__main__':
    for cmd in ('', 'pivot -v', 'stats -vv --no-color', 'hist', 'list -m 2023-02', '--top', '--top 2 -r North East', '--min 50 list stats',
                '-m 2023-13', '--top 1 --min 3', 'wat', '-r', '-h'):
        print('>', cmd)
        try:
            report(cmd.split())
        except SystemExit as e:
            print('exit', e.code)
        sys.stdout.flush()
    print(textwrap.fill('The quick brown fox jumps over the lazy dog. ' * 3, width=40, initial_indent='* ', subsequent_indent='  '))
    print(calendar.month_name[2], calendar.month(2024, 2))

# --- expected
# > 
#                 Sales
# date      where  what    units   total
# --------  -----  ------  -----  ------
# 05.01.23  North  Widget     10   25.00
# 17.01.23  South  Widget      4   11.00
# 02.02.23  North  Gadget      1   99.99
# 14.02.23  East   Widget     25   56.25
# 28.02.23  South  Gizmo       7  105.00
# 03.03.23  North  Widget      3    7.50
# 30.03.23  East   Gadget      2  190.00
# 31.12.23  West   Gizmo      12  174.00
# > pivot -v
# 8 sales, color=True, verbose=1
#       |     Q1 |     Q4 |  total
# ------+--------+--------+-------
# East  | 246.25 |        | 246.25
# North | 132.49 |        | 132.49
# South | 116.00 |        | 116.00
# West  |        | 174.00 | 174.00
#        |   Dec |   Feb |   Jan |  Mar | total
# -------+-------+-------+-------+------+------
# Gadget |       |  1.00 |       | 2.00 |  3.00
# Gizmo  | 12.00 |  7.00 |       |      | 19.00
# Widget |       | 25.00 | 14.00 | 3.00 | 42.00
# > stats -vv --no-color
# 8 sales, color=False, verbose=2
# 2023-03-31: invalid literal for int() with base 10: 'bad'
# mean 83.593 median 78.120 stdev 71.178
# ▁▁▄▂▄▁█▇ [25.0, 18.0, 45.3, 55.7, 87.1, 56.2, 100.8, 123.8]
# best: Gadget 2
# > hist
#       < 10 ██████████ 1
#      10-50 ████████████████████ 2
#     50-100 ████████████████████ 2
#    100-200 ██████████████████████████████ 3
#     >= 200  
# > list -m 2023-02
#                 Sales
# date      where  what    units   total
# --------  -----  ------  -----  ------
# 02.02.23  North  Gadget      1   99.99
# 14.02.23  East   Widget     25   56.25
# 28.02.23  South  Gizmo       7  105.00
# > --top
#                 Sales
# date      where  what    units   total
# --------  -----  ------  -----  ------
# 30.03.23  East   Gadget      2  190.00
# 31.12.23  West   Gizmo      12  174.00
# 28.02.23  South  Gizmo       7  105.00
# > --top 2 -r North East
#                 Sales
# date      where  what    units   total
# --------  -----  ------  -----  ------
# 30.03.23  East   Gadget      2  190.00
# 02.02.23  North  Gadget      1   99.99
# > --min 50 list stats
#                 Sales
# date      where  what    units   total
# --------  -----  ------  -----  ------
# 02.02.23  North  Gadget      1   99.99
# 14.02.23  East   Widget     25   56.25
# 28.02.23  South  Gizmo       7  105.00
# 30.03.23  East   Gadget      2  190.00
# 31.12.23  West   Gizmo      12  174.00
# mean 125.048 median 105.000 stdev 55.628
# ▃▁▃█▇ [100.0, 78.1, 87.1, 117.1, 156.3]
# best: Gadget 2
# > -m 2023-13
# exit 2
# > --top 1 --min 3
# exit 2
# > wat
# exit 2
# > -r
# exit 2
# > -h
# usage: report [options] [what ...]
#
# positional arguments:
#   {pivot,stats,hist,list,[]}
#
# options:
#   -h, --help            show this help message and exit
#   -m YYYY-MM, --month YYYY-MM
#                         only that month
#   --min MIN             smallest total
#   --top [TOP]           the largest N (3)
#   -r REGIONS [REGIONS ...], --region REGIONS [REGIONS ...]
#   -v, --verbose
#   --no-color
#   --out OUT
# exit 0
# * The quick brown fox jumps over the
#   lazy dog. The quick brown fox jumps
#   over the lazy dog. The quick brown fox
#   jumps over the lazy dog.
# February    February 2024
# Mo Tu We Th Fr Sa Su
#           1  2  3  4
#  5  6  7  8  9 10 11
# 12 13 14 15 16 17 18
# 19 20 21 22 23 24 25
# 26 27 28 29
#
# --- stderr
# usage: report [options] [what ...]
# report: error: -m: bad month number 13; must be 1-12
# usage: report [options] [what ...]
# report: error: argument --min: not allowed with argument --top
# usage: report [options] [what ...]
# report: error: argument what: invalid choice: 'wat' (choose from 'pivot', 'stats', 'hist', 'list', [])
# usage: report [options] [what ...]
# report: error: argument -r/--region: expected at least one argument
