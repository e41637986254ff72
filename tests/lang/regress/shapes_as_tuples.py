def area(s):
    kind = s[0]
    if kind == 'circle':
        return 3 * s[1] ** 2
    elif kind == 'rect':
        return s[1] * s[2]
    elif kind == 'tri':
        k, a, b, c = s
        return a + b + c
def perimeter(shape):
    match shape:
        case ('circle', r): return 6 * r
        case ('rect', w, h): return 2 * (w + h)
        case ('tri', a, b, c): return a + b + c
for s in [('circle', 2), ('rect', 2, 3), ('tri', 3, 4, 5)]:
    print(area(s), perimeter(s))
print(area(('circle', 1)), area(('rect', 2, 5)))

# --- expected
# 12 12
# 6 10
# 12 12
# 3 10
