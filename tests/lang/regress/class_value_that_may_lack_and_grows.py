import sys
class Counter:
    if len(sys.argv) < 5:
        count = 10

    def bump(self):
        self.count += 1
        return self.count


c = Counter()
print(c.bump(), c.bump(), Counter.count)

# --- expected
# 11 12 10
