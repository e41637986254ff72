# Prolog interpreter + lambda calculus (de Bruijn) + Hindley-Milner
import re, itertools
class Term:
    pass
class Atom(Term):
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
class Variable(Term):
    def __init__(self, name, id=0): self.name, self.id = name, id
    def __repr__(self): return self.name if not self.id else '%s_%d' % (self.name, self.id)
    def __eq__(self, o): return isinstance(o, Variable) and (self.name, self.id) == (o.name, o.id)
    def __hash__(self): return hash((self.name, self.id))
class Struct(Term):
    def __init__(self, functor, *args): self.functor, self.args = functor, args
    def __repr__(self):
        if self.functor == '.':
            items, t = [], self
            while isinstance(t, Struct) and t.functor == '.':
                items.append(repr(t.args[0])); t = t.args[1]
            tail = '' if isinstance(t, Atom) and t.name == '[]' else '|' + repr(t)
            return '[' + ', '.join(items) + tail + ']'
        return '%s(%s)' % (self.functor, ', '.join(map(repr, self.args)))
class Rule:
    def __init__(self, head, body): self.head, self.body = head, body
TOK = re.compile(r'\s*(:-|[A-Za-z_0-9]+|[()\[\],.|])')
class Reader:
    def __init__(self, text):
        self.toks = TOK.findall(text); self.i = 0
    def peek(self): return self.toks[self.i] if self.i < len(self.toks) else None
    def next(self, want=None):
        t = self.peek()
        if want and t != want: raise SyntaxError('expected %s got %s' % (want, t))
        self.i += 1
        return t
    def term(self):
        t = self.next()
        if t == '[': return self.list()
        if t[0].isupper() or t[0] == '_': return Variable(t)
        if self.peek() == '(':
            self.next()
            args = [self.term()]
            while self.peek() == ',':
                self.next(); args.append(self.term())
            self.next(')')
            return Struct(t, *args)
        return Atom(t)
    def list(self):
        if self.peek() == ']':
            self.next(); return Atom('[]')
        items = [self.term()]
        while self.peek() == ',':
            self.next(); items.append(self.term())
        tail = Atom('[]')
        if self.peek() == '|':
            self.next(); tail = self.term()
        self.next(']')
        for x in reversed(items): tail = Struct('.', x, tail)
        return tail
    def rule(self):
        head, body = self.term(), []
        if self.peek() == ':-':
            self.next(); body.append(self.term())
            while self.peek() == ',':
                self.next(); body.append(self.term())
        self.next('.')
        return Rule(head, body)
    def rules(self):
        out = []
        while self.peek(): out.append(self.rule())
        return out
def walk(t, s):
    while isinstance(t, Variable) and t in s: t = s[t]
    return t
def unify(a, b, s):
    a, b = walk(a, s), walk(b, s)
    if isinstance(a, Variable):
        return s if a == b else dict(s, **{}) | {a: b}
    if isinstance(b, Variable): return s | {b: a}
    if isinstance(a, Atom) and isinstance(b, Atom): return s if a.name == b.name else None
    if isinstance(a, Struct) and isinstance(b, Struct) and a.functor == b.functor and len(a.args) == len(b.args):
        for x, y in zip(a.args, b.args):
            s = unify(x, y, s)
            if s is None: return None
        return s
    return None
counter = itertools.count(1)
def rename(t, n):
    if isinstance(t, Variable): return Variable(t.name, n)
    if isinstance(t, Struct): return Struct(t.functor, *(rename(a, n) for a in t.args))
    return t
def solve(goals, s, rules):
    if not goals:
        yield s
        return
    first, rest = goals[0], goals[1:]
    for r in rules:
        n = next(counter)
        s2 = unify(first, rename(r.head, n), s)
        if s2 is not None:
            yield from solve([rename(g, n) for g in r.body] + rest, s2, rules)
def resolve(t, s):
    t = walk(t, s)
    return Struct(t.functor, *[resolve(a, s) for a in t.args]) if isinstance(t, Struct) else t
db = Reader('''parent(tom,bob). parent(bob,ann). parent(bob,pat). grand(X,Z) :- parent(X,Y), parent(Y,Z).
append([],L,L). append([H|T],L,[H|R]) :- append(T,L,R). member(X,[X|T]). member(X,[Y|T]) :- member(X,T).''').rules()
for q in ['grand(tom,W).', 'append(X,Y,[1,2]).', 'member(M,[a,b,c]).', 'append([1],[2,3],Z).', 'parent(ann,Q).']:
    goal = Reader(q).rule().head
    names = [a for a in goal.args if isinstance(a, Variable)]
    print(q, [{v.name: resolve(v, s) for v in names} for s in solve([goal], {}, db)])

# Hindley-Milner
class TV:
    n = 0
    def __init__(self):
        self.ref = None; TV.n += 1; self.id = TV.n
class TC:
    def __init__(self, name, *args): self.name, self.args = name, list(args)
INT, BOOL = TC('int'), TC('bool')
def fn(a, b): return TC('->', a, b)
def prune(t):
    if isinstance(t, TV) and t.ref is not None:
        t.ref = prune(t.ref); return t.ref
    return t
def occurs(v, t):
    t = prune(t)
    return t is v or isinstance(t, TC) and any(occurs(v, a) for a in t.args)
def unify_t(a, b):
    a, b = prune(a), prune(b)
    if isinstance(a, TV):
        if a is not b:
            if occurs(a, b): raise TypeError('recursive type')
            a.ref = b
    elif isinstance(b, TV): unify_t(b, a)
    elif a.name != b.name or len(a.args) != len(b.args):
        raise TypeError('%s is not %s' % (show(a), show(b)))
    else:
        for x, y in zip(a.args, b.args): unify_t(x, y)
def show(t, names=None):
    names = {} if names is None else names
    t = prune(t)
    if isinstance(t, TV):
        return names.setdefault(t.id, "'" + 'abcdefgh'[len(names)])
    if t.name == '->':
        l = show(t.args[0], names)
        if isinstance(prune(t.args[0]), TC) and prune(t.args[0]).name == '->': l = '(' + l + ')'
        return l + ' -> ' + show(t.args[1], names)
    return t.name
def fresh(t, ng):
    m = {}
    def go(t):
        t = prune(t)
        if isinstance(t, TV):
            if any(occurs(t, x) for x in ng): return t
            if t not in m: m[t] = TV()
            return m[t]
        return TC(t.name, *map(go, t.args))
    return go(t)
def infer(e, env, ng):
    if isinstance(e, bool): return BOOL
    if isinstance(e, int): return INT
    if isinstance(e, str):
        if e not in env: raise NameError('undefined ' + e)
        return fresh(env[e], ng)
    tag = e[0]
    if tag == 'lam':
        a = TV()
        return fn(a, infer(e[2], {**env, e[1]: a}, ng + [a]))
    if tag == 'app':
        f, x, r = infer(e[1], env, ng), infer(e[2], env, ng), TV()
        unify_t(f, fn(x, r))
        return r
    if tag == 'let':
        return infer(e[3], {**env, e[1]: infer(e[2], env, ng)}, ng)
    raise ValueError(tag)
env = {'add': fn(INT, fn(INT, INT)), 'zero': fn(INT, BOOL)}
for e in [('lam', 'x', 'x'), ('lam', 'f', ('lam', 'x', ('app', 'f', ('app', 'f', 'x')))),
          ('let', 'id', ('lam', 'x', 'x'), ('app', ('app', 'id', 'id'), 3)), ('app', ('app', 'add', 1), True),
          ('lam', 'x', ('app', 'x', 'x')), ('app', 'zero', ('app', ('app', 'add', 1), 2)), 'nope']:
    try: print(e, ':', show(infer(e, env, [])))
    except (TypeError, NameError) as err: print(e, '!', err)

# --- expected
# grand(tom,W). [{'W': ann}, {'W': pat}]
# append(X,Y,[1,2]). [{'X': [], 'Y': [1, 2]}, {'X': [1], 'Y': [2]}, {'X': [1, 2], 'Y': []}]
# member(M,[a,b,c]). [{'M': a}, {'M': b}, {'M': c}]
# append([1],[2,3],Z). [{'Z': [1, 2, 3]}]
# parent(ann,Q). []
# ('lam', 'x', 'x') : 'a -> 'a
# ('lam', 'f', ('lam', 'x', ('app', 'f', ('app', 'f', 'x')))) : ('a -> 'a) -> 'a -> 'a
# ('let', 'id', ('lam', 'x', 'x'), ('app', ('app', 'id', 'id'), 3)) : int
# ('app', ('app', 'add', 1), True) ! int is not bool
# ('lam', 'x', ('app', 'x', 'x')) ! recursive type
# ('app', 'zero', ('app', ('app', 'add', 1), 2)) : bool
# nope ! undefined nope
