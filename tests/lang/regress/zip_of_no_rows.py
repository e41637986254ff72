table = {'map': lambda f, *ls: list(map(f, *ls)), 'neg': lambda x: -x}
def run(name, *args):
    return table[name](*args)
print(run('neg', 1))
print(run('map', abs, [1, -2]))
print(list(zip(*())))

# --- expected
# -1
# [1, 2]
# []
