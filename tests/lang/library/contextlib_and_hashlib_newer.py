import contextlib, os, hashlib, io, asyncio, tempfile
here = os.getcwd()
with contextlib.chdir("/"): print(os.getcwd())
print(os.getcwd() == here)
print(hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest()[:16], hashlib.file_digest(io.BytesIO(b"abc"), hashlib.md5).hexdigest())
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "f")
    with open(p, "wb") as f: f.write(b"x" * 100000)
    with open(p, "rb") as f: print(hashlib.file_digest(f, "sha1").hexdigest())
async def gen():
    try:
        for i in range(9): yield i
    finally: print("closed")
async def main():
    async with contextlib.aclosing(gen()) as g:
        async for x in g:
            if x == 2: break
            print(x)
asyncio.run(main())

# --- expected
# /
# True
# ba7816bf8f01cfea 900150983cd24fb0d6963f7d28e17f72
# f6ee99edde6199a3e982c46ef72bdd5cb5e41ddf
# 0
# 1
# closed
