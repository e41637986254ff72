# A function that puts objects of its own class into what it was given to fill.
def add_box(found, n):
    class Box:
        def __repr__(self):
            return "<box>"

    found[n] = Box()
    return found


boxes = {}
for k in range(3):
    add_box(boxes, k)
    print(add_box({}, k))
print(boxes)

# --- expected
# {0: <box>}
# {1: <box>}
# {2: <box>}
# {0: <box>, 1: <box>, 2: <box>}
