"""Methods that use variables of the function around their class, called by the class's name."""


def pair(n):
    class Left:
        def __init__(self, more=0):
            self.v = n + more

        def show(self, *rest, sep="-"):
            return sep.join([str(n), str(self.v), *map(str, rest)])

        def chain(self):
            self.v += n
            return self

    class Mid(Left):
        def __init__(self):
            Left.__init__(self, more=10)

        def show(self):
            return "mid " + Left.show(self, 1, 2, sep="+")

    mid = Mid()
    shown = [mid.show(), Left.show(mid), Left.show(Left()), Left.chain(mid).show()]
    return shown


print(pair(3))
print(pair(40))

# --- expected
# ['mid 3+13+1+2', '3-13', '3-3', 'mid 3+16+1+2']
# ['mid 40+50+1+2', '40-50', '40-40', 'mid 40+90+1+2']
