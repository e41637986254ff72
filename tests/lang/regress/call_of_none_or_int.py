from collections import deque
q = deque([1])
for bad in [lambda: q.remove(1000), lambda: q.index(1000)]:
    try:
        bad()
    except ValueError as e:
        print(type(e).__name__, e)
xs = [1]
f = lambda: xs.remove(5)
try:
    f()
except ValueError as e:
    print(e)

# --- expected
# ValueError 1000 is not in deque
# ValueError 1000 is not in deque
# list.remove(x): x not in list
