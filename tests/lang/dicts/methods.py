ages = {"ann": 30, "bob": 25}
ages["cy"] = 41
ages["ann"] += 1
print(ages, len(ages), ages["ann"], "bob" in ages, "zed" not in ages)
print(ages.get("bob"), ages.get("zed"), ages.get("zed", 0))
print(list(ages), list(ages.keys()), list(ages.values()), list(ages.items()))
for name in ages:
    print(name, end=" ")
print()
for name, age in ages.items():
    print(f"{name}={age}", end=" ")
print()
print(ages.pop("bob"), ages.pop("bob", -1), ages)
print(ages.setdefault("dan", 7), ages.setdefault("ann", 7), ages)
ages.update({"eve": 1, "ann": 2})
print(ages)
del ages["eve"]
copy = ages.copy()
copy.clear()
print(ages, copy, ages == {"ann": 2, "cy": 41, "dan": 7})
print(ages.popitem(), ages)
print({1: "a"} | {2: "b"}, dict(), dict([("k", 1)]), dict(a=1, b=2))
print(sorted(ages, key=lambda k: ages[k]), max(ages, key=lambda k: ages[k]))
try:
    print(ages["nobody"])
except KeyError as error:
    print("KeyError", error)
try:
    del ages["nobody"]
except KeyError as error:
    print("KeyError", error)

# --- expected
# {'ann': 31, 'bob': 25, 'cy': 41} 3 31 True True
# 25 None 0
# ['ann', 'bob', 'cy'] ['ann', 'bob', 'cy'] [31, 25, 41] [('ann', 31), ('bob', 25), ('cy', 41)]
# ann bob cy 
# ann=31 bob=25 cy=41 
# 25 -1 {'ann': 31, 'cy': 41}
# 7 31 {'ann': 31, 'cy': 41, 'dan': 7}
# {'ann': 2, 'cy': 41, 'dan': 7, 'eve': 1}
# {'ann': 2, 'cy': 41, 'dan': 7} {} True
# ('dan', 7) {'ann': 2, 'cy': 41}
# {1: 'a', 2: 'b'} {} {'k': 1} {'a': 1, 'b': 2}
# ['ann', 'cy'] cy
# KeyError 'nobody'
# KeyError 'nobody'
