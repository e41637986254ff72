SIZE = int("3")


def make():
    class C:
        def get(self, size=SIZE, sign="+"):
            return size

        def add(self, xs=[]):  # error: E0506
            return xs

    return C()


print(make().get())
