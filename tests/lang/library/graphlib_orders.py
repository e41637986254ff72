from graphlib import CycleError, TopologicalSorter

needs = {"shirt": [], "tie": ["shirt"], "jacket": ["tie", "belt"], "belt": ["trousers"], "shoes": ["socks", "trousers"]}
print(list(TopologicalSorter(needs).static_order()))
ts = TopologicalSorter()
ts.add("d", "b", "c")
ts.add("b", "a")
ts.add("c", "a")
ts.add("e")
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready, bool(ts))
    for node in ready:
        ts.done(node)
print(ts.get_ready(), bool(ts))
try:
    list(TopologicalSorter({"a": ["b"], "b": ["c"], "c": ["a"], "x": []}).static_order())
except CycleError as error:
    print(error.args[0], error.args[1], error)
for wrong in range(6):
    t = TopologicalSorter({"p": {"q"}})
    try:
        if wrong == 0:
            t.get_ready()
        elif wrong == 1:
            t.prepare()
            t.prepare()
        elif wrong == 2:
            t.prepare()
            t.add("z")
        elif wrong == 3:
            t.prepare()
            t.done("z")
        elif wrong == 4:
            t.prepare()
            t.done("p")
        else:
            t.prepare()
            t.done(*t.get_ready())
            t.done("q")
    except ValueError as error:
        print(wrong, error)

# --- expected
# ['shirt', 'trousers', 'socks', 'tie', 'belt', 'shoes', 'jacket']
# ('a', 'e') True
# ('b', 'c') True
# ('d',) True
# () False
# nodes are in a cycle ['a', 'c', 'b', 'a'] ('nodes are in a cycle', ['a', 'c', 'b', 'a'])
# 0 prepare() must be called first
# 1 cannot prepare() more than once
# 2 Nodes cannot be added after a call to prepare()
# 3 node 'z' was not added using add()
# 4 node 'p' was not passed out (still not ready)
# 5 node 'q' was already marked done
