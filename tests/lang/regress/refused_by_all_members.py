# An operand of a union that goes with no member of the other one: the error names what is met.
class Node:
    def __init__(self, n):
        self.n = n


def add(a, b):
    return a + b


for x, y in [(1, 2), (1.5, 2), (Node(1), 2), (Node(1), 2.5), (1, Node(2)), (Node(1), Node(2))]:
    try:
        print(add(x, y))
    except TypeError as e:
        print(e)

# --- expected
# 3
# 3.5
# unsupported operand type(s) for +: 'Node' and 'int'
# unsupported operand type(s) for +: 'Node' and 'float'
# unsupported operand type(s) for +: 'int' and 'Node'
# unsupported operand type(s) for +: 'Node' and 'Node'
