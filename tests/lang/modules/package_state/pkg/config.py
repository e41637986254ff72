debug = False
level = 3
handlers = []
def register(f):
    handlers.append(f)
    return f
