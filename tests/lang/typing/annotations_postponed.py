from __future__ import annotations
from typing import get_type_hints, Optional
import typing
class Node:
    x: int
    next: Optional[Node] = None
    names: list[str]
class Leaf(Node):
    y: "float" = 1.0
    z: None = None
print(Node.__annotations__, Leaf.__annotations__)
print(get_type_hints(Leaf))
def typed(f):
    hints = typing.get_type_hints(f)
    def wrapper(**kw):
        for k, v in kw.items():
            if k in hints and not isinstance(v, hints[k]):
                print("bad", k, hints[k])
        return f(**kw)
    return wrapper

def area(w: int, h: float) -> float:
    return w * h
print(area(w=1,h=2.0))
print(area(w=1,h=2.0))

# --- expected
# {'x': 'int', 'next': 'Optional[Node]', 'names': 'list[str]'} {'y': "'float'", 'z': 'None'}
# {'x': <class 'int'>, 'next': typing.Optional[__main__.Node], 'names': list[str], 'y': <class 'float'>, 'z': <class 'NoneType'>}
# 2.0
# 2.0
