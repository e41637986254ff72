def grow() -> int:
    bits = 1 << 10
    n = 1
    while True: n, bits = n << bits, bits + bits


try:
    grow()
except MemoryError:
    print("caught")
print("goes on", 2**100)
grow()
