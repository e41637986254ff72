def show(n): print([i for i in range(n)], len(range(1, n)), hex(n))
for x in [3, 'x', 2.5, True, None]:
    try: show(x)
    except TypeError as e: print(e)
class Index:
    def __index__(self): return 2
print(list(range(Index())), range(Index(), 5), range(True, 4), hex(Index()))
def shout(v): return v.upper()
print(shout('a'))
for x in ['b', 3]: print(shout(x))

# --- expected
# [0, 1, 2] 2 0x3
# 'str' object cannot be interpreted as an integer
# 'float' object cannot be interpreted as an integer
# [0] 0 0x1
# 'NoneType' object cannot be interpreted as an integer
# [0, 1] range(2, 5) range(1, 4) 0x2
# A
# B
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/whole_numbers_of_unions.py", line 10, in <module>
#     for x in ['b', 3]: print(shout(x))
#                              ^^^^^^^^
#   File "$HERE/whole_numbers_of_unions.py", line 8, in shout
#     def shout(v): return v.upper()
#                          ^^^^^^^
# AttributeError: 'int' object has no attribute 'upper'
# --- status 1
