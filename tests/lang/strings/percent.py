print("%d %i %5d|%-5d|%05d|%+d" % (1, 2, 3, 4, 5, 6))
print("%s %r %10s|%-10s|%.2s" % ("a", "b", "c", "d", "efg"))
print("%f %.2f %8.3f %e %g" % (1.5, 2.345, 3.14159, 12345.678, 1e-5))
print("%x %X %o %#x %c %c" % (255, 255, 8, 255, "z", 65))
print("100%% of %s" % "it")
print("%s %s" % ([1, 2], (3, 4)))
pair = ("x", 10)
print("%s=%d" % pair)
count = 3
print("%d item%s" % (count, "" if count == 1 else "s"))

# --- expected
# 1 2     3|4    |00005|+6
# a 'b'          c|d         |ef
# 1.500000 2.35    3.142 1.234568e+04 1e-05
# ff FF 10 0xff z A
# 100% of it
# [1, 2] (3, 4)
# x=10
# 3 items
