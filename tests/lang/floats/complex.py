import math
z = 1 + 2j
w = complex(3, -4)
print(z, w, z + w, z - w, z * w, z / w, -z, +z, abs(w), z == w, z != 1, z.real, z.imag, z.conjugate())
print(z ** 2, z ** -1, z ** 0.5, 2 ** z, z * 2, 2.5 * z, 1 - z, z / 2, bool(0j), bool(z), 3 + 0j == 3, 0j, -0j, 1j, 2j * 1j)
print(complex("1+2j"), complex("-3.5j"), complex(" 4 "), complex(), complex(2.5), complex(1, 2), complex(real=1, imag=3), [z, w], {z: 1}, hash(3 + 0j) == hash(3))
print(f"{z}", str(w), repr(1e20 + 1j), complex(float("nan"), 1), complex(0.0, float("inf")), isinstance(z, complex), type(z).__name__)
def mandel(c, n=50):
    z = 0
    for i in range(n):
        if abs(z) > 2:
            return i
        z = z * z + c
    return n
for y in range(-4, 5, 2):
    print("".join("#" if mandel(complex(x / 8, y / 4)) == 50 else "." for x in range(-16, 8)))
def fft(a):
    n = len(a)
    if n == 1:
        return a
    even, odd = fft(a[0::2]), fft(a[1::2])
    out = [0j] * n
    for k in range(n // 2):
        t = complex(math.cos(-2 * math.pi * k / n), math.sin(-2 * math.pi * k / n)) * odd[k]
        out[k], out[k + n // 2] = even[k] + t, even[k] - t
    return out
r = fft([complex(x) for x in [1, 2, 3, 4, 0, 0, 0, 0]])
print([f"{c.real:.3f}{c.imag:+.3f}j" for c in r], sum(r))
try:
    print(z / 0)
except ZeroDivisionError as e:
    print(e)
try:
    print(complex("1 + 2j"))
except ValueError as e:
    print(e)
try:
    print(0j ** -1)
except ZeroDivisionError as e:
    print(e)
try:
    print(sorted([z, w]))
except TypeError as e:
    print(e)
xs: list[complex] = [1j ** k for k in range(5)]
print(xs, max(xs, key=abs), (1j, 2) == (1j, 2.0), 1j in xs, [1, 2.5, 3j])
class V:
    def __init__(self, p: complex) -> None:
        self.p = p
v = V(1 + 1j)
v.p *= 1j
v.p += 1
print(v.p, v.p ** 3, (1+2j).imag, z if z else w)

# --- expected
# (1+2j) (3-4j) (4-2j) (-2+6j) (11+2j) (-0.2+0.4j) (-1-2j) (1+2j) 5.0 False True 1.0 2.0 (1-2j)
# (-3+4j) (0.2-0.4j) (1.272019649514069+0.7861513777574233j) (0.36691394948660344+1.9660554808224875j) (2+4j) (2.5+5j) -2j (0.5+1j) False True True 0j (-0-0j) 1j (-2+0j)
# (1+2j) -3.5j (4+0j) 0j (2.5+0j) (1+2j) (1+3j) [(1+2j), (3-4j)] {(1+2j): 1} True
# (1+2j) (3-4j) (1e+20+1j) (nan+1j) infj True complex
# ................#.......
# ............#######.....
# ###################.....
# ............#######.....
# ................#.......
# ['10.000+0.000j', '-0.414-7.243j', '-2.000+2.000j', '2.414-1.243j', '-2.000+0.000j', '2.414+1.243j', '-2.000-2.000j', '-0.414+7.243j'] (8+0j)
# complex division by zero
# complex() arg is a malformed string
# 0.0 to a negative or complex power
# '<' not supported between instances of 'complex' and 'complex'
# [(1+0j), 1j, (-1+0j), (-0-1j), (1+0j)] (1+0j) True True [1, 2.5, 3j]
# 1j (-0-1j) 2.0 (1+2j)
