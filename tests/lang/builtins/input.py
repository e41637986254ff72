name = input("Name? ")
count = int(input())
print(f"Hello {name}")
total = 0
for _ in range(count):
    total += int(input())
print("total", total)
words = input("words: ").split()
print(len(words), words)
try:
    while True:
        line = input()
        print("more:", repr(line))
except EOFError:
    print("end of input")

# --- input
# Grace Hopper
# 3
# 10
# 20
# 12
# one two  three
# first extra
#
# last
# --- expected
# Name? Hello Grace Hopper
# total 42
# words: 3 ['one', 'two', 'three']
# more: 'first extra'
# more: ''
# more: 'last'
# end of input
