try:
    "a b".split(2)
except TypeError as e:
    print(e)
class Ctx:
    def __enter__(self): return self
    def __exit__(self, k, e, t): print(k, e); return True
with Ctx():
    "a b".split(2)

# --- expected
# must be str or None, not int
# <class 'TypeError'> must be str or None, not int
