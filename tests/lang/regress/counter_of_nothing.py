from collections import Counter

for value, count in Counter([]).most_common(1):
    print(value, count)
print(Counter([]).most_common())

# --- expected
# []
