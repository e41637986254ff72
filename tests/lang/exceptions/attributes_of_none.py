x = None
try:
    x.foo
except AttributeError as e:
    print(e)
try:
    x.foo()
except AttributeError as e:
    print(e)
try:
    None.upper()
except AttributeError as e:
    print(e)
class Node:
    def __init__(self): self.next = None
n = Node()
try:
    print(n.next.value)
except AttributeError as e:
    print(e)
try:
    n.next.value = 3
except AttributeError as e:
    print(e)

# --- expected
# 'NoneType' object has no attribute 'foo'
# 'NoneType' object has no attribute 'foo'
# 'NoneType' object has no attribute 'upper'
# 'NoneType' object has no attribute 'value'
# 'NoneType' object has no attribute 'value'
