def ev(e):
    if e[0] == 'num':
        return e[1]
    if e[0] == 'neg':
        return -ev(e[1])
    if e[0] == 'add':
        return ev(e[1]) + ev(e[2])
    raise ValueError(e[0])

print(ev(('add', ('num', 1), ('neg', ('num', 5)))))
print(ev(('num', 7)))

# --- expected
# -4
# 7
