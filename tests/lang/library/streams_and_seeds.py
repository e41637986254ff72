"""zlib's streams in parts; seeds of random that are texts, bytes and floats."""

import random
import zlib

c = zlib.compressobj(9)
parts = [c.compress(b"abc" * 500), c.compress(b"xyz"), c.flush()]
d = zlib.decompressobj()
stream = b"".join(parts) + b"tail"
out = b""
for at in range(0, len(stream), 7):
    out += d.decompress(stream[at : at + 7])
print(len(out), out[-5:], d.eof, d.unused_data, d.flush())
known = bytes.fromhex("ca48cdc9c957c8009100000000ffff5328cf2fca490100")
d = zlib.decompressobj(-15)
print(d.decompress(known[:15]), d.eof, d.decompress(known[15:]), d.eof)
try:
    zlib.decompressobj().decompress(b"nonsense")
except zlib.error as e:
    print(e)
for seed in ("walk", b"walk", 1.5, -7, "", bytearray(b"x")):
    r = random.Random(seed)
    print(r.random(), r.randrange(100), r.choice("abc"))
random.seed("shared")
print(random.random())
try:
    random.seed((1, 2))
except TypeError as e:
    print(str(e).splitlines()[0])

# --- expected
# 1503 b'bcxyz' True b'tail' b''
# b'hello hello' False b' world' True
# Error -3 while decompressing data: incorrect header check
# 0.6182369979610859 14 b
# 0.6182369979610859 14 b
# 0.551763726942059 32 a
# 0.32383276483316237 19 b
# 0.9602256525641875 76 a
# 0.6307877176639078 76 c
# 0.360619042703585
# The only supported seed types are: None,
