NAME = "b"
COUNT = 10
def run(x):
    return x * 2
class Thing:
    def __init__(self, v): self.v = v
    def show(self): return "b" + str(self.v)
