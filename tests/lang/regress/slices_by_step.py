"""Slices whose missing bounds depend on the step's sign; bounds of any size."""

text = "abcdefg"
wide = "aäb€c"
data = b"abcdefg"
items = [1, 2, 3, 4, 5]
print(text[::-1], text[1::2], text[:2:-1], text[::3], text[-2::-2])
print(wide[::-1], wide[1::2], wide[3::-1])
print(data[::-1], data[1::2], data[:2:-1], data[-2::-2])
least = -(2**63)
huge = 10**30
print(text[least:], text[:least] == "", text[least:3], text[huge:] == "", text[:huge], text[-huge::2])
print(text[:least:-1], text[least::-1] == "", text[::huge], text[::-huge])
print(data[least:], data[:least] == b"", data[:least:-1], data[:huge])
print(items[least:], items[:least], items[:least:-1], items[-huge:huge], items[True:])
try:
    print(text[:: len(text) - 7])
except ValueError as e:
    print(e)
try:
    print(data[:: len(text) - 7])
except ValueError as e:
    print(e)

# --- expected
# gfedcba bdf gfed adg fdb
# c€bäa ä€ €bäa
# b'gfedcba' b'bdf' b'gfed' b'fdb'
# abcdefg True abc True abcdefg aceg
# gfedcba True a g
# b'abcdefg' True b'gfedcba' b'abcdefg'
# [1, 2, 3, 4, 5] [] [5, 4, 3, 2, 1] [1, 2, 3, 4, 5] [2, 3, 4, 5]
# slice step cannot be zero
# slice step cannot be zero
