def ev(e, env):
    tag = e[0]
    if tag == 'num':
        _, n = e
        return n
    if tag == 'var':
        return env[e[1]]
    if tag == 'if':
        _, c, a, b = e
        return ev(a, env) if ev(c, env) else ev(b, env)
    if tag == 'let':
        _, name, v, body = e
        return ev(body, {**env, name: ev(v, env)})
    if tag == 'add':
        _, a, b = e
        return ev(a, env) + ev(b, env)

print(ev(('num', 7), {}))
print(ev(('add', ('num', 1), ('var', 'x')), {'x': 4}))
print(ev(('let', 'y', ('num', 2), ('if', ('var', 'y'), ('add', ('var', 'y'), ('num', 3)), ('num', 0))), {}))

# --- expected
# 7
# 5
# 5
