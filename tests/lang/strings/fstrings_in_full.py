"""f-strings: each conversion, `=`, nested specs and quotes."""
x = 5
y = 2.5
name = "wörld"
items = [1, 2]
print(f"{x}{y}{name}", f"{x:5}|{x:<5}|{x:^5}|{x:05}", f"{y:.1f}{y:8.3f}", f"{name!r:>10}{name!s}{name!a}", f"{x=} {y=:.2f} {name=!s} {x + 1 = }", f"{{}}{{{x}}}", f"{items[0]}{items}", f"{x:{x}}|{y:{x}.{1}}", f"{'nested ' + f'{x}'}", f"{x if x > 3 else y}", f"{(lambda v: v * 2)(x)}", f'{"a" "b"}', f"{x!r:^{x}}", f"{None}{True}", f"{1_000_000:,}", f"{-x:+}", f"{x:b}{x:#o}", rf"\n{x}", f"{'é':*^5}")

# --- expected
# 52.5wörld     5|5    |  5  |00005 2.5   2.500    'wörld'wörld'w\xf6rld' x=5 y=2.50 name=wörld x + 1 = 6 {}{5} 1[1, 2]     5|2e+00 nested 5 5 10 ab   5   NoneTrue 1,000,000 -5 1010o5 \n5 **é**
