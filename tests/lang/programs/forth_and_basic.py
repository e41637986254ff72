"""A Forth and a tiny BASIC in one file."""
import operator
import sys
import re
import math


class ForthError(Exception):
    pass


class Forth:
    def __init__(self, out=None):
        self.stack = []
        self.rstack = []
        self.words = {}
        self.vars = {}
        self.mem = [0] * 64
        self.here = 0
        self.out = [] if out is None else out
        self.immediate = {'(': self.comment, ':': self.colon, 'variable': self.variable, '."': self.dotquote}
        binop = lambda f: lambda: self.push(f(*self.pop2()))
        prims = {
            '+': operator.add, '-': operator.sub, '*': operator.mul,
            '/': operator.floordiv, 'mod': operator.mod,
            'max': max, 'min': min,
            '=': lambda a, b: -1 if a == b else 0,
            '<': lambda a, b: -1 if a < b else 0,
            '>': lambda a, b: -(a > b),
            'and': operator.and_, 'or': operator.or_, 'xor': operator.xor,
        }
        for name, fn in prims.items():
            self.words[name] = binop(fn)
        self.words.update({
            'dup': lambda: self.push(self.stack[-1]),
            'drop': lambda: self.pop() and None,
            'swap': self.swap,
            'over': lambda: self.push(self.stack[-2]),
            'rot': lambda: self.push(self.stack.pop(-3)),
            '.': lambda: self.out.append(str(self.pop()) + ' '),
            'cr': lambda: self.out.append('\n'),
            'emit': lambda: self.out.append(chr(self.pop())),
            '>r': lambda: self.rstack.append(self.pop()),
            'r>': lambda: self.push(self.rstack.pop()),
            '.s': lambda: self.out.append('<%d> %s ' % (len(self.stack), ' '.join(map(str, self.stack)))),
            '@': lambda: self.push(self.mem[self.pop()]),
            '!': self.store,
            'i': lambda: self.push(self.rstack[-1][0]) if False else self.push(self.loops[-1][0]),
        })
        self.loops = []
        self.source = []
        self.pos = 0

    def push(self, x):
        self.stack.append(x)

    def pop(self):
        try:
            return self.stack.pop()
        except IndexError:
            raise ForthError('stack underflow')

    def pop2(self):
        b = self.pop()
        a = self.pop()
        return a, b

    def swap(self):
        a, b = self.pop2()
        self.push(b)
        self.push(a)

    def store(self):
        v, addr = self.pop2()
        self.mem[addr] = v

    def next(self):
        if self.pos >= len(self.source):
            return None
        t = self.source[self.pos]
        self.pos += 1
        return t

    def comment(self):
        while self.next() not in (')', None):
            pass

    def dotquote(self):
        words = []
        while True:
            w = self.next()
            if w is None:
                raise ForthError('unterminated string')
            if w.endswith('"'):
                words.append(w[:-1])
                break
            words.append(w)
        self.out.append(' '.join(words))

    def variable(self):
        name = self.next()
        addr, self.here = self.here, self.here + 1
        self.words[name] = lambda: self.push(addr)

    def colon(self):
        name = self.next()
        body = []
        while (w := self.next()) != ';':
            if w is None:
                raise ForthError('unterminated definition of ' + str(name))
            body.append(w)
        self.words[name] = lambda: self.execute(body)

    def skip(self, body, ip, ends):
        depth = 0
        while True:
            ip += 1
            w = body[ip]
            if w in ('if', 'do', 'begin'):
                depth += 1
            elif depth == 0 and w in ends:
                return ip
            elif w in ('then', 'loop', 'until'):
                depth -= 1

    def execute(self, body):
        ip = 0
        begins = []
        while ip < len(body):
            w = body[ip]
            if w == 'if':
                if not self.pop():
                    ip = self.skip(body, ip, ('else', 'then'))
            elif w == 'else':
                ip = self.skip(body, ip, ('then',))
            elif w == 'then':
                pass
            elif w == 'do':
                limit, start = self.pop2()
                self.loops.append([start, limit])
                begins.append(ip)
            elif w == 'loop':
                l = self.loops[-1]
                l[0] += 1
                if l[0] < l[1]:
                    ip = begins[-1]
                else:
                    self.loops.pop()
                    begins.pop()
            elif w == 'begin':
                begins.append(ip)
            elif w == 'until':
                if self.pop():
                    begins.pop()
                else:
                    ip = begins[-1]
            elif w == 'recurse':
                self.execute(body)
            elif w == '."':
                saved = self.source, self.pos
                self.source, self.pos = body, ip + 1
                self.dotquote()
                ip = self.pos - 1
                self.source, self.pos = saved
            else:
                self.word(w)
            ip += 1

    def word(self, w):
        if w in self.words:
            self.words[w]()
        else:
            try:
                self.push(int(w, 0))
            except ValueError:
                raise ForthError(w + ' ?') from None

    def run(self, text):
        self.source, self.pos = text.split(), 0
        while True:
            w = self.next()
            if w is None:
                break
            if w in self.immediate:
                self.immediate[w]()
            else:
                self.word(w)
        text = ''.join(self.out)
        self.out.clear()
        return text


forth = Forth()
for line in [
    '1 2 + . 10 3 mod . 7 2 / .',
    ': square ( n -- n*n ) dup * ; 7 square .',
    ': fact dup 1 > if dup 1 - recurse * else drop 1 then ; 20 fact . 25 fact .',
    ': stars 0 do 42 emit loop ; 5 stars cr',
    ': table 4 1 do i square . loop ; table',
    ': countdown begin dup . 1 - dup 0 = until drop ." lift off!" ; 3 countdown',
    'variable x 0x2A x ! x @ 1 + .',
    '1 2 3 rot .s drop drop drop',
    ': hello ." Hello, Forth world" cr ; hello',
    'drop',
    'bogus',
    ': broken 1 2',
    '1 0 /',
]:
    try:
        print('ok', repr(forth.run(line)))
    except ForthError as e:
        print('error:', e)
    except (ZeroDivisionError, IndexError) as e:
        print(type(e).__name__, e)
print(forth.stack, len(forth.words))


# ---------------------------------------------------------------- BASIC
TOKEN = re.compile(r'\s*(?:(\d+\.?\d*)|("[^"]*")|([A-Z]+\$?)|(<=|>=|<>|.))')


def tokenize(line):
    toks = []
    for num, string, name, op in TOKEN.findall(line):
        if num:
            toks.append(('num', float(num) if '.' in num else int(num)))
        elif string:
            toks.append(('str', string[1:-1]))
        elif name:
            toks.append(('name', name))
        elif op.strip():
            toks.append(('op', op))
    toks.append(('end', ''))
    return toks


class Basic:
    FUNCS = {'INT': lambda x: int(x), 'ABS': abs, 'SQR': math.sqrt, 'LEN': lambda s: len(s), 'CHR': lambda n: chr(n)}

    def __init__(self, src):
        self.lines = {}
        for line in src.strip().split('\n'):
            num, _, rest = line.strip().partition(' ')
            self.lines[int(num)] = rest
        self.order = sorted(self.lines)
        self.vars = {}
        self.arrays = {}
        self.fors = {}
        self.gosubs = []
        self.data = []
        for n in self.order:
            if self.lines[n].startswith('DATA'):
                self.data += [int(x) for x in self.lines[n][4:].split(',')]
        self.dp = 0

    def peek(self):
        return self.toks[self.i]

    def take(self, value=None):
        kind, v = self.toks[self.i]
        if value is not None and v != value:
            raise SyntaxError('line %d: expected %s, got %s' % (self.line, value, v))
        self.i += 1
        return v

    def expr(self):
        a = self.cmp()
        while self.peek()[1] in ('AND', 'OR'):
            op = self.take()
            b = self.cmp()
            a = (a and b) if op == 'AND' else (a or b)
        return a

    def cmp(self):
        a = self.sum()
        ops = {'=': operator.eq, '<>': operator.ne, '<': operator.lt, '>': operator.gt, '<=': operator.le, '>=': operator.ge}
        while self.peek()[0] == 'op' and self.peek()[1] in ops:
            op = ops[self.take()]
            a = int(op(a, self.sum()))
        return a

    def sum(self):
        a = self.term()
        while self.peek()[1] in ('+', '-'):
            if self.take() == '+':
                a = a + self.term()
            else:
                a = a - self.term()
        return a

    def term(self):
        a = self.factor()
        while self.peek()[1] in ('*', '/', '%'):
            op = self.take()
            b = self.factor()
            if op == '*':
                a = a * b
            elif op == '/':
                a = a / b if a % b else a // b
            else:
                a = a % b
        return a

    def factor(self):
        kind, v = self.peek()
        self.i += 1
        if kind == 'num':
            return v
        if v == '-':
            return -self.factor()
        if v == '(':
            a = self.expr()
            self.take(')')
            return a
        if kind == 'name':
            if v in self.FUNCS:
                self.take('(')
                a = self.expr()
                self.take(')')
                return self.FUNCS[v](a)
            if self.peek()[1] == '(':
                self.take('(')
                idx = self.expr()
                self.take(')')
                return self.arrays[v][idx]
            return self.vars.get(v, 0)
        raise SyntaxError('line %d: unexpected %r' % (self.line, v))

    def run(self):
        out = []
        pc = 0
        steps = 0
        while pc < len(self.order):
            steps += 1
            if steps > 10000:
                out.append('BREAK')
                break
            self.line = self.order[pc]
            self.toks, self.i = tokenize(self.lines[self.line]), 0
            pc = self.statement(pc, out)
            if pc is None:
                break
        return '\n'.join(out), steps

    def goto(self, n):
        return self.order.index(n)

    def statement(self, pc, out):
        cmd = self.take()
        if cmd == 'REM' or cmd == 'DATA':
            pass
        elif cmd == 'END':
            return None
        elif cmd == 'PRINT':
            parts = []
            while self.peek()[0] != 'end':
                if self.peek()[0] == 'str':
                    parts.append(self.take())
                else:
                    parts.append('%g' % self.expr())
                if self.peek()[1] in (';', ','):
                    parts.append(' ' if self.take() == ',' else '')
            out.append(''.join(parts))
        elif cmd == 'DIM':
            name = self.take()
            self.take('(')
            self.arrays[name] = [0] * (self.expr() + 1)
        elif cmd == 'IF':
            c = self.expr()
            self.take('THEN')
            if c:
                if self.peek()[0] == 'num':
                    return self.goto(self.take())
                return self.statement(pc, out)
        elif cmd == 'GOTO':
            return self.goto(self.take())
        elif cmd == 'GOSUB':
            self.gosubs.append(pc + 1)
            return self.goto(self.take())
        elif cmd == 'RETURN':
            return self.gosubs.pop()
        elif cmd == 'FOR':
            var = self.take()
            self.take('=')
            self.vars[var] = self.expr()
            self.take('TO')
            limit = self.expr()
            step = 1
            if self.peek()[1] == 'STEP':
                self.take()
                step = self.expr()
            self.fors[var] = (limit, step, pc + 1)
        elif cmd == 'NEXT':
            var = self.take()
            limit, step, back = self.fors[var]
            self.vars[var] += step
            if (step > 0 and self.vars[var] <= limit) or (step < 0 and self.vars[var] >= limit):
                return back
        elif cmd == 'READ':
            self.vars[self.take()] = self.data[self.dp]
            self.dp += 1
        else:
            name = cmd if cmd != 'LET' else self.take()
            if self.peek()[1] == '(':
                self.take('(')
                idx = self.expr()
                self.take(')')
                self.take('=')
                self.arrays[name][idx] = self.expr()
            else:
                self.take('=')
                self.vars[name] = self.expr()
        return pc + 1


PRIMES = """
10 DIM S(2500)
20 FOR I = 2 TO 50
30 IF S(I) = 1 THEN 80
40 PRINT "PRIME"; I
50 FOR J = I * I TO 50 STEP I
60 S(J) = 1
70 NEXT J
80 NEXT I
90 END
"""
MISC = """
10 REM MISC
20 FOR K = 10 TO 1 STEP -3
30 GOSUB 200
40 NEXT K
50 READ A
60 IF A < 0 THEN 100
70 LET T = T + A
80 GOTO 50
100 PRINT "SUM", T, "AVG", T / 4
110 PRINT SQR(2), INT(7.9), ABS(-4), (1 + 2) * 3 - -1
120 IF T > 5 AND T < 50 THEN PRINT "IN RANGE"
130 DATA 3, 5, 8, 2, -1
140 GOTO 999
200 PRINT "K"; K; " K*K"; K * K
210 RETURN
999 END
"""
for src in (PRIMES, MISC, '10 GOTO 10', '10 PRINT (1 + \n20 END'):
    try:
        text, n = Basic(src).run()
        print(text)
        print('--', n, 'steps')
    except SyntaxError as e:
        print('SYNTAX', e)

# --- expected
# ok '3 1 3 '
# error: ( ?
# ok '2432902008176640000 15511210043330985984000000 '
# ok '*****\n'
# error: ( ?
# ok '3 2 1 lift off!'
# ok '43 '
# ok '<5> 7 1 2 3 1 '
# ok 'Hello, Forth world\n'
# ok ''
# error: bogus ?
# error: unterminated definition of broken
# ZeroDivisionError integer division or modulo by zero
# [7] 34
# PRIME2
# PRIME3
# PRIME5
# PRIME7
# PRIME11
# PRIME13
# PRIME17
# PRIME19
# PRIME23
# PRIME29
# PRIME31
# PRIME37
# PRIME41
# PRIME43
# PRIME47
# -- 243 steps
# K10 K*K100
# K7 K*K49
# K4 K*K16
# K1 K*K1
# SUM 18 AVG 4.5
# 1.41421 7 4 10
# IN RANGE
# -- 42 steps
# BREAK
# -- 10001 steps
# SYNTAX line 10: unexpected ''
