from __future__ import annotations
from dataclasses import dataclass, field
from typing import Generic, TypeVar, Optional, Callable, Iterator

Ent = TypeVar("Ent", bound="Entity")


@dataclass
class Entity:
    id: int


@dataclass
class User(Entity):
    name: str = ""

    def hello(self) -> str:
        return "hi " + self.name


@dataclass
class Group(Entity):
    title: str = ""


class Repo(Generic[Ent]):
    def __init__(self) -> None:
        self._items: dict[int, Ent] = {}

    def add(self, item: Ent) -> Ent:
        self._items[item.id] = item
        return item

    def get(self, id: int) -> Optional[Ent]:
        return self._items.get(id)

    def all(self) -> list[Ent]:
        return list(self._items.values())

    def where(self, pred: Callable[[Ent], bool]) -> Iterator[Ent]:
        return filter(pred, self._items.values())


class UserRepo(Repo[User]):
    def named(self, name: str) -> list[User]:
        return [u for u in self._items.values() if u.name == name]


def show(user: User) -> str:
    return user.hello()


users = UserRepo()
groups: Repo[Group] = Repo()
users.add(User(1, "Ann"))
groups.add(Group(2, "g"))
print([show(x) for x in users.all()])
def title(g: Group, u: User | None = None) -> str:
    return g.title + (u.hello() if u else "")
def first(gs: list[Group]) -> Group:
    return gs[0]
gs: Group = groups.get(2)
us: list[User] = users.all()
print(title(gs), title(groups.all()[0], us[0]), first(groups.all()).title)
try:
    print(show(groups.all()[0]))
except AttributeError as e:
    print(e)
p: tuple[User, int] = (users.all()[0], 1)
def pair(q: tuple[User, int]) -> str:
    return q[0].hello()
print(pair(p))

# --- expected
# ['hi Ann']
# g ghi Ann g
# 'Group' object has no attribute 'hello'
# hi Ann
