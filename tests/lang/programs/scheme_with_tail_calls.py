"""lis.py-like Scheme with macros, tail calls, strings and error handling"""
import math, operator as op, sys
from functools import reduce

class Symbol:
    table = {}
    def __new__(cls, name):
        if name not in cls.table:
            self = object.__new__(cls)
            self.name = name
            cls.table[name] = self
        return cls.table[name]
    def __repr__(self):
        return self.name

class LispError(Exception): pass

class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        super().__init__()
        self.outer = outer
        params, args = list(params), list(args)
        if '.' in params:
            i = params.index('.')
            params, args = params[:i] + params[i + 1:], args[:i] + [args[i:]]
        if len(params) != len(args):
            raise LispError('expected %d arguments, got %d' % (len(params), len(args)))
        self.update(zip(params, args))
    def find(self, var):
        env = self
        while env is not None:
            if var in env: return env
            env = env.outer
        raise LispError('unbound: ' + var)

class Procedure:
    def __init__(self, params, body, env, name='lambda'):
        self.params, self.body, self.env, self.name = params, body, env, name
    def __repr__(self):
        return '#<procedure %s>' % self.name

class Sym(object):
    def __init__(self, s): self.s = s
    def __eq__(self, other): return isinstance(other, Sym) and self.s == other.s
    def __hash__(self): return hash(self.s)
    def __repr__(self): return self.s

class Str(object):
    def __init__(self, s): self.s = s

def tokenize(s):
    out, i = [], 0
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1
        elif c == ';':
            while i < len(s) and s[i] != '\n': i += 1
        elif c in "()'": out.append(c); i += 1
        elif c == '"':
            j = s.index('"', i + 1)
            out.append(s[i:j + 1]); i = j + 1
        else:
            j = i
            while j < len(s) and not s[j].isspace() and s[j] not in "()';": j += 1
            out.append(s[i:j]); i = j
    return out

def read(tokens):
    if not tokens: raise SyntaxError('unexpected EOF')
    t = tokens.pop(0)
    if t == '(':
        l = []
        while tokens and tokens[0] != ')': l.append(read(tokens))
        if not tokens: raise SyntaxError('missing )')
        tokens.pop(0)
        return l
    if t == ')': raise SyntaxError('unexpected )')
    if t == "'": return [Sym('quote'), read(tokens)]
    if t[0] == '"': return Str(t[1:-1])
    if t in ('#t', '#f'): return t == '#t'
    for conv in (int, float):
        try: return conv(t)
        except ValueError: pass
    return Sym(t)

def show(x):
    if x is True: return '#t'
    if x is False: return '#f'
    if x is None: return ''
    if isinstance(x, list): return '(' + ' '.join(map(show, x)) + ')'
    if isinstance(x, Str): return x.s
    return str(x)

def standard_env():
    env = Env()
    def fold(f, start=None):
        def g(*args):
            if start is not None and not args: return start
            return reduce(f, args)
        return g
    env.update({
        '+': fold(op.add, 0), '*': fold(op.mul, 1), '-': lambda *a: -a[0] if len(a) == 1 else reduce(op.sub, a),
        '/': lambda a, b: a / b if a % b else a // b,
        '<': op.lt, '>': op.gt, '=': op.eq, '<=': op.le, '>=': op.ge,
        'car': lambda l: l[0], 'cdr': lambda l: l[1:], 'cons': lambda a, l: [a] + l,
        'list': lambda *a: list(a), 'null?': lambda l: l == [], 'length': len, 'append': fold(op.add),
        'not': lambda x: x is False, 'abs': abs, 'max': max, 'sqrt': lambda x: math.sqrt(x), 'remainder': lambda a, b: a % b,
        'display': lambda x: print(show(x), end=''), 'newline': lambda: print(),
        'number?': lambda x: isinstance(x, (int, float)) and not isinstance(x, bool),
        'pi': math.pi,
    })
    return env

def evaluate(x, env):
    while True:
        if isinstance(x, Sym): return env.find(x.s)[x.s]
        if not isinstance(x, list): return x
        if not x: raise LispError('empty combination')
        head = x[0].s if isinstance(x[0], Sym) else None
        if head == 'quote': return x[1]
        if head == 'if':
            test = evaluate(x[1], env)
            if test is not False: x = x[2]
            elif len(x) > 3: x = x[3]
            else: return None
        elif head == 'cond':
            for clause in x[1:]:
                if clause[0] == Sym('else') or evaluate(clause[0], env) is not False:
                    x = [Sym('begin')] + clause[1:]
                    break
            else: return None
        elif head == 'define':
            if isinstance(x[1], list):
                name, *params = [p.s for p in x[1]]
                env[name] = Procedure(params, x[2:], env, name)
            else:
                env[x[1].s] = evaluate(x[2], env)
            return None
        elif head == 'set!':
            env.find(x[1].s)[x[1].s] = evaluate(x[2], env)
            return None
        elif head == 'lambda':
            return Procedure([p.s for p in x[1]], x[2:], env)
        elif head == 'let':
            names = [b[0].s for b in x[1]]
            env = Env(names, [evaluate(b[1], env) for b in x[1]], env)
            x = [Sym('begin')] + x[2:]
        elif head == 'begin':
            for e in x[1:-1]: evaluate(e, env)
            x = x[-1]
        elif head in ('and', 'or'):
            v = head == 'and'
            for e in x[1:]:
                v = evaluate(e, env)
                if (v is False) == (head == 'and'): break
            return v
        else:
            f, *args = [evaluate(e, env) for e in x]
            if isinstance(f, Procedure):
                env = Env(f.params, args, f.env)
                x = [Sym('begin')] + f.body
            elif callable(f):
                return f(*args)
            else:
                raise LispError('not a procedure: ' + show(f))

PROGRAM = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 30)
(define (loop i acc) (if (= i 0) acc (loop (- i 1) (+ acc i))))
(loop 20000 0)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) '(1 2 3 4))
(define (compose f g) (lambda (x) (f (g x))))
((compose fact abs) -5)
(define (make-counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (make-counter))
(c) (c)
(c)
(define (range a b) (if (>= a b) '() (cons a (range (+ a 1) b))))
(range 0 10)
(cond ((> 1 2) 'no) ((= 1 1) 'yes) (else 'never))
(let ((x 3) (y 4)) (sqrt (+ (* x x) (* y y))))
(and 1 2 #f 3)
(or #f 7)
(define (sum . xs) (if (null? xs) 0 (+ (car xs) 1)))
(sum 5 6 7)
(display "hello world") (newline)
(list 1 2.5 "three" 'four #t '())
(undefined-thing)
(fact)
(1 2)
(/ 1 0)
map
(* 1.5 2)
(append '(1) '(2 3) '(4))
(remainder 17 5)
"""

env = standard_env()
tokens = tokenize(PROGRAM)
while tokens:
    expr = read(tokens)
    try:
        v = evaluate(expr, env)
        if v is not None: print(show(expr)[:50], '=>', show(v))
    except LispError as e: print('error:', e)
    except ZeroDivisionError as e: print('arithmetic:', e)
for bad in ('(1 2', ')', ''):
    try: read(tokenize(bad))
    except SyntaxError as e: print('syntax:', e)
print(Symbol('a') is Symbol('a'), Symbol('b'))

# --- expected
# (fact 30) => 265252859812191058636308480000000
# (loop 20000 0) => 200010000
# (map (lambda (x) (* x x)) (quote (1 2 3 4))) => (1 4 9 16)
# ((compose fact abs) -5) => 120
# (c) => 1
# (c) => 2
# (c) => 3
# (range 0 10) => (0 1 2 3 4 5 6 7 8 9)
# (cond ((> 1 2) (quote no)) ((= 1 1) (quote yes)) ( => yes
# (let ((x 3) (y 4)) (sqrt (+ (* x x) (* y y)))) => 5.0
# (and 1 2 #f 3) => #f
# (or #f 7) => 7
# (sum 5 6 7) => 6
# hello world
# (list 1 2.5 three (quote four) #t (quote ())) => (1 2.5 three four #t ())
# error: unbound: undefined-thing
# error: expected 1 arguments, got 0
# error: not a procedure: 1
# arithmetic: integer modulo by zero
# map => #<procedure map>
# (* 1.5 2) => 3.0
# (append (quote (1)) (quote (2 3)) (quote (4))) => (1 2 3 4)
# (remainder 17 5) => 2
# syntax: missing )
# syntax: unexpected )
# syntax: unexpected EOF
# True b
