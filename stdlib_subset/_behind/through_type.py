"""Methods called through their type with `*` and a list of objects: `set.union(*sets)`."""


def union(sets):
    result = set(sets[0])
    for other in sets[1:]:
        result |= set(other)
    return result


def intersection(sets):
    result = set(sets[0])
    for other in sets[1:]:
        result &= set(other)
    return result
