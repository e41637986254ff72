import random

random.seed(42)
print(random.random(), random.random())
print(random.randint(1, 6), random.randrange(10), random.randrange(5, 50, 5))
print(random.choice(["a", "b", "c"]), random.uniform(1.0, 2.0))
items = list(range(8))
random.shuffle(items)
print(items, random.sample(range(100), 4))
generator = random.Random(7)
print(generator.random(), generator.randint(0, 1000), generator.gauss(0.0, 1.0))
print([random.getrandbits(8) for _ in range(4)])

# --- expected
# 0.6394267984578837 0.025010755222666936
# 3 3 20
# a 1.7364712141640124
# [7, 2, 5, 6, 0, 3, 4, 1] [29, 64, 77, 3]
# 0.32383276483316237 154 -0.24838025469634117
# [143, 50, 183, 166]
