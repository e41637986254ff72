import sys

print("before")
if len(sys.argv) != 3:
    sys.exit("usage: two arguments")
print(sys.argv[1:])
sys.exit()

# --- expected
# before
# --- stderr
# usage: two arguments
# --- status 1
