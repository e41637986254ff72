from functools import partial
print(list(partial(filter, lambda n: n % 2)(range(9))))
print(list(partial(map, str)([1, 2])))
def pipe(v, *fns):
    for f in fns: v = f(v)
    return v
print(pipe([1, 2, 3], partial(map, lambda n: n * n), list))

# --- expected
# [1, 3, 5, 7]
# ['1', '2']
# [1, 4, 9]
