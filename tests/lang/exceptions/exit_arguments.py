import sys

print(len(sys.argv), sys.argv[1:])
total = 0
for argument in sys.argv[1:]:
    if argument.isdigit():
        total += int(argument)
    else:
        print("not a number:", argument, file=sys.stderr)
raise SystemExit(total)

# --- args 20 x 22
# --- expected
# 4 ['20', 'x', '22']
# --- stderr
# not a number: x
# --- status 42
