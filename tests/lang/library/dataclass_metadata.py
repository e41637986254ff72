from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, MISSING, make_dataclass
@dataclass
class Opt:
    name: str = field(default="x", metadata={"help": "the name", "width": 3})
    size: int = field(default=3, metadata={"help": "the size"})
    tags: list[str] = field(default_factory=list, repr=False)
o = Opt()
for f in fields(o):
    print(f.name, f.type, f.default if f.default is not MISSING else "-", f.metadata.get("help", "none"), f.metadata, len(f.metadata))
for f in fields(Opt):
    if "help" in f.metadata:
        print(f.metadata["help"])
print(asdict(o), astuple(o), replace(o, name="y"))
print({f.name: getattr(o, f.name) for f in fields(o)})
print(fields(Opt)[0].metadata["width"])

# --- expected
# name <class 'str'> x the name {'help': 'the name', 'width': 3} 2
# size <class 'int'> 3 the size {'help': 'the size'} 1
# tags list[str] - none {} 0
# the name
# the size
# {'name': 'x', 'size': 3, 'tags': []} ('x', 3, []) Opt(name='y', size=3)
# {'name': 'x', 'size': 3, 'tags': []}
# 3
