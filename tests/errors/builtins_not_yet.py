# Builtins of CPython that are not there are no undefined names.

help(len)  # error: E0506
print(copyright)  # error: E0506
print(credits)  # error: E0506
print(license)  # error: E0506
print(__build_class__)  # error: E0506
print(b"%(n)d" % {b"n": 3})  # error: E0506 give a tuple
