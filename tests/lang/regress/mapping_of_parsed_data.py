"""`**` of a value that is a dict among other things, as JSON is read."""

import json
from dataclasses import dataclass, field


@dataclass
class Item:
    id: int
    text: str
    tags: list[str] = field(default_factory=list)
    done: bool = False


def show(name="-", **rest):
    return name, sorted(rest)


for raw in json.loads('[{"id": 1, "text": "a"}, {"id": 2, "text": "b", "done": true, "tags": ["x"]}]'):
    print(Item(**raw))
print(show(**json.loads('{"name": "n", "b": 1, "a": null}')))
items = {raw["id"]: Item(**raw) for raw in json.loads('[{"id": 5, "text": "c"}]')}
print(items[5].text)
for text in ('{"id": 1}', '{"id": 1, "text": "t", "more": 0}', "[1]", "null", '"text"', "1.5"):
    try:
        print(Item(**json.loads(text)))
    except TypeError as e:
        print(e)

# --- expected
# Item(id=1, text='a', tags=[], done=False)
# Item(id=2, text='b', tags=['x'], done=True)
# ('n', ['a', 'b'])
# c
# Item.__init__() missing 1 required positional argument: 'text'
# Item.__init__() got an unexpected keyword argument 'more'
# __main__.Item() argument after ** must be a mapping, not list
# __main__.Item() argument after ** must be a mapping, not NoneType
# __main__.Item() argument after ** must be a mapping, not str
# __main__.Item() argument after ** must be a mapping, not float
