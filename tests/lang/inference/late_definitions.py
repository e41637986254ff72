def early():
    return helper() + 1

try:
    print(early())
except NameError as e:
    print("NameError", e)

def helper():
    return 41

print(early())

class Box:
    def __init__(self, n):
        self.n = n
    def twice(self):
        return double(self.n)
    def make(self):
        return Later(self.n)
    def __repr__(self):
        return f"Box({show(self.n)})"

b = Box(4)
for f in (lambda: b.twice(), lambda: b.make(), lambda: repr(b)):
    try:
        print(f())
    except NameError as e:
        print("NameError", e)

def double(n):
    return n * 2

print(b.twice())

class Later:
    def __init__(self, n):
        self.m = n

def show(n):
    return "<" + str(n) + ">"

print(b.make().m, b)

def use():
    return LIMIT * 2
try:
    use()
except NameError as e:
    print(e)
LIMIT = 10
print(use())

if LIMIT > 100:
    def rare():
        return 1
    class Rare:
        pass
try:
    print(rare())
except NameError as e:
    print(e)
try:
    print(Rare())
except NameError as e:
    print(e)
def call_rare():
    return rare()
try:
    call_rare()
except NameError as e:
    print(e)
if LIMIT < 100:
    def common():
        return "common"
print(common())
try:
    print(nothing_yet())
except NameError as e:
    print(e)
def nothing_yet():
    return 1
for i in range(3):
    if i > 0:
        print(delayed(i))
    else:
        def delayed(k):
            return k + LIMIT

# --- expected
# NameError name 'helper' is not defined
# 42
# NameError name 'double' is not defined
# NameError name 'Later' is not defined
# NameError name 'show' is not defined
# 8
# 4 Box(<4>)
# name 'LIMIT' is not defined
# 20
# name 'rare' is not defined
# name 'Rare' is not defined
# name 'rare' is not defined
# common
# name 'nothing_yet' is not defined
# 11
# 12
