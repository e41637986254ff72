import functools


class App:
    def __call__(self, req):
        return len(req)


def log(nxt):
    def handler(request):
        return nxt(request) + 1
    return handler


def auth(nxt):
    def handler(req):
        return nxt(req)
    return handler


handler = functools.reduce(lambda h, mw: mw(h), [auth, log], App())
print(handler([]), handler(["x"]))


class Tagger:
    def __init__(self, tag):
        self.tag = tag

    def __call__(self, nxt):
        def handler(req):
            return nxt(req) * 2 + len(self.tag)
        return handler


chain = App()
for wrap in (auth, Tagger("ab"), log, Tagger("c"), auth):
    chain = wrap(chain)
print(chain("xyz"))


def optional(nxt):
    def handler(req):
        return nxt(req) if nxt is not None else -1
    return handler


h = None
for _ in range(4):
    h = optional(h)
print(h([1]))

# --- expected
# 1 2
# 19
# -1
