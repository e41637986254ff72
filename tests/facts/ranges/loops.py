"""Loop counters and cursors."""


def counted(n):
    for i in range(10):  # range: i 0..9
        last = i  # range: last 0..9
    return last + i + n  # range: return 5..23


def downwards():
    k = 5
    for i in range(10, 0, -2):  # range: i 1..10
        k = i
    for j in range(-3, -9, -1):  # range: j -8..-3
        k = j + 20  # range: k 1..17
    return k


def positive_step(step):
    total = 0
    for i in range(0, 100, step):  # range: i 0..99
        total = i
    return total


def step_of_either_sign(step, start):  # range: start -9..4611686018427387904
    for i in range(start, 100, step):  # range: i ..; not raw: i
        if i > 1000:
            break


def unbounded(text):
    n = int(text)  # range: n ..
    for i in range(n):  # range: i 0..counted
        for j in range(i * i, n, i + 2):  # range: j 0..4611686018427387902
            k = j
    for i in range(3, n, 7):  # range: k -1..4611686018427387902
        k = i
    for d in range(n, 0, -1):  # range: d 1..; not raw: d
        if d < 5:
            k = -d + 3
    return k


def beyond_words():
    for i in range(1 << 64, (1 << 64) + 3):  # range: i 18446744073709551616..18446744073709551618
        last = i
    return last


def while_counter(n):
    i = 0
    while i < n:  # range: n 50..50
        i += 1  # range: i 0..50
    return i  # range: return 50..50


def counter_changed_in_body():
    i = 0
    while i < 100:
        if i % 7 == 3:
            i += 5
        i *= 2
        i += 1  # range: i 0..209
    return i  # range: return 100..209


def two_counters(a):
    low = 0
    high = 1000
    while low < high:
        if a % 2:
            low += 3  # range: low 0..1002
        else:
            high -= 1  # range: high 0..1000
        a += 1  # range: a 0..counted
    return low + high


def search(xs, x):
    low = 0
    high = len(xs)
    while low < high:
        middle = (low + high) // 2  # range: middle 0..1099511627775
        if xs[middle] < x:
            low = middle + 1  # range: low 0..1099511627776
        else:
            high = middle  # range: high 0..1099511627776
    return low


def broken_out_of():
    found = 0
    for i in range(8):  # range: i 0..7
        for j in range(i, 20):  # range: j 0..19
            if j > 12:
                break
            found = j
        else:
            found = 500  # range: found 0..500
        if found == 3:
            continue
        beyond = found  # range: beyond 0..500
    return found + beyond


def reassigned_cursor():
    for i in range(5):
        i = i * 100  # range: i 0..400
    return i


def endless():
    n = 0
    while True:
        n += 1  # range: n 0..counted
        if n > 40:
            break
    return n  # range: return 41..counted


def walks(text, pairs):
    for at, ch in enumerate(text):  # range: at 0..counted
        code = ord(ch)  # range: code 0..1114111
    for a, b in pairs:  # range: a 1..3; b -4..-2
        c = a * b  # range: c -12..-2
    for k in range(len(text)):  # range: k 0..1099511627775
        length = k  # range: length 0..1099511627775
    return at + code + c + length


counted(5)
downwards()
positive_step(3)
positive_step(7)
step_of_either_sign(3, -9)
step_of_either_sign(-3, 5)
step_of_either_sign(-(1 << 62), 1 << 62)
unbounded("30")
beyond_words()
while_counter(50)
counter_changed_in_body()
two_counters(0)
search([1, 2, 3, 500], 2)
broken_out_of()
reassigned_cursor()
endless()
walks("abc", [(1, -2), (3, -4)])
