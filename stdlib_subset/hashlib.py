"""Secure hashes: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4); SHA-3 stands on `_keccak`, BLAKE2 on `_blake2`.

The words of SHA-512 are held as halves of 32 bits, so that all sums stay machine integers.
"""

import _blake2
import _struct

import _keccak
from _rotations import low_half, right

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128",
    "shake_256", "blake2b", "blake2s",
}  # fmt: skip
algorithms_available = set(algorithms_guaranteed)
_MASK = 0xFFFFFFFF

# Fractions of the cube roots of the first primes: the first 32 bits, and for SHA-512 the next 32.
_K = [
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
    0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
    0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
    0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
    0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
    0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
    0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
    0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
    0xCA273ECE, 0xD186B8C7, 0xEADA7DD6, 0xF57D4F7F, 0x06F067AA, 0x0A637DC5, 0x113F9804, 0x1B710B35,
    0x28DB77F5, 0x32CAAB7B, 0x3C9EBE0A, 0x431D67C4, 0x4CC5D4BE, 0x597F299C, 0x5FCB6FAB, 0x6C44198C,
]  # fmt: skip
_K_LOW = [
    0xD728AE22, 0x23EF65CD, 0xEC4D3B2F, 0x8189DBBC, 0xF348B538, 0xB605D019, 0xAF194F9B, 0xDA6D8118,
    0xA3030242, 0x45706FBE, 0x4EE4B28C, 0xD5FFB4E2, 0xF27B896F, 0x3B1696B1, 0x25C71235, 0xCF692694,
    0x9EF14AD2, 0x384F25E3, 0x8B8CD5B5, 0x77AC9C65, 0x592B0275, 0x6EA6E483, 0xBD41FBD4, 0x831153B5,
    0xEE66DFAB, 0x2DB43210, 0x98FB213F, 0xBEEF0EE4, 0x3DA88FC2, 0x930AA725, 0xE003826F, 0x0A0E6E70,
    0x46D22FFC, 0x5C26C926, 0x5AC42AED, 0x9D95B3DF, 0x8BAF63DE, 0x3C77B2A8, 0x47EDAEE6, 0x1482353B,
    0x4CF10364, 0xBC423001, 0xD0F89791, 0x0654BE30, 0xD6EF5218, 0x5565A910, 0x5771202A, 0x32BBD1B8,
    0xB8D2D0C8, 0x5141AB53, 0xDF8EEB99, 0xE19B48A8, 0xC5C95A63, 0xE3418ACB, 0x7763E373, 0xD6B2B8A3,
    0x5DEFB2FC, 0x43172F60, 0xA1F0AB72, 0x1A6439EC, 0x23631E28, 0xDE82BDE9, 0xB2C67915, 0xE372532B,
    0xEA26619C, 0x21C0C207, 0xCDE0EB1E, 0xEE6ED178, 0x72176FBA, 0xA2C898A6, 0xBEF90DAE, 0x131C471B,
    0x23047D84, 0x40C72493, 0x15C9BEBC, 0x9C100D4C, 0xCB3E42B6, 0xFC657E2A, 0x3AD6FAEC, 0x4A475817,
]  # fmt: skip
# Sines, for MD5.
_SINES = [
    0xD76AA478, 0xE8C7B756, 0x242070DB, 0xC1BDCEEE, 0xF57C0FAF, 0x4787C62A, 0xA8304613, 0xFD469501,
    0x698098D8, 0x8B44F7AF, 0xFFFF5BB1, 0x895CD7BE, 0x6B901122, 0xFD987193, 0xA679438E, 0x49B40821,
    0xF61E2562, 0xC040B340, 0x265E5A51, 0xE9B6C7AA, 0xD62F105D, 0x02441453, 0xD8A1E681, 0xE7D3FBC8,
    0x21E1CDE6, 0xC33707D6, 0xF4D50D87, 0x455A14ED, 0xA9E3E905, 0xFCEFA3F8, 0x676F02D9, 0x8D2A4C8A,
    0xFFFA3942, 0x8771F681, 0x6D9D6122, 0xFDE5380C, 0xA4BEEA44, 0x4BDECFA9, 0xF6BB4B60, 0xBEBFBC70,
    0x289B7EC6, 0xEAA127FA, 0xD4EF3085, 0x04881D05, 0xD9D4D039, 0xE6DB99E5, 0x1FA27CF8, 0xC4AC5665,
    0xF4292244, 0x432AFF97, 0xAB9423A7, 0xFC93A039, 0x655B59C3, 0x8F0CCC92, 0xFFEFF47D, 0x85845DD1,
    0x6FA87E4F, 0xFE2CE6E0, 0xA3014314, 0x4E0811A1, 0xF7537E82, 0xBD3AF235, 0x2AD7D2BB, 0xEB86D391,
]  # fmt: skip
_TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]


def _bytes_of(data) -> bytes:  # type: ignore[no-untyped-def]
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    raise TypeError("object supporting the buffer API required")


def _words(data: bytes, at: int, big: bool) -> list[int]:
    """The 16 words of 32 bits of a block."""
    return [_struct.uint32(data, at + 4 * i, big) for i in range(16)]


def _joined(words: list[int], big: bool) -> bytes:
    return b"".join([word.to_bytes(4, "big" if big else "little") for word in words])


class _Hash:
    """A hash that takes its data in pieces."""

    name = ""
    digest_size = 0
    block_size = 64
    _big = True

    def __init__(self, state: list[int]) -> None:
        self._state = state
        self._rest = b""
        self._size = 0

    def update(self, data, /) -> None:  # type: ignore[no-untyped-def]
        """Takes more data."""
        self._take(_bytes_of(data))

    def _take(self, data: bytes) -> None:
        self._size += len(data)
        data = self._rest + data if self._rest else data
        at = 0
        while at + self.block_size <= len(data):
            self._block(data, at)
            at += self.block_size
        self._rest = data[at:]

    def _block(self, data: bytes, at: int) -> None:
        """Mixes a block into the state."""
        raise NotImplementedError

    def copy(self) -> "_Hash":
        """Another one that goes on from here."""
        raise NotImplementedError

    def _copy_to(self, other: "_Hash") -> None:
        other._state = self._state[:]
        other._rest = self._rest
        other._size = self._size

    def digest(self) -> bytes:
        """The hash of all data so far."""
        length = self.block_size // 8
        padding = b"\x80" + bytes(-(self._size + 1 + length) % self.block_size)
        size = (8 * (self._size & 0x1FFFFFFFFFFFFFF)).to_bytes(length, "big" if self._big else "little")
        final = self.copy()
        final._take(padding + size)
        return _joined(final._state, self._big)[: self.digest_size]

    def hexdigest(self) -> str:
        """The same in hexadecimal digits."""
        return self.digest().hex()


class _MD5(_Hash):
    name = "md5"
    digest_size = 16
    _big = False

    def __init__(self) -> None:
        super().__init__([0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476])

    def copy(self) -> "_MD5":
        made = _MD5()
        self._copy_to(made)
        return made

    def _block(self, data: bytes, at: int) -> None:
        words = _words(data, at, False)
        a, b, c, d = self._state
        for i in range(64):
            if i < 16:
                f, g = (b & c) | (~b & d), i
            elif i < 32:
                f, g = (d & b) | (~d & c), (5 * i + 1) & 15
            elif i < 48:
                f, g = b ^ c ^ d, (3 * i + 5) & 15
            else:
                f, g = c ^ (b | (d ^ _MASK)), (7 * i) & 15
            total = (a + f + _SINES[i] + words[g]) & _MASK
            turn = _TURNS[(i >> 4) * 4 + (i & 3)]
            a, d, c = d, c, b
            b = (b + ((total << turn) | (total >> (32 - turn)))) & _MASK
        old = self._state
        self._state = [(old[0] + a) & _MASK, (old[1] + b) & _MASK, (old[2] + c) & _MASK, (old[3] + d) & _MASK]


class _SHA1(_Hash):
    name = "sha1"
    digest_size = 20

    def __init__(self) -> None:
        super().__init__([0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0])

    def copy(self) -> "_SHA1":
        made = _SHA1()
        self._copy_to(made)
        return made

    def _block(self, data: bytes, at: int) -> None:
        words = _words(data, at, True)
        for i in range(16, 80):
            x = words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16]
            words.append(((x << 1) | (x >> 31)) & _MASK)
        a, b, c, d, e = self._state
        for i in range(80):
            if i < 20:
                f, k = (b & c) | (~b & d), 0x5A827999
            elif i < 40:
                f, k = b ^ c ^ d, 0x6ED9EBA1
            elif i < 60:
                f, k = (b & c) | (b & d) | (c & d), 0x8F1BBCDC
            else:
                f, k = b ^ c ^ d, 0xCA62C1D6
            total = (((a << 5) | (a >> 27)) + f + e + k + words[i]) & _MASK
            e, d, c = d, c, ((b << 30) | (b >> 2)) & _MASK
            b, a = a, total
        old = self._state
        self._state = [(x + y) & _MASK for x, y in zip(old, [a, b, c, d, e], strict=True)]


class _SHA256(_Hash):
    name = "sha256"
    digest_size = 32

    def __init__(self) -> None:
        super().__init__(
            [
                0x6A09E667,
                0xBB67AE85,
                0x3C6EF372,
                0xA54FF53A,
                0x510E527F,
                0x9B05688C,
                0x1F83D9AB,
                0x5BE0CD19,
            ]
        )

    def copy(self):  # type: ignore[no-untyped-def]
        made = _SHA256()
        self._copy_to(made)
        return made

    def _block(self, data: bytes, at: int) -> None:
        words = _words(data, at, True)
        for i in range(16, 64):
            x, y = words[i - 15], words[i - 2]
            first = right(x, 7) ^ right(x, 18) ^ (x >> 3)
            second = right(y, 17) ^ right(y, 19) ^ (y >> 10)
            words.append((words[i - 16] + first + words[i - 7] + second) & _MASK)
        a, b, c, d, e, f, g, h = self._state
        for i in range(64):
            mixed = right(e, 6) ^ right(e, 11) ^ right(e, 25)
            first = (h + mixed + ((e & f) ^ (~e & g)) + _K[i] + words[i]) & _MASK
            mixed = right(a, 2) ^ right(a, 13) ^ right(a, 22)
            second = mixed + ((a & b) ^ (a & c) ^ (b & c))
            h, g, f, e = g, f, e, (d + first) & _MASK
            d, c, b, a = c, b, a, (first + second) & _MASK
        old = self._state
        self._state = [(x + y) & _MASK for x, y in zip(old, [a, b, c, d, e, f, g, h], strict=True)]


class _SHA224(_SHA256):
    name = "sha224"
    digest_size = 28

    def __init__(self) -> None:
        super().__init__()
        self._state = [
            0xC1059ED8,
            0x367CD507,
            0x3070DD17,
            0xF70E5939,
            0xFFC00B31,
            0x68581511,
            0x64F98FA7,
            0xBEFA4FA4,
        ]

    def copy(self):  # type: ignore[no-untyped-def]
        made = _SHA224()
        self._copy_to(made)
        return made


class _SHA512(_Hash):
    name = "sha512"
    digest_size = 64
    block_size = 128

    def __init__(self) -> None:
        super().__init__(
            [
                0x6A09E667,
                0xF3BCC908,
                0xBB67AE85,
                0x84CAA73B,
                0x3C6EF372,
                0xFE94F82B,
                0xA54FF53A,
                0x5F1D36F1,
                0x510E527F,
                0xADE682D1,
                0x9B05688C,
                0x2B3E6C1F,
                0x1F83D9AB,
                0xFB41BD6B,
                0x5BE0CD19,
                0x137E2179,
            ]
        )

    def copy(self):  # type: ignore[no-untyped-def]
        made = _SHA512()
        self._copy_to(made)
        return made

    def _block(self, data: bytes, at: int) -> None:
        highs: list[int] = []
        lows: list[int] = []
        for i in range(16):
            highs.append(_struct.uint32(data, at + 8 * i, True))
            lows.append(_struct.uint32(data, at + 8 * i + 4, True))
        for i in range(16, 80):
            h, k = highs[i - 15], lows[i - 15]
            low = low_half(h, k, 1) ^ low_half(h, k, 8) ^ (((k >> 7) | (h << 25)) & _MASK)
            high = low_half(k, h, 1) ^ low_half(k, h, 8) ^ (h >> 7)
            h, k = highs[i - 2], lows[i - 2]
            low += low_half(h, k, 19) ^ low_half(h, k, 61) ^ (((k >> 6) | (h << 26)) & _MASK)
            high += low_half(k, h, 19) ^ low_half(k, h, 61) ^ (h >> 6)
            low += lows[i - 16] + lows[i - 7]
            high += highs[i - 16] + highs[i - 7] + (low >> 32)
            lows.append(low & _MASK)
            highs.append(high & _MASK)
        self._rounds(highs, lows)

    def _rounds(self, highs: list[int], lows: list[int]) -> None:
        a, al, b, bl, c, cl, d, dl, e, el, f, fl, g, gl, h, hl = self._state
        for i in range(80):
            low = low_half(e, el, 14) ^ low_half(e, el, 18) ^ low_half(e, el, 41)
            high = low_half(el, e, 14) ^ low_half(el, e, 18) ^ low_half(el, e, 41)
            low += hl + ((el & fl) ^ (~el & gl)) + _K_LOW[i] + lows[i]
            high += h + ((e & f) ^ (~e & g)) + _K[i] + highs[i] + (low >> 32)
            low, high = low & _MASK, high & _MASK
            more = low_half(a, al, 28) ^ low_half(a, al, 34) ^ low_half(a, al, 39)
            over = low_half(al, a, 28) ^ low_half(al, a, 34) ^ low_half(al, a, 39)
            more += (al & bl) ^ (al & cl) ^ (bl & cl)
            over += (a & b) ^ (a & c) ^ (b & c)
            h, hl, g, gl, f, fl = g, gl, f, fl, e, el
            el = dl + low
            e = (d + high + (el >> 32)) & _MASK
            el &= _MASK
            d, dl, c, cl, b, bl = c, cl, b, bl, a, al
            al = low + more
            a = (high + over + (al >> 32)) & _MASK
            al &= _MASK
        mixed = [a, al, b, bl, c, cl, d, dl, e, el, f, fl, g, gl, h, hl]
        state = self._state
        for i in range(0, 16, 2):
            low = state[i + 1] + mixed[i + 1]
            state[i] = (state[i] + mixed[i] + (low >> 32)) & _MASK
            state[i + 1] = low & _MASK


class _SHA384(_SHA512):
    name = "sha384"
    digest_size = 48

    def __init__(self) -> None:
        super().__init__()
        self._state = [
            0xCBBB9D5D,
            0xC1059ED8,
            0x629A292A,
            0x367CD507,
            0x9159015A,
            0x3070DD17,
            0x152FECD8,
            0xF70E5939,
            0x67332667,
            0xFFC00B31,
            0x8EB44A87,
            0x68581511,
            0xDB0C2E0D,
            0x64F98FA7,
            0x47B5481D,
            0xBEFA4FA4,
        ]

    def copy(self):  # type: ignore[no-untyped-def]
        made = _SHA384()
        self._copy_to(made)
        return made


class _SHA3(_keccak.Sponge):
    def __init__(self, size: int) -> None:
        super().__init__(f"sha3_{8 * size}", 200 - 2 * size, 6)
        self.digest_size = size

    def update(self, data, /) -> None:  # type: ignore[no-untyped-def]
        self._take(_bytes_of(data))

    def copy(self) -> "_SHA3":
        made = _SHA3(self.digest_size)
        self._copy_to(made)
        return made

    def digest(self) -> bytes:
        return self._squeeze(self.digest_size)

    def hexdigest(self) -> str:
        return self.digest().hex()


class _Shake(_keccak.Sponge):
    digest_size = 0

    def __init__(self, strength: int) -> None:
        super().__init__(f"shake_{strength}", 200 - strength // 4, 31)
        self._strength = strength

    def update(self, data, /) -> None:  # type: ignore[no-untyped-def]
        self._take(_bytes_of(data))

    def copy(self) -> "_Shake":
        made = _Shake(self._strength)
        self._copy_to(made)
        return made

    def digest(self, length: int, /) -> bytes:
        return self._squeeze(length)

    def hexdigest(self, length: int, /) -> str:
        return self.digest(length).hex()


class _Blake2(_blake2.Taking):
    def __init__(self, name: str, state, digest_size: int) -> None:  # type: ignore[no-untyped-def]
        super().__init__(state, digest_size)
        self.name = name
        self.block_size = state.block_size

    def update(self, data, /) -> None:  # type: ignore[no-untyped-def]
        self.take(_bytes_of(data))

    def copy(self) -> "_Blake2":
        made = _Blake2(self.name, self._state.copy(), self.digest_size)
        made._rest = self._rest
        made._count = self._count
        return made

    def digest(self) -> bytes:
        return self.finish()

    def hexdigest(self) -> str:
        return self.digest().hex()


def _made(name: str) -> _Hash:
    if name == "md5":
        return _MD5()
    if name == "sha1":
        return _SHA1()
    if name == "sha224":
        return _SHA224()
    if name == "sha256":
        return _SHA256()
    if name == "sha384":
        return _SHA384()
    if name == "sha512":
        return _SHA512()
    raise ValueError("unsupported hash type " + name)


def new(name: str, data=b"", *, usedforsecurity: bool = True):  # type: ignore[no-untyped-def]
    """A hash by its name."""
    kind = name.lower()
    if kind.startswith("sha3_") and kind[5:] in ("224", "256", "384", "512"):
        sponge = _SHA3(int(kind[5:]) // 8)
        sponge.update(data)
        return sponge
    if kind in ("shake_128", "shake_256"):
        raise NotImplementedError(f"write hashlib.{kind}(): its digests take a length, those of others don't")
    if kind in ("blake2b", "blake2s"):
        return blake2b(data) if kind == "blake2b" else blake2s(data)
    made = _made(kind)
    made.update(data)
    return made


def file_digest(fileobj, digest, /):  # type: ignore[no-untyped-def]
    """The hash, by its name or by what makes one, of what is left of a file of bytes."""
    made = new(digest) if isinstance(digest, str) else digest()
    while True:
        data = fileobj.read(65536)
        if not data:
            return made
        made.update(data)


def md5(string=b"", *, usedforsecurity: bool = True) -> _MD5:  # type: ignore[no-untyped-def]
    """MD5."""
    made = _MD5()
    made.update(string)
    return made


def sha1(string=b"", *, usedforsecurity: bool = True) -> _SHA1:  # type: ignore[no-untyped-def]
    """SHA1."""
    made = _SHA1()
    made.update(string)
    return made


def sha224(string=b"", *, usedforsecurity: bool = True) -> _SHA224:  # type: ignore[no-untyped-def]
    """SHA224."""
    made = _SHA224()
    made.update(string)
    return made


def sha256(string=b"", *, usedforsecurity: bool = True) -> _SHA256:  # type: ignore[no-untyped-def]
    """SHA256."""
    made = _SHA256()
    made.update(string)
    return made


def sha384(string=b"", *, usedforsecurity: bool = True) -> _SHA384:  # type: ignore[no-untyped-def]
    """SHA384."""
    made = _SHA384()
    made.update(string)
    return made


def sha512(string=b"", *, usedforsecurity: bool = True) -> _SHA512:  # type: ignore[no-untyped-def]
    """SHA512."""
    made = _SHA512()
    made.update(string)
    return made


def sha3_224(string=b"", *, usedforsecurity: bool = True) -> _SHA3:  # type: ignore[no-untyped-def]
    """SHA3-224."""
    made = _SHA3(28)
    made.update(string)
    return made


def sha3_256(string=b"", *, usedforsecurity: bool = True) -> _SHA3:  # type: ignore[no-untyped-def]
    """SHA3-256."""
    made = _SHA3(32)
    made.update(string)
    return made


def sha3_384(string=b"", *, usedforsecurity: bool = True) -> _SHA3:  # type: ignore[no-untyped-def]
    """SHA3-384."""
    made = _SHA3(48)
    made.update(string)
    return made


def sha3_512(string=b"", *, usedforsecurity: bool = True) -> _SHA3:  # type: ignore[no-untyped-def]
    """SHA3-512."""
    made = _SHA3(64)
    made.update(string)
    return made


def shake_128(string=b"", *, usedforsecurity: bool = True) -> _Shake:  # type: ignore[no-untyped-def]
    """SHAKE128, of which `digest` is told how much it is to give."""
    made = _Shake(128)
    made.update(string)
    return made


def shake_256(string=b"", *, usedforsecurity: bool = True) -> _Shake:  # type: ignore[no-untyped-def]
    """SHAKE256."""
    made = _Shake(256)
    made.update(string)
    return made


def blake2b(  # type: ignore[no-untyped-def]
    data=b"", /, *, digest_size: int = 64, key=b"", salt=b"", person=b"", usedforsecurity: bool = True
) -> _Blake2:
    """BLAKE2b."""
    parameters = _blake2.parameters(64, digest_size, _bytes_of(key), _bytes_of(salt), _bytes_of(person))
    made = _Blake2("blake2b", _blake2.Wide(parameters), digest_size)
    if key:
        made.take(_bytes_of(key).ljust(128, b"\0"))
    made.update(data)
    return made


def blake2s(  # type: ignore[no-untyped-def]
    data=b"", /, *, digest_size: int = 32, key=b"", salt=b"", person=b"", usedforsecurity: bool = True
) -> _Blake2:
    """BLAKE2s."""
    parameters = _blake2.parameters(32, digest_size, _bytes_of(key), _bytes_of(salt), _bytes_of(person))
    made = _Blake2("blake2s", _blake2.Narrow(parameters), digest_size)
    if key:
        made.take(_bytes_of(key).ljust(64, b"\0"))
    made.update(data)
    return made


def pbkdf2_hmac(hash_name: str, password, salt, iterations: int, dklen: int | None = None) -> bytes:  # type: ignore[no-untyped-def]
    """A key of a password: PBKDF2 of RFC 8018 with HMAC."""
    first = _made(hash_name.lower())
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    wanted = first.digest_size if dklen is None else dklen
    if wanted < 1:
        raise ValueError("key length must be greater than 0.")
    secret = _bytes_of(password)
    if len(secret) > first.block_size:
        whole = _made(first.name)
        whole._take(secret)
        secret = whole.digest()
    secret = secret.ljust(first.block_size, b"\0")
    inner = first
    outer = _made(first.name)
    inner._take(bytes([x ^ 0x36 for x in secret]))
    outer._take(bytes([x ^ 0x5C for x in secret]))
    key = bytearray()
    number = 1
    while len(key) < wanted:
        last = _keyed(inner, outer, _bytes_of(salt) + number.to_bytes(4, "big"))
        mixed = int.from_bytes(last, "big")
        for _ in range(iterations - 1):
            last = _keyed(inner, outer, last)
            mixed ^= int.from_bytes(last, "big")
        key += mixed.to_bytes(first.digest_size, "big")
        number += 1
    return bytes(key[:wanted])


def _keyed(inner: _Hash, outer: _Hash, message: bytes) -> bytes:
    """HMAC, with the key taken already."""
    within = inner.copy()
    within._take(message)
    around = outer.copy()
    around._take(within.digest())
    return around.digest()  # type: ignore[no-any-return]
