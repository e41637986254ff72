print("second begins")
import first

value = first.bump() * 10
print("second ends")


def fail():
    raise ValueError("from second")
