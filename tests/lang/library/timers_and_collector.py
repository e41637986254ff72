import gc
import timeit
from timeit import default_timer as timer

start = timer()
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), gc.get_threshold())
gc.set_threshold(1000)
print(gc.get_threshold())
calls = 0


def work():
    global calls
    calls += 1
    return sum(range(10))


print(timeit.timeit(work, number=5) >= 0, calls)
print(timeit.timeit(lambda: work(), setup=lambda: print("ready"), number=2) >= 0, calls)
print([t >= 0 for t in timeit.repeat(work, repeat=2, number=3)], calls)
print(timeit.Timer(work).timeit(1) >= 0, calls)
print(timer() - start >= 0, timeit.default_timer() >= start)
try:
    gc.collect(5)
except ValueError as error:
    print(error)

# --- expected
# False
# True (700, 10, 10)
# (1000, 10, 10)
# True 5
# ready
# True 7
# [True, True] 13
# True 14
# True True
# invalid generation
