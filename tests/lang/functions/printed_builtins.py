import math

print(len, abs, sorted)
print(list.append, str.upper, dict.get)
print([len, max][0], repr(math.sqrt), f"{abs}")
table = {"up": str.upper, "size": len}
print(table)
for name, function in table.items():
    print(name, function, function("ab"))

# --- expected
# <built-in function len> <built-in function abs> <built-in function sorted>
# <method 'append' of 'list' objects> <method 'upper' of 'str' objects> <method 'get' of 'dict' objects>
# <built-in function len> <built-in function sqrt> <built-in function abs>
# {'up': <method 'upper' of 'str' objects>, 'size': <built-in function len>}
# up <method 'upper' of 'str' objects> AB
# size <built-in function len> 2
