"""Keys of passwords (PBKDF2), and a generator without a seed."""
import hashlib
import random

print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 2).hex())
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 3, dklen=70).hex())
print(hashlib.pbkdf2_hmac("SHA512", b"p" * 200, bytearray(b"s"), 2, 16).hex())
print(hashlib.pbkdf2_hmac("md5", b"", b"", 1))
for count, length in ((0, 5), (1, 0)):
    try:
        hashlib.pbkdf2_hmac("sha256", b"a", b"b", count, length)
    except ValueError as e:
        print(e)

draw = random.SystemRandom()
draw.seed(5)
print(all(0 <= draw.random() < 1 for _ in range(50)), len({draw.random() for _ in range(5)}), draw.getrandbits(70) < 1 << 70)
print(all(3 <= draw.randint(3, 9) <= 9 for _ in range(50)), draw.choice("aa"), sorted(draw.sample(range(4), 4)), len(draw.randbytes(5)))
items = [3, 1, 2]
draw.shuffle(items)
print(sorted(items), isinstance(draw, random.Random), len(draw.choices([1, 2], k=3)))
try:
    draw.getstate()
except NotImplementedError as e:
    print(e)

# --- expected
# ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957
# ad35240ac683febfaf3cd49d845473fbbbaa2437f5f82d5a415ae00ac76c6bfccf9a9b8d6d2fe4a1e700c4460b040dbed692c1cb85a747f35588c08930fcfc41ac4808208606
# 2a61f56a4d0a639378c95c200c31b428
# b'\x9cb~\xf8\xf3r<\x91L{\xf2^#D\xa8\xed'
# iteration value must be greater than 0.
# key length must be greater than 0.
# True 5 True
# True a [0, 1, 2, 3] 5
# [1, 2, 3] True 3
# System entropy source does not have state.
