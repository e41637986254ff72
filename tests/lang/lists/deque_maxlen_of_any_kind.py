# The `maxlen` of a deque: None, ints and bools, negative ones, and values of which only some are ints.
import json
from collections import deque


def make(size):
    try:
        d = deque("abc", maxlen=size)
        d.append("d")
        print(list(d), d.maxlen)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


make(2)
make(None)
make(True)
make(-1)
make("x")
for text in "3", "null", '"3"', "-5", "[]", "0":
    make(json.loads(text))
print(deque(maxlen=None), deque([1, 2, 3], 2), deque((), maxlen=4).maxlen)

# --- expected
# ['c', 'd'] 2
# ['a', 'b', 'c', 'd'] None
# ['d'] 1
# ValueError maxlen must be non-negative
# TypeError an integer is required
# ['b', 'c', 'd'] 3
# ['a', 'b', 'c', 'd'] None
# TypeError an integer is required
# ValueError maxlen must be non-negative
# TypeError an integer is required
# [] 0
# deque([]) deque([2, 3], maxlen=2) 4
