name = "Ada"
age = 36
ratio = 0.12345
items = [1, 2, 3]
print(f"{name} is {age} years old")
print(f"{name!r} {name!s:>6} {age:5d}|{age:<5}|{age:^5}|{age:05}|{age:+d}|{-age: d}")
print(f"{age:x} {age:X} {age:o} {age:b} {age:#x} {age:#b} {1234567:,} {1234567:_} {255:08b}")
print(f"{ratio:.2f} {ratio:.1%} {ratio:8.3f} {ratio:e} {ratio}")
print(f"{name:>10}|{name:<10}|{name:^10}|{name:*^9}|{name:.2}|{name:10.1}|")
print(f"{items} {items[0]} {len(items)} {sum(items) * 2} {{literal}}")
width, precision = 12, 4
print(f"{3.14159265:{width}.{precision}f}|{name:{width}}|")
print(f"{age=} {ratio = :.2f} {name=}")
print(f"{'nested ' + f'{age}'}" f" and {'yes' if age > 30 else 'no'}")
print(f"{True} {None} {(1, 2)} {{'a'}}")
print(f"{True:5}|{True:d}|{2**70:,}|{10**20:>25}|{65:c}")

# --- expected
# Ada is 36 years old
# 'Ada'    Ada    36|36   | 36  |00036|+36|-36
# 24 24 44 100100 0x24 0b100100 1,234,567 1_234_567 11111111
# 0.12 12.3%    0.123 1.234500e-01 0.12345
#        Ada|Ada       |   Ada    |***Ada***|Ad|A         |
# [1, 2, 3] 1 3 12 {literal}
#       3.1416|Ada         |
# age=36 ratio = 0.12 name='Ada'
# nested 36 and yes
# True None (1, 2) {'a'}
#     1|1|1,180,591,620,717,411,303,424|    100000000000000000000|A
