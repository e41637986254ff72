"""A class without `__bool__` whose heirs have one: `__len__` is not asked for these."""
class Box:
    def __len__(self):
        return 0


class Full(Box):
    def __bool__(self):
        return True


class Sized(Full):
    def __len__(self):
        return 5


class Back(Full):
    def __bool__(self):
        return False


def kinds(x):
    return bool(x), not x, [1 for y in [x] if y], len(list(filter(None, [x]))), any([x]), all([x]), (x or None) is None


for x in [Box(), Full(), Sized(), Back()]:
    print(kinds(x))

# --- expected
# (False, True, [], 0, False, False, True)
# (True, False, [1], 1, True, True, False)
# (True, False, [1], 1, True, True, False)
# (False, True, [], 0, False, False, True)
