import sys
def go(n):
    try:
        if n == 0:
            sys.exit()
        elif n == 1:
            sys.exit(7)
        elif n == 2:
            sys.exit("text")
        elif n == 3:
            raise SystemExit
        elif n == 4:
            raise SystemExit(n + 3)
        elif n == 5:
            raise SystemExit("bye")
        else:
            open("/no/such")
    finally:
        print("fin", n)
for i in range(7):
    try:
        go(i)
    except SystemExit as e:
        print(e.code, e, repr(e))
    except OSError as e:
        print(e.errno, e.strerror, e.filename, e)
try:
    try:
        1 // 0
    except ZeroDivisionError as e:
        raise KeyError("k") from e
except KeyError as e2:
    print(repr(e2.__cause__), repr(e2.__context__), e2.__suppress_context__, e2.__cause__ is not None)
    if e2.__cause__ is not None:
        print(type(e2.__cause__).__name__)
try:
    print("x")
    sys.exit(5)
finally:
    print("end")

# --- expected
# fin 0
# None  SystemExit()
# fin 1
# 7 7 SystemExit(7)
# fin 2
# text text SystemExit('text')
# fin 3
# None  SystemExit()
# fin 4
# 7 7 SystemExit(7)
# fin 5
# bye bye SystemExit('bye')
# fin 6
# 2 No such file or directory /no/such [Errno 2] No such file or directory: '/no/such'
# ZeroDivisionError('integer division or modulo by zero') ZeroDivisionError('integer division or modulo by zero') True True
# ZeroDivisionError
# x
# end
# --- status 5
