SIZE = int("3")
def make():
    class C:
        def get(self, size=SIZE, *, key=len):
            return size + key([1])
    return C()
print(make().get(), make().get(5))

# --- expected
# 4 6
