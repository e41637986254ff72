"""Dependency injection, plugin registries, mixins, generic repository, builder, visitor, fluent chains."""
from __future__ import annotations

import logging
from abc import ABC, ABCMeta, abstractmethod
from collections import UserDict, UserList
from dataclasses import dataclass, field, replace
from functools import partial, partialmethod, singledispatchmethod, wraps
from typing import Any, Callable, ClassVar, Generic, Iterable, Iterator, Optional, Protocol, Type, TypeVar, Union, cast, runtime_checkable

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Ent = TypeVar("Ent", bound="Entity")
F = TypeVar("F", bound=Callable[..., Any])


class Logger(Protocol):
    def log(self, message: str, *, level: str = "info") -> None: ...


@runtime_checkable
class Notifier(Protocol):
    name: str

    def notify(self, to: str, text: str) -> bool: ...


class ListLogger:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def log(self, message: str, *, level: str = "info") -> None:
        self.lines.append(f"[{level.upper():<5}] {message}")


class NullLogger:
    def log(self, message: str, *, level: str = "info") -> None:
        pass


NOTIFIERS: dict[str, Type[Notifier]] = {}


def notifier(cls: type[T]) -> type[T]:
    NOTIFIERS[getattr(cls, "name", cls.__name__)] = cast(Type[Notifier], cls)
    return cls


@notifier
class Email:
    name = "email"

    def notify(self, to: str, text: str) -> bool:
        print(f"  email to {to}: {text}")
        return "@" in to


@notifier
class Sms:
    name = "sms"
    sent: ClassVar[int] = 0

    def notify(self, to: str, text: str) -> bool:
        Sms.sent += 1
        print(f"  sms#{self.sent} to {to}: {text[:10]!r}")
        return to.isdigit()


class TimestampMixin:
    created: int = 0

    def touch(self, now: int) -> None:
        self.created = now
        super_touch = None
        if super_touch:
            super_touch(now)


@dataclass
class Entity:
    id: int


@dataclass
class User(Entity, TimestampMixin):
    name: str = ""
    emails: list[str] = field(default_factory=list)

    def contact(self) -> str:
        return self.emails[0] if self.emails else "?"


@dataclass
class Group(Entity):
    title: str = ""
    members: set[int] = field(default_factory=set)


class Repository(Generic[Ent]):
    kind: type[Ent]

    def __init__(self, logger: Logger) -> None:
        self._items: dict[int, Ent] = {}
        self._logger = logger

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.label = cls.__name__.removesuffix("Repository").lower()

    def add(self, item: Ent) -> Ent:
        if item.id in self._items:
            self._logger.log(f"{self.label} {item.id} replaced", level="warn")
        self._items[item.id] = item
        return item

    def get(self, id: int) -> Optional[Ent]:
        return self._items.get(id)

    def require(self, id: int) -> Ent:
        if (item := self.get(id)) is None:
            self._logger.log(f"no {self.label} {id}", level="error")
            raise LookupError(f"{self.label}#{id}")
        return item

    def where(self, pred: Callable[[Ent], bool]) -> Iterator[Ent]:
        return filter(pred, self._items.values())


class UserRepository(Repository[User]):
    kind = User

    def named(self, name: str) -> list[User]:
        return list(self.where(lambda u: u.name == name))


class GroupRepository(Repository[Group]):
    kind = Group

    def of(self, user: User) -> list[str]:
        return sorted(g.title for g in self.where(lambda g: user.id in g.members))


@dataclass
class Services:
    users: UserRepository
    groups: GroupRepository
    notifier: Notifier
    logger: Logger


def build(kind: str = "email", *, verbose: bool = False) -> Services:
    logger: Logger = ListLogger() if verbose else NullLogger()
    return Services(UserRepository(logger), GroupRepository(logger), NOTIFIERS[kind](), logger)


def audited(action: str) -> Callable[[F], F]:
    def deco(fn: F) -> F:
        @wraps(fn)
        def wrapper(self: "UserService", *args: Any, **kwargs: Any) -> Any:
            self.services.logger.log(f"{action} {args[0]}")
            try:
                result = fn(self, *args, **kwargs)
            except LookupError as e:
                self.services.logger.log(f"{action} failed: {e}", level="error")
                return None
            return result

        return cast(F, wrapper)

    return deco


class UserService:
    def __init__(self, services: Services) -> None:
        self.services = services

    @audited("register")
    def register(self, name: str, *emails: str) -> User:
        user = User(len(self.services.users._items) + 1, name, list(emails))
        user.touch(100)
        return self.services.users.add(user)

    @audited("greet")
    def greet(self, id: int, greeting: str = "Hello") -> bool:
        user = self.services.users.require(id)
        return self.services.notifier.notify(user.contact(), f"{greeting}, {user.name}!")

    def hi(self, id: int) -> bool:
        return self.greet(id, greeting="Hi")


class HtmlBuilder:
    def __init__(self, tag: str, parent: HtmlBuilder | None = None, **attrs: str) -> None:
        self.tag, self.parent, self.attrs = tag, parent, attrs
        self.children: list[HtmlBuilder | str] = []

    def open(self, tag: str, **attrs: str) -> HtmlBuilder:
        child = HtmlBuilder(tag, self, **attrs)
        self.children.append(child)
        return child

    def text(self, s: str) -> HtmlBuilder:
        self.children.append(s)
        return self

    def close(self) -> HtmlBuilder:
        assert self.parent is not None, "unbalanced"
        return self.parent

    def accept(self, visitor: Visitor[T]) -> T:
        return visitor.visit_tag(self, [c.accept(visitor) if isinstance(c, HtmlBuilder) else visitor.visit_text(c) for c in self.children])


class Visitor(ABC, Generic[T]):
    @abstractmethod
    def visit_tag(self, tag: HtmlBuilder, inner: list[T]) -> T: ...

    @abstractmethod
    def visit_text(self, text: str) -> T: ...


class Render(Visitor[str]):
    def visit_tag(self, tag: HtmlBuilder, inner: list[str]) -> str:
        attrs = "".join(f' {k.rstrip("_")}="{v}"' for k, v in tag.attrs.items())
        return f"<{tag.tag}{attrs}>{''.join(inner)}</{tag.tag}>"

    def visit_text(self, text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;")


class Count(Visitor[int]):
    def visit_tag(self, tag: HtmlBuilder, inner: list[int]) -> int:
        return 1 + sum(inner)

    def visit_text(self, text: str) -> int:
        return 0


class Upper(UserDict[str, int]):
    def __setitem__(self, key: str, value: int) -> None:
        super().__setitem__(key.upper(), value)


class History(UserList[str]):
    def append(self, item: str) -> None:
        if not self.data or self.data[-1] != item:
            super().append(item)


def main() -> None:
    services = build(verbose=True)
    svc = UserService(services)
    svc.register("Ann", "ann@x.org", "a@y.org")
    svc.register("Bob")
    svc.register("Ann", "555")
    print(svc.greet(1), svc.hi(2), svc.greet(9), svc.greet(3, greeting="Yo"), svc.register.__name__)
    services.groups.add(Group(1, "admins", {1, 2}))
    services.groups.add(Group(2, "users", {1, 2, 3}))
    services.groups.add(Group(2, "people", {3}))
    print([u.id for u in services.users.named("Ann")], services.groups.of(services.users.require(1)), services.users.label)
    print(*cast(ListLogger, services.logger).lines, sep="\n")
    quiet = build("sms")
    UserService(quiet).register("Zed", "0123")
    print(UserService(quiet).greet(1), Sms.sent, isinstance(quiet.notifier, Notifier), isinstance(3, Notifier))
    print(sorted(NOTIFIERS), services.users.get(1), services.users.get(1).created)
    page = HtmlBuilder("html")
    page.open("body", class_="main").open("p", id="x").text("a < b & c").close().open("br").close().close()
    print(page.accept(Render()), page.accept(Count()))
    try:
        page.close()
    except AssertionError as e:
        print("AssertionError", e)
    u = Upper({"a": 1}, b=2)
    u["c"] = 3
    print(u, "A" in u, "a" in u, u.data)
    h = History()
    for x in "aabba":
        h.append(x)
    print(h, len(h), h[0], h + ["z"])


main()

# --- expected
#   email to ann@x.org: Hello, Ann!
#   email to ?: Hi, Bob!
#   email to 555: Yo, Ann!
# True False None False register
# [1, 3] ['admins'] user
# [INFO ] register Ann
# [INFO ] register Bob
# [INFO ] register Ann
# [INFO ] greet 1
# [INFO ] greet 2
# [INFO ] greet 9
# [ERROR] no user 9
# [ERROR] greet failed: user#9
# [INFO ] greet 3
# [WARN ] group 2 replaced
#   sms#1 to 0123: 'Hello, Zed'
# True 1 True False
# ['email', 'sms'] User(id=1, name='Ann', emails=['ann@x.org', 'a@y.org']) 100
# <html><body class="main"><p id="x">a &lt; b &amp; c</p><br></br></body></html> 4
# AssertionError unbalanced
# {'A': 1, 'B': 2, 'C': 3} True False {'A': 1, 'B': 2, 'C': 3}
# ['a', 'b', 'a'] 3 a ['a', 'b', 'a', 'z']
