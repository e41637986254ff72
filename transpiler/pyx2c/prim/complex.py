"""Rows for complex; `cnum` is a complex, float, int or bool as a complex."""

from pyx2c.prim.table import op

for _name in ("add", "sub", "mul"):
    op(_name, "complex, cnum -> complex", f"rt_complex_{_name}")
    op(_name, "cnum, complex -> complex", f"rt_complex_{_name}")
for _name in ("truediv", "pow"):
    op(_name, "complex, cnum -> complex", f"rt_complex_{_name}", "raises")
    op(_name, "cnum, complex -> complex", f"rt_complex_{_name}", "raises")
op("neg", "complex -> complex", "rt_complex_neg")
op("pos", "complex -> complex", "{0}")
op("abs", "complex -> float", "rt_complex_abs", "raises")
op("eq", "complex, cnum -> bool", "rt_complex_eq")
op("eq", "cnum, complex -> bool", "rt_complex_eq")
op("truth", "complex -> bool", "rt_complex_bool")
op("complex.of", "num, num -> complex", "rt_complex_of", "raises")
op("complex.as", "cnum -> complex", "{0}", "raises")
op("attr.real", "complex -> float", "{0}.real")
op("attr.imag", "complex -> float", "{0}.imag")
op("method.conjugate", "complex -> complex", "rt_complex_conjugate")
