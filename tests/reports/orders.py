class Order:
    def __init__(self, number, text):
        self.number = number
        self.text = text


def read(count):
    found = []
    for number in range(count):
        found.append(Order(number, f"order {number}"))
    return found


def shortest(orders):
    best = orders[0]
    for order in orders:
        words = order.text.split()
        if len(words) < len(best.text):
            best = order
    return best


def longest_line(count):
    line = ""
    for i in range(count):
        line = str(i) + "," + line[:9]
    return line


class Point:
    def __init__(self, x):
        self.x = x


def far(n):
    p = Point(n)
    return p.x > 3


latest = {}
for order in read(100):
    latest[order.number % 7] = order.text
print(len(latest), longest_line(50), far(4))
print(shortest(read(9)).number)
