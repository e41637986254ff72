import struct
import math
import hashlib
import zlib
import base64


def rotl(x, c):
    return ((x << c) | (x >> (32 - c))) & 0xffffffff


class MD5(object):
    S = [7, 12, 17, 22] * 4 + [5, 9, 14, 20] * 4 + [4, 11, 16, 23] * 4 + [6, 10, 15, 21] * 4
    K = [int(abs(math.sin(i + 1)) * 2 ** 32) & 0xffffffff for i in range(64)]
    digest_size = 16

    def __init__(self, data=b''):
        self._state = (0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)
        self._buf = b''
        self._len = 0
        if data:
            self.update(data)

    def update(self, data):
        self._len += len(data)
        self._buf += data
        while len(self._buf) >= 64:
            self._state = self._block(self._state, self._buf[:64])
            self._buf = self._buf[64:]
        return self

    def _block(self, state, chunk):
        a, b, c, d = state
        m = struct.unpack('<16I', chunk)
        for i in range(64):
            if i < 16:
                f, g = (b & c) | (~b & d), i
            elif i < 32:
                f, g = (d & b) | (~d & c), (5 * i + 1) % 16
            elif i < 48:
                f, g = b ^ c ^ d, (3 * i + 5) % 16
            else:
                f, g = c ^ (b | ~d & 0xffffffff), 7 * i % 16
            f = (f + a + self.K[i] + m[g]) & 0xffffffff
            a, d, c = d, c, b
            b = (b + rotl(f, self.S[i])) & 0xffffffff
        return tuple((x + y) & 0xffffffff for x, y in zip(state, (a, b, c, d)))

    def digest(self):
        pad = b'\x80' + b'\0' * ((55 - self._len) % 64) + struct.pack('<Q', self._len * 8)
        state, buf = self._state, self._buf + pad
        while buf:
            state = self._block(state, buf[:64])
            buf = buf[64:]
        return struct.pack('<4I', *state)

    def hexdigest(self):
        return ''.join('%02x' % b for b in self.digest())


def primes():
    n, found = 2, []
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


def frac_root(p, k):
    # first 32 bits of the fractional part of p ** (1/k), by integer root
    n = p << (32 * k)
    lo, hi = 0, 1 << 40
    while lo < hi:
        mid = (lo + hi + 1) // 2
        if mid ** k <= n:
            lo = mid
        else:
            hi = mid - 1
    return lo & 0xffffffff


def sha256(msg):
    gen = primes()
    ps = [next(gen) for _ in range(64)]
    h = [frac_root(p, 2) for p in ps[:8]]
    k = [frac_root(p, 3) for p in ps]
    rotr = lambda x, n: (x >> n | x << 32 - n) & 0xffffffff
    length = len(msg) * 8
    msg = bytearray(msg)
    msg.append(0x80)
    while len(msg) % 64 != 56:
        msg.append(0)
    msg += length.to_bytes(8, 'big')
    for off in range(0, len(msg), 64):
        w = [int.from_bytes(msg[off + i:off + i + 4], 'big') for i in range(0, 64, 4)]
        for i in range(16, 64):
            s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ w[i - 15] >> 3
            s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ w[i - 2] >> 10
            w.append(w[i - 16] + s0 + w[i - 7] + s1 & 0xffffffff)
        a, b, c, d, e, f, g, hh = h
        for i in range(64):
            t1 = hh + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (e & f ^ ~e & g) + k[i] + w[i]
            t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, hh = (t1 + t2) & 0xffffffff, a, b, c, (d + t1) & 0xffffffff, e, f, g
        h = [(x + y) & 0xffffffff for x, y in zip(h, (a, b, c, d, e, f, g, hh))]
    return b''.join(x.to_bytes(4, 'big') for x in h)


def make_crc_table(poly=0xedb88320):
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ poly if byte & 1 else byte >> 1
        table.append(byte)
    return table


CRC_TABLE = make_crc_table()


def crc32(data, crc=0):
    crc ^= 0xffffffff
    for b in data:
        crc = CRC_TABLE[(crc ^ b) & 0xff] ^ crc >> 8
    return crc ^ 0xffffffff


def adler(data):
    a, b = 1, 0
    for ch in data:
        a = (a + ch) % 65521
        b = (b + a) % 65521
    return b << 16 | a


ALPHA = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def b64encode(data):
    out = []
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk + bytes(3 - len(chunk)), 'big')
        quad = [ALPHA[n >> s & 63] for s in (18, 12, 6, 0)]
        if len(chunk) < 3:
            quad[len(chunk) + 1:] = '=' * (3 - len(chunk))
        out += quad
    return ''.join(out)


def b64decode(text):
    text = ''.join(text.split())
    pad = text.count('=')
    bits = ''.join(format(ALPHA.index(c), '06b') for c in text.rstrip('='))
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits) - len(bits) % 8, 8))


def fnv1a(data, bits=64):
    prime, basis = {32: (16777619, 2166136261), 64: (1099511628211, 14695981039346656037)}[bits]
    h = basis
    for b in data:
        h = ((h ^ b) * prime) % (1 << bits)
    return h


def murmur3(key, seed=0):
    c1, c2 = 0xcc9e2d51, 0x1b873593
    h = seed
    nblocks = len(key) // 4
    for (k,) in struct.iter_unpack('<I', key[:nblocks * 4]):
        k = (k * c1) & 0xffffffff
        h ^= rotl(k, 15) * c2 & 0xffffffff
        h = (rotl(h, 13) * 5 + 0xe6546b64) & 0xffffffff
    tail = key[nblocks * 4:]
    k = 0
    for i, b in reversed(list(enumerate(tail))):
        k ^= b << 8 * i
    if tail:
        h ^= rotl(k * c1 & 0xffffffff, 15) * c2 & 0xffffffff
    h ^= len(key)
    for mul, sh in ((0x85ebca6b, 16), (0xc2b2ae35, 13)):
        h = ((h ^ h >> sh) * mul) & 0xffffffff
    return h ^ h >> 16


def hexdump(data, width=16):
    for off in range(0, len(data), width):
        row = data[off:off + width]
        hexa = ' '.join(f'{b:02x}' for b in row)
        text = ''.join(chr(b) if 32 <= b < 127 else '.' for b in row)
        yield f'{off:08x}  {hexa:<{width * 3 - 1}}  |{text}|'


def xor_cipher(data, key):
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


def rc4(key):
    s = list(range(256))
    j = 0
    for i in range(256):
        j = (j + s[i] + key[i % len(key)]) % 256
        s[i], s[j] = s[j], s[i]
    i = j = 0
    while 1:
        i = (i + 1) % 256
        j = (j + s[i]) % 256
        s[i], s[j] = s[j], s[i]
        yield s[(s[i] + s[j]) % 256]


TESTS = [b'', b'a', b'abc', b'message digest', bytes(range(256)), ('été ' * 40).encode('utf-8')]

for t in TESTS:
    label = repr(t) if len(t) < 20 else '%d bytes' % len(t)
    m = MD5(t)
    print('%-20s md5    %s %s' % (label, m.hexdigest(), m.hexdigest() == hashlib.md5(t).hexdigest()))
    print('%-20s sha256 %s %s' % ('', sha256(t).hex()[:32], sha256(t) == hashlib.sha256(t).digest()))
    print('%-20s crc %08x %s adler %08x %s' % ('', crc32(t), crc32(t) == zlib.crc32(t), adler(t), adler(t) == zlib.adler32(t)))
    print('%-20s fnv %x %x murmur %08x' % ('', fnv1a(t), fnv1a(t, 32), murmur3(t, seed=0x9747b28c)))
    e = b64encode(t)
    assert e == base64.b64encode(t).decode(), (e, t)
    assert b64decode(e) == t
m = MD5()
for word in 'the quick brown fox jumps over the lazy dog'.split(' '):
    m.update(word.encode()).update(b' ')
print(m.hexdigest())
for line in hexdump(rc4_out := bytes(x for x, _ in zip(rc4(b'Key'), range(40)))):
    print(line)
print(bytes(a ^ b for a, b in zip(b'Plaintext', rc4(b'Key'))).hex().upper())
print(xor_cipher(xor_cipher(b'attack at dawn', b'lemon'), b'lemon'))

# --- expected
# b''                  md5    d41d8cd98f00b204e9800998ecf8427e True
#                      sha256 e3b0c44298fc1c149afbf4c8996fb924 True
#                      crc 00000000 True adler 00000001 True
#                      fnv cbf29ce484222325 811c9dc5 murmur ebb6c228
# b'a'                 md5    0cc175b9c0f1b6a831c399e269772661 True
#                      sha256 ca978112ca1bbdcafac231b39a23dc4d True
#                      crc e8b7be43 True adler 00620062 True
#                      fnv af63dc4c8601ec8c e40c292c murmur 7fa09ea6
# b'abc'               md5    900150983cd24fb0d6963f7d28e17f72 True
#                      sha256 ba7816bf8f01cfea414140de5dae2223 True
#                      crc 352441c2 True adler 024d0127 True
#                      fnv e71fa2190541574b 1a47e90b murmur c84a62dd
# b'message digest'    md5    f96b697d7cb7938d525a2f31aaf161d0 True
#                      sha256 f7846f55cf23e14eebeab5b4e1550cad True
#                      crc 20159d7f True adler 29750586 True
#                      fnv 2dcbcce86fce9934 b2c0f234 murmur 6f9cffa4
# 256 bytes            md5    e2c865db4162bed963bfaa9ef6ac18f0 True
#                      sha256 40aff2e9d2d8922e47afd4648e696749 True
#                      crc 29058c73 True adler adf67f81 True
#                      fnv 4242dc5249c33625 90a458c5 murmur a7590507
# 240 bytes            md5    a67e3ffcd16def59068417e610b4e778 True
#                      sha256 1bf8ad6b489667c8f2d2636182da5ff4 True
#                      crc 4b4203c8 True adler aba088e1 True
#                      fnv b4fcf8e8f8101525 9202d1c5 murmur 215c45cc
# 8c271d41671b8214afb710fc3064444b
# 00000000  eb 9f 77 81 b7 34 ca 72 a7 19 4a 28 67 b6 42 95  |..w..4.r..J(g.B.|
# 00000010  0d 5d 4c 26 52 17 7b 9e 7a 82 15 ec 54 ab 50 3e  |.]L&R.{.z...T.P>|
# 00000020  80 32 8a c2 13 69 31 89                          |.2...i1.|
# BBF316E8D940AF0AD3
# b'attack at dawn'
