"""Config formats by hand: INI, CSV, JSON, a Markdown subset, a template engine, and a report."""
import re
import sys
from collections import OrderedDict, namedtuple, defaultdict


class ParseError(Exception):
    def __init__(self, message, line=None, col=None):
        super().__init__(message)
        self.message, self.line, self.col = message, line, col

    def __str__(self):
        where = '' if self.line is None else ' at line {}{}'.format(self.line, '' if self.col is None else ', column %d' % self.col)
        return self.message + where


# ------------------------------------------------------------------ JSON
class Json:
    ESC = {'n': '\n', 't': '\t', '"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'r': '\r'}
    WORDS = {'true': True, 'false': False, 'null': None}

    def __init__(self, text):
        self.text, self.pos = text, 0

    def error(self, msg):
        line = self.text.count('\n', 0, self.pos) + 1
        col = self.pos - (self.text.rfind('\n', 0, self.pos) + 1) + 1
        return ParseError(msg, line, col)

    def ws(self):
        while self.pos < len(self.text) and self.text[self.pos] in ' \t\r\n':
            self.pos += 1

    def peek(self):
        self.ws()
        return self.text[self.pos] if self.pos < len(self.text) else ''

    def expect(self, ch):
        if self.peek() != ch:
            raise self.error('expected %r, found %r' % (ch, self.peek() or 'end of input'))
        self.pos += 1

    def value(self):
        c = self.peek()
        if c == '{':
            return self.object()
        elif c == '[':
            return self.array()
        elif c == '"':
            return self.string()
        elif c == '-' or c.isdigit():
            return self.number()
        for w, v in self.WORDS.items():
            if self.text.startswith(w, self.pos):
                self.pos += len(w)
                return v
        raise self.error('unexpected %r' % c if c else 'unexpected end')

    def items(self, close, one):
        self.pos += 1
        if self.peek() == close:
            self.pos += 1
            return
        while True:
            yield one()
            if self.peek() == ',':
                self.pos += 1
                continue
            self.expect(close)
            return

    def array(self):
        return list(self.items(']', self.value))

    def pair(self):
        k = self.string()
        self.expect(':')
        return k, self.value()

    def object(self):
        return dict(self.items('}', self.pair))

    def string(self):
        self.expect('"')
        out = []
        while True:
            if self.pos >= len(self.text):
                raise self.error('unterminated string')
            c = self.text[self.pos]
            self.pos += 1
            if c == '"':
                return ''.join(out)
            if c == '\\':
                e = self.text[self.pos]
                self.pos += 1
                if e == 'u':
                    out.append(chr(int(self.text[self.pos:self.pos + 4], 16)))
                    self.pos += 4
                elif e in self.ESC:
                    out.append(self.ESC[e])
                else:
                    raise self.error('bad escape \\' + e)
            else:
                out.append(c)

    def number(self):
        m = re.compile(r'-?\d+(\.\d+)?([eE][-+]?\d+)?').match(self.text, self.pos)
        self.pos = m.end()
        return float(m.group()) if m.group(1) or m.group(2) else int(m.group())

    @classmethod
    def loads(cls, text):
        p = cls(text)
        v = p.value()
        if p.peek():
            raise p.error('trailing data')
        return v


def dumps(v, indent=None, level=0):
    if v is None: return 'null'
    if v is True: return 'true'
    if v is False: return 'false'
    if isinstance(v, (int, float)): return repr(v)
    if isinstance(v, str):
        return '"' + ''.join({'"': '\\"', '\\': '\\\\', '\n': '\\n'}.get(c, c) if ' ' <= c or c == '\n' else '\\u%04x' % ord(c) for c in v) + '"'
    pad = '' if indent is None else '\n' + ' ' * indent * (level + 1)
    end = '' if indent is None else '\n' + ' ' * indent * level
    sep = ', ' if indent is None else ','
    if isinstance(v, dict):
        if not v: return '{}'
        return '{' + sep.join(pad + dumps(k) + ': ' + dumps(x, indent, level + 1) for k, x in v.items()) + end + '}'
    if isinstance(v, (list, tuple)):
        if not v: return '[]'
        return '[' + sep.join(pad + dumps(x, indent, level + 1) for x in v) + end + ']'
    raise TypeError('cannot serialise ' + type(v).__name__)


def query(doc, path):
    cur = doc
    for part in filter(None, re.split(r'[./\[\]]', path)):
        if isinstance(cur, list):
            cur = cur[int(part)]
        elif isinstance(cur, dict):
            cur = cur[part]
        else:
            raise KeyError(path)
    return cur


# ------------------------------------------------------------------ INI
def parse_ini(text):
    conf, section = OrderedDict(), None
    for n, raw in enumerate(text.splitlines(), 1):
        line = raw.split('#')[0].strip()
        if not line:
            continue
        m = re.match(r'^\[(?P<name>[^\]]+)\]$', line)
        if m:
            section = m.group('name')
            conf.setdefault(section, OrderedDict())
        elif '=' in line:
            if section is None:
                raise ParseError('key outside a section', n)
            k, v = (s.strip() for s in line.split('=', 1))
            conf[section][k] = convert(v)
        else:
            raise ParseError('cannot parse %r' % line, n)
    return conf


def convert(s):
    low = s.lower()
    if low in ('yes', 'on', 'true'):
        return True
    if low in ('no', 'off', 'false'):
        return False
    try:
        return int(s, 0)
    except ValueError:
        try:
            return float(s)
        except ValueError:
            return [convert(p.strip()) for p in s.split(',')] if ',' in s else s


# ------------------------------------------------------------------ CSV
def parse_csv(text, delim=','):
    row, cell, quoted = [], '', False
    chars = iter(text + '\n')
    for c in chars:
        if quoted:
            if c == '"':
                c = next(chars, '\n')
                if c == '"':
                    cell += '"'
                    continue
                quoted = False
            else:
                cell += c
                continue
        if c == '"' and not cell:
            quoted = True
        elif c == delim:
            row.append(cell)
            cell = ''
        elif c == '\n':
            if row or cell:
                yield row + [cell]
            row, cell = [], ''
        else:
            cell += c


def records(rows):
    rows = iter(rows)
    header = next(rows)
    for r in rows:
        yield dict(zip(header, r))


# ------------------------------------------------------------------ Markdown
INLINE = [(re.compile(r'\*\*(.+?)\*\*'), r'<b>\1</b>'), (re.compile(r'\*(.+?)\*'), r'<i>\1</i>'),
          (re.compile(r'`(.+?)`'), lambda m: '<code>' + m.group(1).upper() + '</code>'),
          (re.compile(r'\[(.+?)\]\((.+?)\)'), r'<a href="\2">\1</a>')]


def inline(s):
    for pat, rep in INLINE:
        s = pat.sub(rep, s)
    return s


def markdown(text):
    out, para, items = [], [], []

    def flush():
        if para:
            out.append('<p>' + inline(' '.join(para)) + '</p>')
            del para[:]
        if items:
            out.append('<ul>' + ''.join('<li>%s</li>' % inline(i) for i in items) + '</ul>')
            items.clear()

    for line in text.split('\n'):
        line = line.rstrip()
        h = re.match(r'(#{1,6})\s+(.*)', line)
        if h:
            flush()
            n = len(h[1])
            out.append(f'<h{n}>{inline(h[2])}</h{n}>')
        elif line.startswith(('- ', '* ')):
            items.append(line[2:])
        elif not line:
            flush()
        else:
            para.append(line.strip())
    flush()
    return '\n'.join(out)


# ------------------------------------------------------------------ templates
def render(template, ctx):
    tokens = re.split(r'(\{\{.*?\}\}|\{%.*?%\})', template)

    def lookup(expr, scope):
        name, *filters = [p.strip() for p in expr.split('|')]
        value = scope
        for part in name.split('.'):
            value = value[part] if isinstance(value, dict) else value[int(part)]
        for f in filters:
            value = {'upper': lambda v: str(v).upper(), 'length': lambda v: len(v), 'title': lambda v: str(v).title()}[f](value)
        return value

    def block(i, scope, stop):
        out = []
        while i < len(tokens):
            t = tokens[i]
            if t.startswith('{{'):
                out.append(str(lookup(t[2:-2].strip(), scope)))
            elif t.startswith('{%'):
                words = t[2:-2].split()
                if words[0] in stop:
                    return ''.join(out), i
                if words[0] == 'for':
                    seq = lookup(words[3], scope)
                    end = i
                    for x in seq:
                        s, end = block(i + 1, dict(scope, **{words[1]: x}), ('endfor',))
                        out.append(s)
                    i = end
                elif words[0] == 'if':
                    s, end = block(i + 1, scope, ('endif',))
                    if lookup(words[1], scope):
                        out.append(s)
                    i = end
            else:
                out.append(t)
            i += 1
        return ''.join(out), i

    return block(0, ctx, ())[0]


def main(argv=None):
    src = '{"name": "Widget\\u00e9", "tags": ["a", "b\\n"], "price": 12.50, "n": -3, "deep": {"x": [1, [2, {"y": null}]]}, "ok": true, "e": [], "o": {}, "big": 1e3}'
    doc = Json.loads(src)
    print(dumps(doc))
    print(dumps(doc, indent=2))
    print(query(doc, 'deep.x[1][1].y'), query(doc, 'tags/0'), query(doc, 'deep.x[0]'), Json.loads(dumps(doc)) == doc)
    for bad in ('[1, 2', '{"a" 1}', '[1,\n 2,\n x]', '"abc', '[1] 2', '', '"\\q"'):
        try:
            print(Json.loads(bad))
        except ParseError as e:
            print('%-12r %s' % (bad, e))
    ini = parse_ini('''
# comment
[server]
host = example.org
port = 0x1F90
debug = yes   # trailing
ratio = 0.75
hosts = a, b, 3
[paths]
root = /var/www
''')
    for sec, kv in ini.items():
        print('[%s]' % sec)
        for k, v in kv.items():
            print('  %s = %r (%s)' % (k, v, type(v).__name__))
    for bad in ('x = 1', '[a]\nnonsense'):
        try:
            parse_ini(bad)
        except ParseError as e:
            print('ini:', e)
    table = list(records(parse_csv('name,qty,"unit price"\nbolt,10,0.25\n"nut, large",5,"1.50"\n"say ""hi""",1,\n')))
    for r in table:
        print(r)
    totals = defaultdict(float)
    for r in table:
        totals[r['name'][0]] += int(r['qty']) * float(r['unit price'] or 0)
    print(dict(totals), round(sum(totals.values()), 2))
    print(markdown('# Title *x*\n\nSome **bold** and `code`\nmore [link](http://a.b/c).\n\n- one\n- *two*\n\n## End'))
    print(render('Hello {{ user.name | upper }}!{% for i in items %}\n - {{ i.name | title }}: {{ i.qty }}{% if i.rare %} (rare){% endif %}{% endfor %}\n{{ items | length }} items, {{ nums.1 }}',
                 {'user': {'name': 'ann'}, 'items': [{'name': 'ring', 'qty': 1, 'rare': True}, {'name': 'rope', 'qty': 2, 'rare': False}], 'nums': [7, 8]}))
    return 0


if __name__ == '__main__':
    sys.exit(main())

# --- expected
# {"name": "Widgeté", "tags": ["a", "b\n"], "price": 12.5, "n": -3, "deep": {"x": [1, [2, {"y": null}]]}, "ok": true, "e": [], "o": {}, "big": 1000.0}
# {
#   "name": "Widgeté",
#   "tags": [
#     "a",
#     "b\n"
#   ],
#   "price": 12.5,
#   "n": -3,
#   "deep": {
#     "x": [
#       1,
#       [
#         2,
#         {
#           "y": null
#         }
#       ]
#     ]
#   },
#   "ok": true,
#   "e": [],
#   "o": {},
#   "big": 1000.0
# }
# None a 1 True
# '[1, 2'      expected ']', found 'end of input' at line 1, column 6
# '{"a" 1}'    expected ':', found '1' at line 1, column 6
# '[1,\n 2,\n x]' unexpected 'x' at line 3, column 2
# '"abc'       unterminated string at line 1, column 5
# '[1] 2'      trailing data at line 1, column 5
# ''           unexpected end at line 1, column 1
# '"\\q"'      bad escape \q at line 1, column 4
# [server]
#   host = 'example.org' (str)
#   port = 8080 (int)
#   debug = True (bool)
#   ratio = 0.75 (float)
#   hosts = ['a', 'b', 3] (list)
# [paths]
#   root = '/var/www' (str)
# ini: key outside a section at line 1
# ini: cannot parse 'nonsense' at line 2
# {'name': 'bolt', 'qty': '10', 'unit price': '0.25'}
# {'name': 'nut, large', 'qty': '5', 'unit price': '1.50'}
# {'name': 'say "hi"', 'qty': '1', 'unit price': ''}
# {'b': 2.5, 'n': 7.5, 's': 0.0} 10.0
# <h1>Title <i>x</i></h1>
# <p>Some <b>bold</b> and <code>CODE</code> more <a href="http://a.b/c">link</a>.</p>
# <ul><li>one</li><li><i>two</i></li></ul>
# <h2>End</h2>
# Hello ANN!
#  - Ring: 1 (rare)
#  - Rope: 2
# 2 items, 8
