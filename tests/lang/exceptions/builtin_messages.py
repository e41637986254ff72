def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


empty: list[int] = []
attempt("pop", lambda: empty.pop())
attempt("index", lambda: [1, 2][5])
attempt("string index", lambda: "abc"[10])
attempt("tuple index", lambda: tuple([1])[3])
attempt("key", lambda: {"a": 1}["b"])
attempt("int key", lambda: {1: 1}[2])
attempt("remove", lambda: [1].remove(2))
attempt("list.index", lambda: [1].index(2))
attempt("max", lambda: max(empty))
attempt("min", lambda: min(empty))
attempt("int", lambda: int("12x"))
attempt("float", lambda: float("1.2.3"))
attempt("chr", lambda: chr(-1))
attempt("division", lambda: 1.5 / 0)
attempt("modulo", lambda: 5 % 0)
attempt("float modulo", lambda: 5.0 % 0)
attempt("power", lambda: 0 ** -1)
attempt("overflow", lambda: 10.0 ** 400)
attempt("split", lambda: "a b".split(""))
attempt("open", lambda: open("/no/such/file").read())
attempt("next", lambda: next(iter(empty)))
attempt("int of inf", lambda: int(float("inf")))

# --- expected
# pop IndexError pop from empty list
# index IndexError list index out of range
# string index IndexError string index out of range
# tuple index IndexError tuple index out of range
# key KeyError 'b'
# int key KeyError 2
# remove ValueError list.remove(x): x not in list
# list.index ValueError 2 is not in list
# max ValueError max() arg is an empty sequence
# min ValueError min() arg is an empty sequence
# int ValueError invalid literal for int() with base 10: '12x'
# float ValueError could not convert string to float: '1.2.3'
# chr ValueError chr() arg not in range(0x110000)
# division ZeroDivisionError float division by zero
# modulo ZeroDivisionError integer modulo by zero
# float modulo ZeroDivisionError float modulo
# power ZeroDivisionError 0.0 cannot be raised to a negative power
# overflow OverflowError (34, 'Numerical result out of range')
# split ValueError empty separator
# open FileNotFoundError [Errno 2] No such file or directory: '/no/such/file'
# next StopIteration 
# int of inf OverflowError cannot convert float infinity to integer
