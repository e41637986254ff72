import math
table = {'sqrt': math.sqrt, 'abs': abs, 'neg': lambda x: -x, 'add': lambda a, b: a + b, 'floor': math.floor, 'len': len, 'divmod': divmod, 'ord': ord}
def call(name, *args):
    try:
        return table[name](*args)
    except TypeError as e:
        return str(e).replace('call.<locals>', '')
print(call('sqrt', 16), call('abs', -4), call('add', 1, 2), call('neg', 7), call('floor', 2.5), call('divmod', 7, 2))
print(call('sqrt', 1, 2), call('abs'), call('len', 1, 2), call('divmod', 3), call('len', 3))
stack = []
for tok in '3 4 add sqrt floor neg abs'.split():
    if tok in table:
        n = {'add': 2}.get(tok, 1)
        args = [stack.pop() for _ in range(n)][::-1]
        stack.append(table[tok](*args))
    else:
        stack.append(int(tok))
print(stack)

# --- expected
# 4.0 4 3 -7 2 (3, 1)
# math.sqrt() takes exactly one argument (2 given) abs() takes exactly one argument (0 given) len() takes exactly one argument (2 given) divmod expected 2 arguments, got 1 object of type 'int' has no len()
# [2]
