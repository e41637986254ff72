from base import Logged
class P(Logged):
    def __init__(self, options):
        self.a = 1
        self.__dict__.update(b=2, a=3)
        self.__dict__.update(options)
        vars(self).update(c=5)
p = P({"d": 7})
print(p.a, p.b, p.c, p.d)
p.d = 8
print(p.d)

# --- expected
# set a
# 3 2 5 7
# set d
# 8
