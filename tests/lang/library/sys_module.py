import sys

print(sys.argv[1:], len(sys.argv), sys.maxsize)
print(sys.version_info >= (3, 8), sys.byteorder)
sys.stdout.write("plain ")
sys.stdout.flush()
print(sys.stdin.readline().strip())
for line in sys.stdin:
    print(repr(line))

# --- args one two
# --- input
# first
# second
# third
# --- expected
# ['one', 'two'] 3 9223372036854775807
# True little
# plain first
# 'second\n'
# 'third\n'
