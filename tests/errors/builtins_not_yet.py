# Builtins of CPython that are not there are no undefined names.
class Box:
    full = True


print(aiter)  # error: E0506 the builtin `aiter` is not supported yet
print(anext)  # error: E0506
delattr(Box, "full")  # error: E0506
help(len)  # error: E0506
print(copyright)  # error: E0506
print(credits)  # error: E0506
print(license)  # error: E0506
print(ExceptionGroup("several", [ValueError(1)]))  # error: E0505 raise one of them
print(BaseExceptionGroup("several", [KeyboardInterrupt()]))  # error: E0505
print(__build_class__)  # error: E0506
print(b"%(n)d" % {b"n": 3})  # error: E0506 give a tuple
