# Library system with enums, dataclasses, dates by hand, and reporting
from dataclasses import dataclass, field, asdict, replace
from enum import Enum, IntEnum
from typing import Optional, Callable, Iterator, Sequence
import textwrap

class Genre(Enum):
    FICTION = "fiction"
    SCIENCE = "science"
    HISTORY = "history"
    @classmethod
    def parse(cls, text: str) -> "Genre":
        for g in cls:
            if g.value == text.lower():
                return g
        raise ValueError(f"unknown genre {text!r}")
    def __str__(self) -> str:
        return self.value.title()

class Priority(IntEnum):
    LOW = 1
    HIGH = 5

@dataclass(frozen=True)
class Date:
    year: int
    month: int
    day: int
    DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    @staticmethod
    def leap(y: int) -> bool:
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
    def days_in_month(self) -> int:
        return 29 if self.month == 2 and self.leap(self.year) else self.DAYS[self.month - 1]
    def __add__(self, days: int) -> "Date":
        d = self
        for _ in range(days):
            if d.day < d.days_in_month():
                d = replace(d, day=d.day + 1)
            elif d.month < 12:
                d = Date(d.year, d.month + 1, 1)
            else:
                d = Date(d.year + 1, 1, 1)
        return d
    def ordinal(self) -> int:
        y = self.year - 1
        total = y * 365 + y // 4 - y // 100 + y // 400
        for m in range(1, self.month):
            total += Date(self.year, m, 1).days_in_month()
        return total + self.day
    def __sub__(self, other: "Date") -> int:
        return self.ordinal() - other.ordinal()
    def __lt__(self, other: "Date") -> bool:
        return (self.year, self.month, self.day) < (other.year, other.month, other.day)
    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

@dataclass
class Book:
    isbn: str
    title: str
    author: str
    genre: Genre
    copies: int = 1
    borrowed: int = field(default=0, repr=False)
    @property
    def available(self) -> int:
        return self.copies - self.borrowed

@dataclass
class Member:
    name: str
    loans: dict[str, Date] = field(default_factory=dict)
    fines: float = 0.0
    level: Priority = Priority.LOW

class LibraryError(Exception): ...
class NotAvailable(LibraryError): ...

class Library:
    LOAN_DAYS = 14
    FINE = 0.25
    def __init__(self, books: Sequence[Book]) -> None:
        self.books = {b.isbn: b for b in books}
        self.members: dict[str, Member] = {}
        self.on_event: Optional[Callable[[str], None]] = None
    def _notify(self, text: str) -> None:
        if self.on_event is not None:
            self.on_event(text)
    def join(self, name: str, **options) -> Member:
        member = Member(name, **options)
        self.members[name] = member
        return member
    def borrow(self, name: str, isbn: str, today: Date) -> Date:
        book, member = self.books[isbn], self.members[name]
        if book.available <= 0:
            raise NotAvailable(f"{book.title} is out")
        if len(member.loans) >= 2 + member.level:
            raise LibraryError(f"{name} has too many loans")
        book.borrowed += 1
        due = today + self.LOAN_DAYS
        member.loans[isbn] = due
        self._notify(f"{today}: {name} borrowed {book.title}, due {due}")
        return due
    def give_back(self, name: str, isbn: str, today: Date) -> float:
        member = self.members[name]
        due = member.loans.pop(isbn)
        self.books[isbn].borrowed -= 1
        late = max(0, today - due)
        fine = late * self.FINE
        member.fines += fine
        self._notify(f"{today}: {name} returned {self.books[isbn].title}" + (f", {late} days late" if late else ""))
        return fine
    def search(self, pred: Callable[[Book], bool]) -> list[Book]:
        return [b for b in self.books.values() if pred(b)]

lib = Library([
    Book("1", "Dune", "Herbert", Genre.FICTION, 2),
    Book("2", "Cosmos", "Sagan", Genre.SCIENCE),
    Book("3", "SPQR", "Beard", Genre.parse("History")),
])
log: list[str] = []
lib.on_event = log.append
lib.join("Ann", level=Priority.HIGH)
lib.join("Bob")
today = Date(2024, 2, 20)
print(lib.borrow("Ann", "1", today), lib.borrow("Bob", "2", today))
try:
    lib.borrow("Ann", "2", today)
except NotAvailable as e:
    print("NotAvailable:", e)
print(lib.give_back("Bob", "2", Date(2024, 3, 15)), lib.members["Bob"])
print(*log, sep="\n")
print([b.title for b in lib.search(lambda b: b.genre is Genre.SCIENCE)], lib.books["3"].genre, Genre("science"), Genre.FICTION.name)
print(Date(2024, 3, 1) - Date(2023, 3, 1), Date(2023, 12, 31) + 1, Date(2024, 1, 1) < Date(2024, 1, 2), Date.leap(1900))
print(asdict(lib.books["1"])["title"], lib.books["1"], max(Priority), Priority.HIGH + 1, [p.name for p in Priority])
try:
    Genre.parse("poetry")
except ValueError as e:
    print(e)
try:
    lib.members["Zed"]
except KeyError as e:
    print("no member", e)
print(textwrap.fill("The quick brown fox jumps over the lazy dog and runs away from it all.", 30))

# --- expected
# 2024-03-05 2024-03-05
# NotAvailable: Cosmos is out
# 2.5 Member(name='Bob', loans={}, fines=2.5, level=<Priority.LOW: 1>)
# 2024-02-20: Ann borrowed Dune, due 2024-03-05
# 2024-02-20: Bob borrowed Cosmos, due 2024-03-05
# 2024-03-15: Bob returned Cosmos, 10 days late
# ['Cosmos'] History Science FICTION
# 366 2024-01-01 True False
# Dune Book(isbn='1', title='Dune', author='Herbert', genre=<Genre.FICTION: 'fiction'>, copies=2) 5 6 ['LOW', 'HIGH']
# unknown genre 'poetry'
# no member 'Zed'
# The quick brown fox jumps over
# the lazy dog and runs away
# from it all.
