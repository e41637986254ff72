# Classes below the same mixins have fields of one name, each its own.
class TreeElement(object):
    def __init__(self, **kwargs): pass
class ContainerMixin(object):
    def __init__(self, **kwargs):
        self._children = []
        super(ContainerMixin, self).__init__(**kwargs)
    def names(self): return [c.name for c in self._children]
    def add_child(self, child):
        child.parent = self
        self._children.append(child)
class ChildMixin(object):
    def __init__(self, **kwargs):
        parent = kwargs["parent"]
        parent.add_child(self)
        super(ChildMixin, self).__init__(**kwargs)
class Root(ContainerMixin, TreeElement):
    def __init__(self, **kwargs):
        super(Root, self).__init__(**kwargs)
        self.level = -1
class Section(ContainerMixin, ChildMixin, TreeElement):
    def __init__(self, name, level, **kwargs):
        super(Section, self).__init__(**kwargs)
        self.name = name
        self.level = level
class Simple(ChildMixin, TreeElement):
    def __init__(self, name, level, value, **kwargs):
        super(Simple, self).__init__(**kwargs)
        self.name = name
        self.level = level
        self.value = value
r = Root()
s = Section("s", 1, parent=r)
t = Simple("t", 2, 5, parent=s)
def find(xs, level):
    for c in xs:
        if c.level < level:
            return c
print(r.names(), s.names(), s.parent is r, t.parent.name, find([r, s], 1).level, find([s], 5).level)
stack = [r]
stack.insert(0, s)
print([x.level for x in stack])

# --- expected
# ['s'] ['t'] True s -1 1
# [1, -1]
