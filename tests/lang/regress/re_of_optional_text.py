import re
INLINE = [(re.compile(r'\*\*(.+?)\*\*'), r'<b>\1</b>'), (re.compile(r'`(.+?)`'), lambda m: m.group(1).upper())]
def inline(s):
    for pat, rep in INLINE:
        s = pat.sub(rep, s)
    return s
h = re.match(r'(#{1,6})\s+(.*)', '# a **b** `c`')
print(inline(h[2]))
P = re.compile(r'\*(.+?)\*')
m = re.match(r'(#{1,6})\s+(.*)(x)?', '# a *b* c')
if m:
    print(P.sub(r'<i>\1</i>', m[2]), P.search(m[2]).group(1), P.findall(m[2]), P.split(m.group(2)), re.sub('a', 'b', m[2]))
    try:
        print(P.sub('', m[3]))
    except TypeError as e:
        print(e)

# --- expected
# a <b>b</b> C
# a <i>b</i> c b ['b'] ['a ', 'b', ' c'] b *b* c
# expected string or bytes-like object, got 'NoneType'
