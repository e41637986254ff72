"""Complex numbers: texts, operators, errors."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


zs = [1 + 2j, -1j, 0j, complex(-0.0, 0.0), complex(1e20, -1e-20), complex(float("inf"), float("nan")), 3 + 0j, complex("1-2j"), complex(" (3+4j) "), complex("j"), complex("-1.5e3j")]
for z in zs:
    print(z, repr(z), z.real, z.imag, z.conjugate(), -z, +z, bool(z), abs(z) if z == z else "nan", f"{z:.2f}", f"{z:>12}", f"{z:+.1e}")
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a**2, a**b, a == b, a != b, a == 3 + 4j, a + 1, 2 * a, a / 2, 1 / a, 1.5 - a, a**0, 0j**0, hash(3 + 0j) == hash(3), sum([a, b]), [a], {a: 1}, complex(2), complex(2.5, 3), complex(a, b))
attempt(lambda: 1j / 0)
attempt(lambda: 0j**-1)
attempt(lambda: complex("1 + 2j"))
attempt(lambda: complex(""))
attempt(lambda: abs(complex(1e308, 1e308)))

# --- expected
# (1+2j) (1+2j) 1.0 2.0 (1-2j) (-1-2j) (1+2j) True 2.23606797749979 1.00+2.00j       (1+2j) +1.0e+00+2.0e+00j
# (-0-1j) (-0-1j) -0.0 -1.0 (-0+1j) 1j (-0-1j) True 1.0 -0.00-1.00j      (-0-1j) -0.0e+00-1.0e+00j
# 0j 0j 0.0 0.0 -0j (-0-0j) 0j False 0.0 0.00+0.00j           0j +0.0e+00+0.0e+00j
# (-0+0j) (-0+0j) -0.0 0.0 (-0-0j) -0j (-0+0j) False 0.0 -0.00+0.00j      (-0+0j) -0.0e+00+0.0e+00j
# (1e+20-1e-20j) (1e+20-1e-20j) 1e+20 -1e-20 (1e+20+1e-20j) (-1e+20+1e-20j) (1e+20-1e-20j) True 1e+20 100000000000000000000.00-0.00j (1e+20-1e-20j) +1.0e+20-1.0e-20j
# (inf+nanj) (inf+nanj) inf nan (inf+nanj) (-inf+nanj) (inf+nanj) True nan inf+nanj   (inf+nanj) +inf+nanj
# (3+0j) (3+0j) 3.0 0.0 (3-0j) (-3-0j) (3+0j) True 3.0 3.00+0.00j       (3+0j) +3.0e+00+0.0e+00j
# (1-2j) (1-2j) 1.0 -2.0 (1+2j) (-1+2j) (1-2j) True 2.23606797749979 1.00-2.00j       (1-2j) +1.0e+00-2.0e+00j
# (3+4j) (3+4j) 3.0 4.0 (3-4j) (-3-4j) (3+4j) True 5.0 3.00+4.00j       (3+4j) +3.0e+00+4.0e+00j
# 1j 1j 0.0 1.0 -1j (-0-1j) 1j True 1.0 0.00+1.00j           1j +0.0e+00+1.0e+00j
# -1500j -1500j 0.0 -1500.0 1500j (-0+1500j) -1500j True 1500.0 0.00-1500.00j       -1500j +0.0e+00-1.5e+03j
# (4+2j) (2+6j) (11-2j) (-1+2j) (-7+24j) (-21.083139690689016-24.00021070941257j) False True True (4+4j) (6+8j) (1.5+2j) (0.12-0.16j) (-1.5-4j) (1+0j) (1+0j) True (4+2j) [(3+4j)] {(3+4j): 1} (2+0j) (2.5+3j) (5+5j)
# ZeroDivisionError: complex division by zero
# ZeroDivisionError: 0.0 to a negative or complex power
# ValueError: complex() arg is a malformed string
# ValueError: complex() arg is a malformed string
# 1.4142135623730951e+308
