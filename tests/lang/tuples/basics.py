point = (3, 4)
print(point, point[0], point[1], len(point), (1,), ())
print(point + (5,), point * 2, point == (3, 4), point < (3, 5), (1, "a") == (1, "b"))
x, y = point
print(x * x + y * y)
print(3 in point, 9 in point, point.index(4), point.count(3), max(point), sum(point))
seats = {(0, 0): "a", (0, 1): "b"}
print(seats[(0, 1)], seats[0, 0])
records = [("bob", 25), ("amy", 31), ("cy", 25)]
records.sort(key=lambda r: (r[1], r[0]))
print(records)
print(sorted(records), min(records))
for name, age in records:
    print(f"{name}:{age}", end=" ")
print()
homogeneous = tuple(i * i for i in range(5))
print(homogeneous, homogeneous[-1], homogeneous[1:3], homogeneous[::-1])
print(hash((1, 2)) == hash((1, 2)), isinstance(point, tuple))
try:
    print(homogeneous[10])
except IndexError as error:
    print(error)

# --- expected
# (3, 4) 3 4 2 (1,) ()
# (3, 4, 5) (3, 4, 3, 4) True True False
# 25
# True False 1 1 4 7
# b a
# [('bob', 25), ('cy', 25), ('amy', 31)]
# [('amy', 31), ('bob', 25), ('cy', 25)] ('amy', 31)
# bob:25 cy:25 amy:31 
# (0, 1, 4, 9, 16) 16 (1, 4) (16, 9, 4, 1, 0)
# True True
# tuple index out of range
