import random, math, string
random.seed(3)
print(random.choices("abc", k=4), random.choices([1, 2, 3], weights=[1, 1, 8], k=6), random.choices("xy", cum_weights=[1, 3], k=3))
print(random.normalvariate(0, 1), random.lognormvariate(0, 0.5), random.triangular(0, 10, 3), random.triangular(), random.randbytes(5))
r = random.Random(9)
print(r.choices(range(10), k=3), r.normalvariate(5, 2), r.choice("abc"))
for bad in ([1], [0, 0]):
    try:
        random.choices("ab", weights=bad)
    except ValueError as e:
        print(e)
print(hasattr(math, "sqrt"), hasattr(math, "nope"), hasattr(string, "Template"), hasattr(random, "seed"))

# --- expected
# ['a', 'b', 'b', 'b'] [3, 1, 1, 3, 3, 3] ['y', 'y', 'y']
# -0.1123944203955499 0.4401008534535704 6.960784887513023 0.5117281548068235 b'\x99\xae\xc2\xbd\x03'
# [4, 3, 1] 5.09385723351258 a
# The number of weights does not match the population
# Total of weights must be greater than zero
# True False True True
