"""Variables that other code changes meanwhile, and paths that leave in the middle."""


class Tally:
    count = 0
    limit = 5

    def __init__(self) -> None:
        self.marks = [0]

    def add(self, n):  # range: n 1..30
        Tally.count = n
        self.marks.append(n)


tally = Tally()
before = Tally.count  # range: before 0..30
tally.add(30)
after = Tally.count  # range: after 0..30
tally.add(1)
mark = tally.marks[-1]  # range: mark 0..30

state = 0  # range: state 0..7


def change(value):
    global state
    state = value
    return state


state = 2
change(7)
now = state  # range: now 0..7


def captured():
    n = 1  # range: n 1..90

    def set_n():
        nonlocal n
        n = 90

    if n < 50:
        set_n()
        m = n  # range: m 0..90
    else:
        m = 0
    return m


def leaves(xs):
    i = 0
    for x in xs:
        try:
            if x == 3:
                i = 70
                continue
            if x == 4:
                i = 80
                break
            i = 10 // x
        except ZeroDivisionError:
            i = -1
        finally:
            last = i  # range: last -1..80
        beyond = i  # range: beyond -1..80
    return i


def final_wins(flag):
    k = 1
    while True:
        try:
            k = 2
            if flag:
                break
        finally:
            k = 500
        k = 3
        if not flag:
            break
    j = k  # range: j 1..500
    return j


def kept(n):  # range: n 0..200
    while n > 10:
        n -= 7
    low = n  # range: low 0..10
    old = n
    n = n + 100
    if old > 5:
        low = old
    return low


captured()
leaves([3, 0, 5, 4])
final_wins(True)
final_wins(False)
kept(200)
kept(0)
