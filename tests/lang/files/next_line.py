import os.path
import sys

PATH = "/tmp/pyx2c_next_line_test.csv"
with open(PATH, "w") as out:
    out.write("name,age\nann,3\nbob,40\n")


def table(path):
    with open(path) as f:
        header = next(f).strip().split(",")
        rows = [dict(zip(header, line.strip().split(","))) for line in f]
        try:
            next(f)
        except StopIteration as e:
            print("no more", e.value)
        print(next(f, None), next(f, "end"))
        return rows


print(table(PATH))
with open(PATH, "rb") as data:
    print(next(data), next(data, b""), [len(line) for line in data], next(data, b"none"))


def pairs(f):
    for line in f:
        yield line.strip(), next(f, "").strip()


with open(PATH) as f:
    print(list(pairs(f)))
    print(iter(f) is f)
with open(PATH) as f:
    lines = iter(f)
    next(lines)
    print([line for line in lines], next(lines, "-"))
print(os.path.exists(PATH), file=sys.stdout)
with open(PATH) as f:
    next(f), next(f), next(f)
    next(f)

# --- expected
# no more None
# None end
# [{'name': 'ann', 'age': '3'}, {'name': 'bob', 'age': '40'}]
# b'name,age\n' b'ann,3\n' [7] b'none'
# [('name,age', 'ann,3'), ('bob,40', '')]
# True
# ['ann,3\n', 'bob,40\n'] -
# True
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/next_line.py", line 41, in <module>
#     next(f)
# StopIteration
# --- status 1
