# `*` of an attribute that may be None: each item of the tuple has its own type; None is refused.
class Broker:
    def __init__(self):
        self.will = None

    def publish(self, topic, payload, n):
        print(topic.split("/"), payload.hex(), n + 1)

    def end(self):
        if self.will:
            self.publish(*self.will)

def show(topic, payload):
    print(topic.upper(), len(payload))

b = Broker()
b.end()
b.will = ("a/b", b"\x01", 2)
b.end()
for pair in (("x", b"yy"), None):
    try:
        show(*pair)
    except TypeError as e:
        print(e)

# --- expected
# ['a', 'b'] 01 3
# X 2
# __main__.show() argument after * must be an iterable, not NoneType
