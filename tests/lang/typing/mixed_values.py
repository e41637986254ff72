def pick(flag):
    if flag:
        return 1
    return "one"


def flatten(value, out):
    if isinstance(value, list):
        for item in value:
            flatten(item, out)
    else:
        out.append(value)


items = [1, "two", 3.5, None, True]
for item in items:
    print(item, type(item).__name__)
print(items, pick(True), pick(False))
numbers = [x for x in items if isinstance(x, (int, float))]
print(numbers, sum(numbers))
record = {"name": "Ann", "age": 30, "tags": ["x"]}
for key, value in record.items():
    print(key, value)
flat = []
flatten([1, [2, [3, []]], 4], flat)
print(flat)
x = 5
x = "now text"
print(x + "!")
print(items[1] == "two", 1 == "1", [1, "a"] == [1, "a"], None in items)

# --- expected
# 1 int
# two str
# 3.5 float
# None NoneType
# True bool
# [1, 'two', 3.5, None, True] 1 one
# [1, 3.5, True] 5.5
# name Ann
# age 30
# tags ['x']
# [1, 2, 3, 4]
# now text!
# True False True True
