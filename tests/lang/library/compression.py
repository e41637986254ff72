"""zlib and gzip: what was compressed comes back; streams that are none."""

import gzip
import zlib

text = b"the quick brown fox jumps over the lazy dog. " * 50 + bytes(range(256))
for level in (-1, 0, 1, 9):
    made = zlib.compress(text, level)
    print(level, made[:2].hex(), zlib.decompress(made) == text, len(made) < len(text) or level == 0)
print(zlib.decompress(zlib.compress(b"")), zlib.decompress(zlib.compress(b"abc", wbits=-15), -15))
print(gzip.decompress(gzip.compress(text, mtime=0)) == text)
print(gzip.decompress(gzip.compress(b"one ", mtime=0) + gzip.compress(b"two", mtime=0)))
dynamic = bytes.fromhex(
    "789c2dcdc11180300803c1562215d80f0a8e11011544a85edfbbb7cec1b47b1c1e31a5904650a5c2d29b3d264e1d2b5c0af8c4562ec1a55e5bfce50b"
)
for data in (b"not zlib", zlib.compress(text)[:-1], zlib.compress(text)[:20], b"x\x9c\x07", dynamic, b"\x78\x9d"):
    try:
        print(zlib.decompress(data))
    except zlib.error as e:
        print("zlib.error:", e)
for data in (b"plain", gzip.compress(b"abc", mtime=0)[:-3]):
    try:
        print(gzip.decompress(data))
    except (gzip.BadGzipFile, EOFError) as e:
        print(type(e).__name__, e)
print(hex(zlib.crc32(text)), zlib.adler32(text))

# --- expected
# -1 789c True True
# 0 7801 True True
# 1 7801 True True
# 9 78da True True
# b'' b'abc'
# True
# b'one two'
# zlib.error: Error -3 while decompressing data: incorrect header check
# zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# zlib.error: Error -3 while decompressing data: invalid block type
# zlib.error: Error -3 while decompressing data: invalid code lengths set
# zlib.error: Error -3 while decompressing data: incorrect header check
# BadGzipFile Not a gzipped file (b'pl')
# EOFError Compressed file ended before the end-of-stream marker was reached
# 0x936bbad7 3870862732
