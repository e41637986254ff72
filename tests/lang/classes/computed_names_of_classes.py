class Config:
    DEBUG = True
    PORT = 80
    NAME = "app"
    @classmethod
    def make(cls): return "made"
    @staticmethod
    def twice(n): return 2 * n
class Test(Config):
    PORT = 81
for key in ("PORT", "NAME", "DEBUG"):
    print(key, getattr(Config, key), getattr(Test, key))
def load(cls, names):
    return {n: getattr(cls, n, None) for n in names}
print(load(Test, ["PORT", "nothing"]))
try: print(getattr(Config, "NO" + "NE"))
except AttributeError as e: print(e)
print(getattr(Test, "ma" + "ke")())
for key in [k for k in vars(Test) if k.isupper()]: print(key, getattr(Test, key))

# --- expected
# PORT 80 81
# NAME app app
# DEBUG True True
# {'PORT': 81, 'nothing': None}
# type object 'Config' has no attribute 'NONE'
# made
# PORT 81
