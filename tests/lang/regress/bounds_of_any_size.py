def f(xs, a, b):
    print(xs[a:b], xs[a:], xs[:b])
    return xs[a:b:-1]
for a in (0, 2**70, -2**70, 2**63 - 1, -2**63):
    for b in (1, 2**70, -2**70):
        print(f([1, 2, 3], a, b), f('abc', a, b), f(b'abc', a, b))
        ys = [1, 2, 3, 4]
        ys[a:b] = [9, 9]
        print(ys)
        del ys[b:a]
        print(ys)
        print([1,2,3][::a or 1])
        print('abcabc'.find('b', a), 'abcabc'.count('b', a, b), 'abcabc'.startswith('a', a), b'abc'.find(b'a', a))
        print(range(9)[a:b], [1, 2, 3].count(a), [1, 2, 1].index(1, 1), (3, 3).index(3, 1, 2), "abc".startswith(("b", "c"), 1, b), [3, 1].index(1, -1, b) if b > 2 else 0)

# --- expected
# [1] [1, 2, 3] [1]
# a abc a
# b'a' b'abc' b'a'
# []  b''
# [9, 9, 2, 3, 4]
# [9, 9, 2, 3, 4]
# [1, 2, 3]
# 1 0 True 0
# range(0, 1) 0 2 1 False 0
# [1, 2, 3] [1, 2, 3] [1, 2, 3]
# abc abc abc
# b'abc' b'abc' b'abc'
# []  b''
# [9, 9]
# [9, 9]
# [1, 2, 3]
# 1 2 True 0
# range(0, 9) 0 2 1 True 1
# [] [1, 2, 3] []
#  abc 
# b'' b'abc' b''
# [1] a b'a'
# [9, 9, 1, 2, 3, 4]
# [9, 9, 1, 2, 3, 4]
# [1, 2, 3]
# 1 0 True 0
# range(0, 0) 0 2 1 False 0
# [] [] [1]
#   a
# b'' b'' b'a'
# [3] c b'c'
# [1, 2, 3, 4, 9, 9]
# [1]
# [1]
# -1 0 False -1
# range(9, 1) 0 2 1 False 0
# [] [] [1, 2, 3]
#   abc
# b'' b'' b'abc'
# []  b''
# [1, 2, 3, 4, 9, 9]
# [1, 2, 3, 4, 9, 9]
# [1]
# -1 0 False -1
# range(9, 9) 0 2 1 True 1
# [] [] []
#   
# b'' b'' b''
# [3, 2, 1] cba b'cba'
# [1, 2, 3, 4, 9, 9]
# []
# [1]
# -1 0 False -1
# range(9, 0) 0 2 1 False 0
# [1] [1, 2, 3] [1]
# a abc a
# b'a' b'abc' b'a'
# []  b''
# [9, 9, 2, 3, 4]
# [9, 9, 2, 3, 4]
# [3]
# 1 0 True 0
# range(0, 1) 0 2 1 False 0
# [1, 2, 3] [1, 2, 3] [1, 2, 3]
# abc abc abc
# b'abc' b'abc' b'abc'
# []  b''
# [9, 9]
# [9, 9]
# [3]
# 1 2 True 0
# range(0, 9) 0 2 1 True 1
# [] [1, 2, 3] []
#  abc 
# b'' b'abc' b''
# []  b''
# [9, 9, 1, 2, 3, 4]
# [9, 9, 1, 2, 3, 4]
# [3]
# 1 0 True 0
# range(0, 0) 0 2 1 False 0
# [] [] [1]
#   a
# b'' b'' b'a'
# [3] c b'c'
# [1, 2, 3, 4, 9, 9]
# [1]
# [1]
# -1 0 False -1
# range(9, 1) 0 2 1 False 0
# [] [] [1, 2, 3]
#   abc
# b'' b'' b'abc'
# []  b''
# [1, 2, 3, 4, 9, 9]
# [1, 2, 3, 4, 9, 9]
# [1]
# -1 0 False -1
# range(9, 9) 0 2 1 True 1
# [] [] []
#   
# b'' b'' b''
# [3, 2, 1] cba b'cba'
# [1, 2, 3, 4, 9, 9]
# []
# [1]
# -1 0 False -1
# range(9, 0) 0 2 1 False 0
# [1] [1, 2, 3] [1]
# a abc a
# b'a' b'abc' b'a'
# []  b''
# [9, 9, 2, 3, 4]
# [9, 9, 2, 3, 4]
# [3]
# 1 0 True 0
# range(0, 1) 0 2 1 False 0
# [1, 2, 3] [1, 2, 3] [1, 2, 3]
# abc abc abc
# b'abc' b'abc' b'abc'
# []  b''
# [9, 9]
# [9, 9]
# [3]
# 1 2 True 0
# range(0, 9) 0 2 1 True 1
# [] [1, 2, 3] []
#  abc 
# b'' b'abc' b''
# []  b''
# [9, 9, 1, 2, 3, 4]
# [9, 9, 1, 2, 3, 4]
# [3]
# 1 0 True 0
# range(0, 0) 0 2 1 False 0
