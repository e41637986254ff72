import hashlib


def digest(data, name, chunk=3):
    h = hashlib.new(name)
    for i in range(0, len(data), chunk):
        h.update(data[i : i + chunk])
    return h.hexdigest()


for name in sorted(hashlib.algorithms_guaranteed):
    if name.startswith("shake"):
        continue
    h = hashlib.new(name, b"abc")
    print(name, h.name, h.digest_size, h.block_size, digest(b"hello world", name)[:32])
print(hashlib.new("SHA256", b"x").hexdigest()[:16], hashlib.new("sha3_256").copy().hexdigest()[:16])
try:
    hashlib.new("nope")
except ValueError as e:
    print(e)

# --- expected
# blake2b blake2b 64 128 021ced8799296ceca557832ab941a50b
# blake2s blake2s 32 64 9aec6806794561107e594b1f6a8a6b0c
# md5 md5 16 64 5eb63bbbe01eeed093cb22bb8f5acdc3
# sha1 sha1 20 64 2aae6c35c94fcfb415dbe95f408b9ce9
# sha224 sha224 28 64 2f05477fc24bb4faefd86517156dafde
# sha256 sha256 32 64 b94d27b9934d3e08a52e52d7da7dabfa
# sha384 sha384 48 128 fdbd8e75a67f29f701a4e040385e2e23
# sha3_224 sha3_224 28 144 dfb7f18c77e928bb56faeb2da27291bd
# sha3_256 sha3_256 32 136 644bcc7e564373040999aac89e7622f3
# sha3_384 sha3_384 48 104 83bff28dde1b1bf5810071c6643c08e5
# sha3_512 sha3_512 64 72 840006653e9ac9e95117a15c915caab8
# sha512 sha512 64 128 309ecc489c12d6eb4cc40f50c902f2b4
# 2d711642b726b044 a7ffc6f8bf1ed766
# unsupported hash type nope
