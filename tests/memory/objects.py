"""Objects that die with an iteration, a call or a handler, in amounts that would not fit."""


class Request:
    def __init__(self, line):
        parts = line.split(" ")
        self.method = parts[0]
        self.path = parts[1]
        self.headers = {}

    def header(self, name, value):
        self.headers[name] = value


class BadRequest(Exception):
    def __init__(self, line, code):
        super().__init__("bad request: " + line)
        self.code = code


class Counter:
    def __init__(self):
        self.paths = {}
        self.bad = 0

    def handle(self, line):
        try:
            if " " not in line:
                raise BadRequest(line, 400)
            request = Request(line)
            for i in range(5):
                request.header("h" + str(i), request.path * 3)
            self.paths[request.path] = self.paths.get(request.path, 0) + 1
            return [request.method, request.path, str(len(request.headers))]
        except BadRequest as error:
            self.bad += error.code // 400
            return ["error", str(error), "0"]
        finally:
            self.last = "done"


def serve(n):
    counter = Counter()
    size = 0
    for i in range(n):
        line = "GET /page" + str(i % 50) if i % 10 else "rubbish" + str(i)
        answer = counter.handle(line)
        size += len(" ".join(answer))
    return size, counter.bad, len(counter.paths), counter.last


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def make(depth):
    return Node(None, None) if depth == 0 else Node(make(depth - 1), make(depth - 1))


def count(node):
    return 1 if node.left is None else 1 + count(node.left) + count(node.right)


def search(rows, want):
    for i, row in enumerate(rows):
        copy = [x * 2 for x in row]
        for x in copy:
            label = "n" + str(x)
            if label == want:
                return label, i
            if x > 1000:
                break
        else:
            continue
    return "", -1


print(serve(100000))
print(sum(count(make(10)) for _ in range(400)))
rows = [list(range(100)) for _ in range(20)]
hits = 0
for k in range(1000):
    found, at = search(rows, "n" + str(k))
    hits += at >= 0
print(hits)

# --- expected
# (1480889, 10000, 45, 'done')
# 818800
# 100
