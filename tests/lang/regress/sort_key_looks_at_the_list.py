def key_that_looks(x):
    seen.append(len(watched))
    return -x


seen = []
watched = [3, 1, 2]
watched.sort(key=key_that_looks)
print(watched, seen)


def key_that_changes(x):
    changed.append(x)
    return x


changed = [3, 1, 2]
try:
    changed.sort(key=key_that_changes)
except ValueError as e:
    print(e)
print(changed)

# --- expected
# [3, 2, 1] [0, 0, 0]
# list modified during sort
# [1, 2, 3]
