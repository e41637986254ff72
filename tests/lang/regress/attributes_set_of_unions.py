class Job:
    def __init__(self, n):
        self.n = n
        self.tries = 0


class Other:
    tries = 5


class Limited:
    @property
    def tries(self):
        return 7

    @tries.setter
    def tries(self, value):
        print("limited", value)


def get(i):
    return {0: Job(0), 1: Other(), 2: Limited(), 3: 3, 4: "four", 5: None}[i]


def work(i):
    x = get(i)
    x.tries += 1
    x.note = f"note {i}"
    return x.tries, x.note


for i in range(6):
    try:
        print(work(i))
    except AttributeError as e:
        print(type(get(i)).__name__, e)
    except KeyError as e:
        print("KeyError", e)
    x = get(i)
    try:
        x.tries = i * 2
        print("set", x.tries)
    except AttributeError as e:
        print(e)

# --- expected
# (1, 'note 0')
# set 0
# (6, 'note 1')
# set 2
# limited 8
# (7, 'note 2')
# limited 4
# set 7
# int 'int' object has no attribute 'tries'
# 'int' object has no attribute 'tries'
# str 'str' object has no attribute 'tries'
# 'str' object has no attribute 'tries'
# NoneType 'NoneType' object has no attribute 'tries'
# 'NoneType' object has no attribute 'tries'
