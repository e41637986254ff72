import collections
from collections import OrderedDict

letters = OrderedDict.fromkeys("abracadabra")
print(letters)
letters.move_to_end("a")
print(list(letters), letters.popitem(last=False))
counts = collections.OrderedDict.fromkeys([3, 1, 3], value=0)
counts[1] += 2
print(counts, counts == OrderedDict([(3, 0), (1, 2)]), counts == OrderedDict([(1, 2), (3, 0)]))

# --- expected
# OrderedDict([('a', None), ('b', None), ('r', None), ('c', None), ('d', None)])
# ['b', 'r', 'c', 'd', 'a'] ('b', None)
# OrderedDict([(3, 0), (1, 2)]) True False
