"""exit and quit of the interactive interpreter, and __debug__."""
print(__debug__)
if not __debug__:
    quit()
try:
    exit("text")
except SystemExit as e:
    print(repr(e.code))
try:
    quit()
except SystemExit as e:
    print(repr(e.code))
exit(3)

# --- expected
# True
# 'text'
# None
# --- status 3
