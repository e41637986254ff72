NAME = "a"
COUNT = 0
def run(x):
    global COUNT
    COUNT += 1
    return x + 1
class Thing:
    def __init__(self, v): self.v = v
    def show(self): return "a" + str(self.v)
