with open("out.txt", "w") as f:
    f.write("first line\n")
    f.write("second line\n")
    print("third", 3, file=f)
with open("out.txt") as f:
    print(repr(f.read()))
with open("out.txt") as f:
    for number, line in enumerate(f, 1):
        print(number, line.rstrip("\n"))
with open("out.txt", "a") as f:
    f.writelines(["fourth\n", "fünfte"])
with open("out.txt", encoding="utf-8") as f:
    lines = f.readlines()
print(len(lines), lines[-1])
f = open("out.txt")
print(f.readline(), f.readline(), end="")
rest = f.read()
f.close()
print(len(rest), f.closed)
with open("data.bin", "wb") as b:
    print(b.write(b"\x00\xff\n"))
with open("data.bin", "rb") as b:
    print(b.read())
try:
    open("missing.txt")
except FileNotFoundError as error:
    print(error)
except OSError:
    print("wrong handler")

# --- expected
# 'first line\nsecond line\nthird 3\n'
# 1 first line
# 2 second line
# 3 third 3
# 5 fünfte
# first line
#  second line
# 21 True
# 3
# b'\x00\xff\n'
# [Errno 2] No such file or directory: 'missing.txt'
