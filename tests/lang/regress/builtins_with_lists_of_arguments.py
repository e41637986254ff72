import math
def call(f, *args):
    return f(*args)
def spread(f, args):
    return f(*args)
xs = [5]
table = {"str": str, "len": len, "int": int, "max": max, "round": round, "sum": sum, "list": list, "pow": pow, "float": float}
for name, args in [("str", [3]), ("int", [7]), ("max", [1, 9, 4]), ("pow", [2, 5]), ("pow", [2, 5, 7]), ("round", [4]), ("float", [2]), ("float", []), ("str", [])]:
    print(name, table[name](*args))
for bad in [("int", [1, 2, 3]), ("len", [1]), ("sum", [3]), ("pow", [1]), ("float", [1, 2])]:
    try:
        print(table[bad[0]](*bad[1]))
    except TypeError as e:
        print(bad[0], "TypeError", e)
print(spread(range, [1, 4]), call(str, 5), spread(divmod, [7, 2]), spread(math.log, [8, 2]), spread(math.gcd, [12, 18]))

# --- expected
# str 3
# int 7
# max 9
# pow 32
# pow 4
# round 4
# float 2.0
# float 0.0
# str 
# int TypeError int() takes at most 2 arguments (3 given)
# len TypeError object of type 'int' has no len()
# sum TypeError 'int' object is not iterable
# pow TypeError pow() missing required argument 'exp' (pos 2)
# float TypeError float expected at most 1 argument, got 2
# range(1, 4) 5 (3, 1) 3.0 6
