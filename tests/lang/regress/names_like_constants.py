# Variables whose names look like those of the constants in C.
def joined(text_a, text, data_1):
    total = [text for text in [text_a, "a"]]
    more = [text + "2" for text in total]
    data = [data for data in (b"x", b"y", data_1)]
    return text_a + "a" + "_2" + text + "2" + "3", total, more, data, [data for data in data]


print(joined("x", "y", b"z"))
big_1 = 3
print(big_1 + 123456789012345678901234567890)

# --- expected
# ('xa_2y23', ['x', 'a'], ['x2', 'a2'], [b'x', b'y', b'z'], [b'x', b'y', b'z'])
# 123456789012345678901234567893
