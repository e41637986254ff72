# huffman, lzw, lz77, rle, bwt + mtf, arithmetic-ish; no annotations, script style
import heapq
from collections import Counter, deque
from itertools import groupby, chain
import sys

text = ("she sells sea shells by the sea shore; the shells she sells are sea shells for sure. " * 3).strip()

# ------------------------------------------------------------ huffman
def huffman_codes(data):
    heap = [[n, i, sym] for i, (sym, n) in enumerate(sorted(Counter(data).items()))]
    heapq.heapify(heap)
    nxt = len(heap)
    if len(heap) == 1:
        return {heap[0][2]: '0'}
    while len(heap) > 1:
        a = heapq.heappop(heap)
        b = heapq.heappop(heap)
        heapq.heappush(heap, [a[0] + b[0], nxt, (a, b)])
        nxt += 1
    codes = {}
    def walk(node, prefix):
        _, _, what = node
        if isinstance(what, tuple):
            for bit, child in enumerate(what):
                walk(child, prefix + str(bit))
        else:
            codes[what] = prefix
    walk(heap[0], '')
    return codes

class Leaf:
    def __init__(self, sym, weight):
        self.sym = sym
        self.weight = weight
    def codes(self, prefix=''):
        yield self.sym, prefix or '0'
    def __lt__(self, other):
        return self.weight < other.weight

class Branch:
    def __init__(self, left, right):
        self.left, self.right = left, right
        self.weight = left.weight + right.weight
    def codes(self, prefix=''):
        yield from self.left.codes(prefix + '0')
        yield from self.right.codes(prefix + '1')
    def __lt__(self, other):
        return self.weight < other.weight

def huffman_tree(data):
    q = [Leaf(s, n) for s, n in sorted(Counter(data).items())]
    while len(q) > 1:
        q.sort()
        q = [Branch(*q[:2])] + q[2:]
    return q[0]

def decode(bits, codes):
    rev = {v: k for k, v in codes.items()}
    cur = ''
    for b in bits:
        cur += b
        if cur in rev:
            yield rev[cur]
            cur = ''
    if cur:
        raise ValueError('trailing bits ' + cur)

codes = huffman_codes(text)
bits = ''.join(codes[c] for c in text)
print('huffman', len(text) * 8, '->', len(bits), ''.join(decode(bits, codes)) == text)
for sym, code in sorted(codes.items(), key=lambda kv: (len(kv[1]), kv[1]))[:6]:
    print('   %r %s' % (sym, code))
tree = dict(huffman_tree(text).codes())
print('tree', sum(len(tree[c]) for c in text), sorted(map(len, tree.values())))
try:
    print(list(decode('111111111111', {'a': '0', 'b': '10'})))
except ValueError as e:
    print('bad:', e)

# ------------------------------------------------------------ lzw
def lzw_compress(data):
    table = {chr(i): i for i in range(256)}
    w = ''
    out = []
    for c in data:
        if w + c in table:
            w += c
        else:
            out.append(table[w])
            table[w + c] = len(table)
            w = c
    if w: out.append(table[w])
    return out

def lzw_decompress(codes):
    table = dict((i, chr(i)) for i in range(256))
    it = iter(codes)
    w = chr(next(it))
    res = [w]
    for k in it:
        if k in table: entry = table[k]
        elif k == len(table): entry = w + w[0]
        else: raise ValueError('bad code %s' % k)
        res.append(entry)
        table[len(table)] = w + entry[0]
        w = entry
    return ''.join(res)

z = lzw_compress(text)
print('lzw', len(z), z[:12], lzw_decompress(z) == text)
print(lzw_decompress(lzw_compress('TOBEORNOTTOBEORTOBEORNOT')))

# ------------------------------------------------------------ lz77
def lz77(data, window=64, look=15):
    i = 0
    while i < len(data):
        best = (0, 0)
        for off in range(1, min(i, window) + 1):
            n = 0
            while n < look and i + n < len(data) - 1 and data[i - off + n] == data[i + n]:
                n += 1
            if n > best[1]:
                best = (off, n)
        off, n = best
        yield off, n, data[i + n]
        i += n + 1

def unlz77(triples):
    out = []
    for off, n, c in triples:
        for _ in range(n):
            out.append(out[-off])
        out.append(c)
    return ''.join(out)

triples = list(lz77(text))
print('lz77', len(triples), triples[:5], unlz77(triples) == text)

# ------------------------------------------------------------ rle
rle = lambda s: [(k, sum(1 for _ in g)) for k, g in groupby(s)]
unrle = lambda pairs: ''.join(c * n for c, n in pairs)
packed = rle('aaabccddddd')
print(packed, unrle(packed), ''.join(f'{n if n > 1 else ""}{c}' for c, n in packed))

# ------------------------------------------------------------ bwt + mtf
def bwt(s, end='\0'):
    assert end not in s
    s += end
    return ''.join(r[-1] for r in sorted(s[i:] + s[:i] for i in range(len(s))))

def ibwt(r, end='\0'):
    first = sorted((c, i) for i, c in enumerate(r))
    row = r.index(end)
    out = []
    for _ in range(len(r) - 1):
        c, row = first[row]
        out.append(c)
    return ''.join(out)

def mtf(s, alphabet):
    alphabet = list(alphabet)
    for c in s:
        i = alphabet.index(c)
        yield i
        alphabet.insert(0, alphabet.pop(i))

def imtf(nums, alphabet):
    alphabet = list(alphabet)
    out = ''
    for i in nums:
        c = alphabet.pop(i)
        out += c
        alphabet[:0] = [c]
    return out

b = bwt(text)
alpha = sorted(set(b))
m = list(mtf(b, alpha))
print('bwt', repr(b[:30]), ibwt(b) == text)
print('mtf', m[:20], 'zeros', m.count(0), imtf(m, alpha) == b)
mc = huffman_codes(m)
print('bwt+mtf+huffman', sum(len(mc[x]) for x in m))

# ------------------------------------------------------------ bit io
class BitWriter(object):
    def __init__(self):
        self.buf = bytearray()
        self.acc = self.n = 0
    def write(self, value, width):
        for i in range(width - 1, -1, -1):
            self.acc = (self.acc << 1) | (value >> i & 1)
            self.n += 1
            if self.n == 8:
                self.buf.append(self.acc)
                self.acc = self.n = 0
        return self
    def close(self):
        pad = -self.n % 8
        if pad: self.write(0, pad)
        return bytes(self.buf)

class BitReader(object):
    def __init__(self, data):
        self.bits = (byte >> i & 1 for byte in data for i in reversed(range(8)))
    def read(self, width):
        v = 0
        for _ in range(width):
            v = v << 1 | next(self.bits)
        return v

w = BitWriter()
for v in z: w.write(v, 10)
blob = w.close()
r = BitReader(blob)
back = [r.read(10) for _ in z]
print('bits', len(blob), blob[:8].hex(), back == z)
try:
    while True: r.read(10)
except StopIteration:
    print('end of bits')

def gamma(n):
    s = bin(n)[2:]
    return '0' * (len(s) - 1) + s

def ungamma(bits):
    it = iter(bits)
    for b in it:
        zeros = 0
        while b == '0':
            zeros += 1
            b = next(it)
        yield int(b + ''.join(next(it) for _ in range(zeros)), 2)

g = ''.join(map(gamma, range(1, 11)))
print(g, list(ungamma(g)))

# ------------------------------------------------------------ range coder with exact ints
def arith(s):
    freq = Counter(s)
    cum, total = {}, 0
    for c in sorted(freq):
        cum[c] = total
        total += freq[c]
    low, width = 0, 1
    for c in s:
        low = low * total + cum[c] * width
        width *= freq[c]
    denom = total ** len(s)
    k = 0
    while (low + width) * 2 ** k // denom <= low * 2 ** k // denom:
        k += 1
    return (low + width) * 2 ** k // denom, k, freq, len(s)

def unarith(num, k, freq, n):
    total = sum(freq.values())
    cum, t = [], 0
    for c in sorted(freq):
        cum.append((t, c))
        t += freq[c]
    low, width, scale = 0, 1, 1
    out = []
    for _ in range(n):
        for base, c in reversed(cum):
            nl = low * total + base * width
            if num * scale * total >= nl << k:
                break
        out.append(c)
        low, width, scale = nl, width * freq[c], scale * total
    return ''.join(out)

num, k, freq, n = arith(text[:60])
print('arith', k, 'bits', hex(num)[:20], unarith(num, k, freq, n) == text[:60])

# --- expected
# huffman 2032 -> 823 True
#    ' ' 00
#    's' 01
#    'l' 100
#    'e' 110
#    'h' 1110
#    'a' 10111
# tree 823 [2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 7, 7, 7, 7, 7]
# bad: trailing bits 111111111111
# lzw 104 [115, 104, 101, 32, 115, 101, 108, 108, 115, 259, 101, 97] True
# TOBEORNOTTOBEORTOBEORNOT
# lz77 54 [(0, 0, 's'), (0, 0, 'h'), (0, 0, 'e'), (0, 0, ' '), (4, 1, 'e')] True
# [('a', 3), ('b', 1), ('c', 2), ('d', 5)] aaabccddddd 3ab2c5d
# bwt '.sssssssssssseeeeeeeeeeeesss..' True
# mtf [2, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0] zeros 216 True
# bwt+mtf+huffman 398
# bits 130 1cc68194201cc651 True
# end of bits
# 101001100100001010011000111000100000010010001010 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
# arith 174 bits 0x35a7390342832b26c2 True
