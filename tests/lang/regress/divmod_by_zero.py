"""divmod, // and % by zero, of each pair of kinds of numbers."""


def go(x, y):
    try:
        print(divmod(x, y))
    except ZeroDivisionError as e:
        print(e)
    try:
        print(divmod(x, y)[0])
    except ZeroDivisionError as e:
        print(e)
    try:
        print(divmod(x, y)[1])
    except ZeroDivisionError as e:
        print(e)
    try:
        a, b = divmod(x, y)
        print(a)
    except ZeroDivisionError as e:
        print(e)
    try:
        a, b = divmod(x, y)
        print(b)
    except ZeroDivisionError as e:
        print(e)
    try:
        print(x // y)
    except ZeroDivisionError as e:
        print(e)
    try:
        print(x % y)
    except ZeroDivisionError as e:
        print(e)


go(1.0, 0.0)
go(1, 0)
go(1, 0.0)
go(1.0, 0)
go(2**70, 0)
go(True, 0)
go(True, False)
go(1.5, False)
go(2.5, 1)
go(-7, 2.0)
mixed = [1, 2.5, True]
go(mixed[0], mixed[1])
go(mixed[1], mixed[2] - 1)

# --- expected
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float floor division by zero
# float modulo
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer modulo by zero
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float floor division by zero
# float modulo
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float floor division by zero
# float modulo
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer division or modulo by zero
# integer modulo by zero
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float floor division by zero
# float modulo
# (2.0, 0.5)
# 2.0
# 0.5
# 2.0
# 0.5
# 2.0
# 0.5
# (-4.0, 1.0)
# -4.0
# 1.0
# -4.0
# 1.0
# -4.0
# 1.0
# (0.0, 1.0)
# 0.0
# 1.0
# 0.0
# 1.0
# 0.0
# 1.0
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float divmod()
# float floor division by zero
# float modulo
