for a in (2**63 - 1, -2**63, -2**63-1, 2**63, 2):
    print([1, 2, 3].count(a), {(1, 2): 3}.get((1, a)))
    print(a in [1, 2, 3], a in (1, 2, 3), (1, 2, 3).count(a))
    try:
        print([1, 2, 3].index(a))
    except ValueError as e:
        print(e)
    try:
        xs = [1, 2, 3]
        xs.remove(a)
        print(xs)
    except ValueError as e:
        print(e)
    d = {1: 2, 3: 4}
    print(d.get(a), a in d, a in {1, 2, 3}, d.pop(a, 5))
    ys = [5, 6]
    ys.append(a)
    ys[0] = a
    print(ys, ys == [5, a], [a] < [5])


def missing(n):
    words = [2**63, 2**64 - 1, 5]
    full = [2**63 - 1, -2**63]
    print(n in words, n in full, words.count(n))
    try:
        del {1: 2}[n]
    except KeyError as e:
        print(e)
    try:
        {1, 2}.remove(n)
    except KeyError as e:
        print(e)
    return {1: 2, 4: 3}[n]


for n in (-1, 2**64 - 1, 2**64, 2**63 - 1, 2**70, 4):
    try:
        print(missing(n))
    except KeyError as e:
        print(e)

# --- expected
# 0 None
# False False 0
# 9223372036854775807 is not in list
# list.remove(x): x not in list
# None False False 5
# [9223372036854775807, 6, 9223372036854775807] False False
# 0 None
# False False 0
# -9223372036854775808 is not in list
# list.remove(x): x not in list
# None False False 5
# [-9223372036854775808, 6, -9223372036854775808] False True
# 0 None
# False False 0
# -9223372036854775809 is not in list
# list.remove(x): x not in list
# None False False 5
# [-9223372036854775809, 6, -9223372036854775809] False True
# 0 None
# False False 0
# 9223372036854775808 is not in list
# list.remove(x): x not in list
# None False False 5
# [9223372036854775808, 6, 9223372036854775808] False False
# 1 3
# True True 1
# 1
# [1, 3]
# None False True 5
# [2, 6, 2] False True
# False False 0
# -1
# -1
# -1
# True False 1
# 18446744073709551615
# 18446744073709551615
# 18446744073709551615
# False False 0
# 18446744073709551616
# 18446744073709551616
# 18446744073709551616
# False True 0
# 9223372036854775807
# 9223372036854775807
# 9223372036854775807
# False False 0
# 1180591620717411303424
# 1180591620717411303424
# 1180591620717411303424
# False False 0
# 4
# 4
# 3
