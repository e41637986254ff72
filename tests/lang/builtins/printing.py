import sys

print()
print("a", "b", sep="-")
print("no newline", end="")
print(" continued", end="!\n")
print(1, 2.5, None, True, "s", [1, "x"], (1,), {"k": 1}, {3})
print("x", "y", sep="")
print("multi\nline", end="\n\n")
print("flushed", flush=True)
print("to stdout", file=sys.stdout)
print("to stderr", file=sys.stderr)
print(*[1, 2, 3])
print(*"abc", sep=",")
sys.stdout.write("written\n")
sys.stderr.write("also stderr\n")
print("tab\tquote\"", 'single\'')
print("ünïcödé 漢字 😀")
print("end without newline", end="")

# --- expected without newline
#
# a-b
# no newline continued!
# 1 2.5 None True s [1, 'x'] (1,) {'k': 1} {3}
# xy
# multi
# line
#
# flushed
# to stdout
# 1 2 3
# a,b,c
# written
# tab	quote" single'
# ünïcödé 漢字 😀
# end without newline
# --- stderr
# to stderr
# also stderr
