"""A class with an array, and one derived from it with a list of arrays."""
from array import array
class A:
    def __init__(self):
        self.data = array('d', [0]) * 6
    def copy_data_from(self, other):
        self.data[:] = other.data[:]
    def get(self, i):
        return self.data[i]
class B(A):
    def __init__(self):
        self.data = []
        for y in range(2):
            self.data.append(array('d', [0]) * 3)
    def copy_data_from(self, other):
        for l1, l2 in zip(self.data, other.data):
            l1[:] = l2
    def get(self, i):
        if isinstance(i, tuple):
            return self.data[i[1]][i[0]]
        return self.data[i]
b = B(); b.data[1][2] = 5.5; c = B(); c.copy_data_from(b); print(c.data, c.get((2, 1)) * 2.0, c.get(1)[2])
a = A(); a.data[4] = 2; d = A(); d.copy_data_from(a); print(d.data, d.get(4) * 2.5)

# --- expected
# [array('d', [0.0, 0.0, 0.0]), array('d', [0.0, 0.0, 5.5])] 11.0 5.5
# array('d', [0.0, 0.0, 0.0, 0.0, 2.0, 0.0]) 5.0
