OPS = {"+": (1, int), "-": (2, float)}
def climb(toks, least):
    while toks[0] == "op" and (o := OPS.get(toks[1])) and o[0] > least:
        prec, cls = o
        print(prec, cls)
        least += 1
def plain(s, n):
    if s and (k := s.find('x')) and k > n: return k
    return -1
D = {"+": (1, 'p')}
def third(toks, least):
    while toks and (o := D.get(toks.pop())) and o[0] > least:
        print(o[1])
climb(["op", "-"], 0)
print(plain('abxc', 1), plain('', 1))
third(['+', '+'], 0)

# --- expected
# 2 <class 'float'>
# 2 <class 'float'>
# 2 -1
# p
# p
