################ Lispy: a Scheme interpreter, in the well-known style
import sys, re, math, operator as op, io
from functools import reduce

class Symbol(str): pass

def Sym(s, symbol_table={}):
    if s not in symbol_table: symbol_table[s] = Symbol(s)
    return symbol_table[s]

_quote, _if, _set, _define, _lambda, _begin, _let, _cond = map(Sym, "quote if set! define lambda begin let cond".split())
_quasi, _unquote, _splice = map(Sym, "quasiquote unquote unquote-splicing".split())
eof_object = Symbol('#<eof-object>')

class Procedure(object):
    "A user-defined Scheme procedure."
    def __init__(self, parms, exp, env):
        self.parms, self.exp, self.env = parms, exp, env
    def __call__(self, *args):
        return eval_(self.exp, Env(self.parms, args, self.env))

class InPort(object):
    tokenizer = r'''\s*(,@|[('`,)]|"(?:[\\].|[^\\"])*"|;.*|[^\s('"`,;)]*)(.*)'''
    def __init__(self, file):
        self.file = file; self.line = ''
    def next_token(self):
        while True:
            if self.line == '': self.line = self.file.readline()
            if self.line == '': return eof_object
            token, self.line = re.match(self.tokenizer, self.line, re.S).groups()
            if token != '' and not token.startswith(';'):
                return token

class SchemeError(Exception): pass

quotes = {"'": _quote, "`": _quasi, ",": _unquote, ",@": _splice}

def read(inport):
    def read_ahead(token):
        if '(' == token:
            L = []
            while True:
                token = inport.next_token()
                if token == ')': return L
                else: L.append(read_ahead(token))
        elif ')' == token: raise SyntaxError('unexpected )')
        elif token in quotes: return [quotes[token], read(inport)]
        elif token is eof_object: raise SyntaxError('unexpected EOF in list')
        else: return atom(token)
    token1 = inport.next_token()
    return eof_object if token1 is eof_object else read_ahead(token1)

def atom(token):
    if token == '#t': return True
    elif token == '#f': return False
    elif token[0] == '"': return token[1:-1]
    try: return int(token)
    except ValueError:
        try: return float(token)
        except ValueError:
            return Sym(token)

def to_string(x):
    if x is True: return "#t"
    elif x is False: return "#f"
    elif isinstance(x, Symbol): return x
    elif isinstance(x, str): return '"%s"' % x.replace('"', r'\"')
    elif isinstance(x, list): return '(' + ' '.join(map(to_string, x)) + ')'
    else: return str(x)

class Env(dict):
    def __init__(self, parms=(), args=(), outer=None):
        self.outer = outer
        if isinstance(parms, Symbol):
            self.update({parms: list(args)})
        else:
            if len(args) != len(parms):
                raise TypeError('expected %s, given %s' % (to_string(list(parms)), to_string(list(args))))
            self.update(zip(parms, args))
    def find(self, var):
        if var in self: return self
        elif self.outer is None: raise LookupError(var)
        else: return self.outer.find(var)

def cons(x, y): return [x] + y
def is_pair(x): return x != [] and isinstance(x, list)

def add_globals(self):
    self.update({
        '+': lambda *a: reduce(op.add, a, 0), '*': lambda *a: reduce(op.mul, a, 1), '-': op.sub, '/': op.truediv,
        'not': op.not_, '>': op.gt, '<': op.lt, '>=': op.ge, '<=': op.le, '=': op.eq,
        'equal?': op.eq, 'length': len, 'cons': cons, 'car': lambda x: x[0], 'cdr': lambda x: x[1:],
        'append': op.add, 'list': lambda *x: list(x), 'list?': lambda x: isinstance(x, list),
        'null?': lambda x: x == [], 'symbol?': lambda x: isinstance(x, Symbol), 'pair?': is_pair,
        'map': lambda f, xs: [f(x) for x in xs], 'apply': lambda f, xs: f(*xs), 'sqrt': math.sqrt,
        'display': lambda x: print(x if isinstance(x, str) else to_string(x)), 'modulo': op.mod})
    return self

global_env = add_globals(Env())

def eval_(x, env=global_env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        elif not isinstance(x, list):
            return x
        elif x[0] is _quote:
            (_, exp) = x
            return exp
        elif x[0] is _if:
            (_, test, conseq, alt) = x
            x = (conseq if eval_(test, env) else alt)
        elif x[0] is _set:
            (_, var, exp) = x
            env.find(var)[var] = eval_(exp, env)
            return None
        elif x[0] is _define:
            (_, var, exp) = x
            env[var] = eval_(exp, env)
            return None
        elif x[0] is _lambda:
            (_, vars, exp) = x
            return Procedure(vars, exp, env)
        elif x[0] is _begin:
            for exp in x[1:-1]:
                eval_(exp, env)
            x = x[-1]
        else:
            exps = [eval_(exp, env) for exp in x]
            proc = exps.pop(0)
            if isinstance(proc, Procedure):
                x = proc.exp
                env = Env(proc.parms, exps, proc.env)
            else:
                return proc(*exps)

def expand(x):
    if not isinstance(x, list) or x == []: return x
    if x[0] is _define and isinstance(x[1], list):
        return [_define, x[1][0], expand([_lambda, x[1][1:]] + x[2:])]
    if x[0] is _lambda:
        body = x[2:]
        return [_lambda, x[1], expand(body[0] if len(body) == 1 else [_begin] + body)]
    if x[0] is _let:
        names, vals = zip(*x[1])
        return [expand([_lambda, list(names)] + x[2:])] + [expand(v) for v in vals]
    if x[0] is _cond:
        (test, result), *rest = x[1:]
        if test == 'else': return expand(result)
        return [_if, expand(test), expand(result), expand([_cond] + rest) if rest else False]
    if x[0] is _quasi: return expand_quasi(x[1])
    if x[0] is _quote: return x
    return [expand(e) for e in x]

def expand_quasi(x):
    if not is_pair(x): return [_quote, x]
    if x[0] is _unquote: return expand(x[1])
    if is_pair(x[0]) and x[0][0] is _splice:
        return [Sym('append'), expand(x[0][1]), expand_quasi(x[1:])]
    return [Sym('cons'), expand_quasi(x[0]), expand_quasi(x[1:])]

PROGRAM = r"""
(define (fact n) (if (<= n 1) 1 (* n (fact (- n 1)))))  ; factorial
(fact 30)
(define twice (lambda (f) (lambda (x) (f (f x)))))
((twice (twice (lambda (x) (* x 2)))) 5)
(define (count-to n acc) (if (= n 0) acc (count-to (- n 1) (+ acc 1))))
(count-to 20000 0)
(let ((a 3) (b 4)) (sqrt (+ (* a a) (* b b))))
(define x 10)
(set! x (+ x 5))
x
(map (lambda (n) (cond ((< n 0) "neg") ((= n 0) 'zero) (else (* n n)))) '(-1 0 7))
`(1 ,(+ 1 1) ,@(list 3 4) "five")
(apply + (list 1 2 3))
((lambda args (length args)) 1 2 3)
(display "hello \"world\"")
(begin (define (make-counter) (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n)))) (define c (make-counter)) (c) (c))
(list #t #f (not #t) (null? '()) (pair? '(1)) (symbol? 'a) (/ 7 2) 1.5 (equal? '(1 (2)) '(1 (2))))
(undefined-thing 1)
((lambda (a b) a) 1)
(car '())
(/ 1 0)
)
(+ 1
"""

def repl(text, out=sys.stdout):
    inport = InPort(io.StringIO(text))
    while True:
        try:
            x = read(inport)
            if x is eof_object: return
            val = eval_(expand(x))
            if val is not None: print('=>', to_string(val), file=out)
        except (SyntaxError, LookupError, TypeError, ZeroDivisionError) as e:
            print('%s: %s' % (type(e).__name__, e), file=out)

repl(PROGRAM)

# --- expected
# => 265252859812191058636308480000000
# => 80
# => 20000
# => 5.0
# => 15
# => ("neg" zero 49)
# => (1 2 3 4 "five")
# => 6
# => 3
# hello \"world\"
# => 2
# => (#t #f #f #t #t #t 3.5 1.5 #t)
# LookupError: undefined-thing
# TypeError: expected (a b), given (1)
# IndexError: list index out of range
# ZeroDivisionError: division by zero
# SyntaxError: unexpected )
# SyntaxError: unexpected EOF in list
