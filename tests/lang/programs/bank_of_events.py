"""A bank with sourced events, protocols, generic repositories, exception chains and groups."""
from __future__ import annotations

import abc
import enum
import json
import textwrap
import typing as t
from collections import defaultdict
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import cached_property, singledispatch

AccountId = t.NewType("AccountId", str)
Json: t.TypeAlias = t.Union[dict[str, "Json"], list["Json"], str, int, float, bool, None]
Amount = t.Annotated[Decimal, "two places"]

CENT: t.Final = Decimal("0.01")


class BankError(Exception):
    code: t.ClassVar[int] = 1

    def __init__(self, message: str, *, account: AccountId | None = None) -> None:
        super().__init__(message)
        self.account = account

    def __str__(self) -> str:
        base = super().__str__()
        return f"[{self.code}] {base}" + (f" ({self.account})" if self.account else "")


class Insufficient(BankError):
    code = 2


class Frozen(BankError):
    code = 3


class Kind(enum.IntEnum):
    CHECKING = 1
    SAVINGS = 2


@dataclass(frozen=True, kw_only=True)
class Event:
    at: datetime
    account: AccountId


@dataclass(frozen=True, kw_only=True)
class Opened(Event):
    owner: str
    kind: Kind = Kind.CHECKING


@dataclass(frozen=True, kw_only=True)
class Moved(Event):
    amount: Decimal
    memo: str = ""


@dataclass(frozen=True, kw_only=True)
class FrozeAccount(Event):
    reason: str


AnyEvent = Opened | Moved | FrozeAccount


@dataclass
class Account:
    id: AccountId
    owner: str
    kind: Kind
    balance: Decimal = Decimal(0)
    frozen: str | None = None
    moves: list[Moved] = field(default_factory=list)

    def apply(self, event: AnyEvent) -> None:
        match event:
            case Moved(amount=a) if self.frozen is not None:
                raise Frozen(f"cannot move {a}: {self.frozen}", account=self.id)
            case Moved(amount=a) if self.balance + a < 0:
                raise Insufficient(f"balance {self.balance}, need {-a}", account=self.id)
            case Moved(amount=a):
                self.balance += a
                self.moves.append(event)
            case FrozeAccount(reason=r):
                self.frozen = r
            case Opened():
                raise BankError("already open", account=self.id)
            case _:
                t.assert_never(event)


class Clock(t.Protocol):
    def now(self) -> datetime: ...


class FakeClock:
    def __init__(self, start: datetime, step: timedelta = timedelta(hours=7)) -> None:
        self._now = start
        self._step = step

    def now(self) -> datetime:
        self._now += self._step
        return self._now


class Store(abc.ABC):
    @abc.abstractmethod
    def append(self, e: AnyEvent) -> None:
        raise NotImplementedError

    @abc.abstractmethod
    def stream(self, account: AccountId | None = None) -> t.Iterable[AnyEvent]:
        raise NotImplementedError


class MemoryStore(Store):
    def __init__(self) -> None:
        self._events: list[AnyEvent] = []

    def append(self, e: AnyEvent) -> None:
        self._events.append(e)

    def stream(self, account: AccountId | None = None) -> t.Iterator[AnyEvent]:
        for e in self._events:
            if account is None or e.account == account:
                yield e


class Bank:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock
        self.accounts: dict[AccountId, Account] = {}
        self.hooks: defaultdict[type[Event], list[t.Callable[[t.Any], None]]] = defaultdict(list)

    def _record(self, e: AnyEvent) -> None:
        if isinstance(e, Opened):
            self.accounts[e.account] = Account(e.account, e.owner, e.kind)
        else:
            self.accounts[e.account].apply(e)
        self.store.append(e)
        for hook in self.hooks[type(e)]:
            hook(e)

    def open(self, owner: str, kind: Kind = Kind.CHECKING) -> AccountId:
        acc = AccountId(f"{owner[:2].upper()}{len(self.accounts) + 1:03}")
        self._record(Opened(at=self.clock.now(), account=acc, owner=owner, kind=kind))
        return acc

    def move(self, acc: AccountId, amount: str | int | Decimal, memo: str = "") -> Decimal:
        try:
            value = Decimal(amount).quantize(CENT, rounding=ROUND_HALF_UP)
        except InvalidOperation as exc:
            raise BankError(f"bad amount {amount!r}", account=acc) from exc
        self._record(Moved(at=self.clock.now(), account=acc, amount=value, memo=memo))
        return self.accounts[acc].balance

    def transfer(self, src: AccountId, dst: AccountId, amount: str) -> None:
        self.move(src, "-" + amount, f"to {dst}")
        try:
            self.move(dst, amount, f"from {src}")
        except BankError as e:
            self.move(src, amount, "refund")
            e.add_note("refunded")
            raise

    def batch(self, *moves: tuple[AccountId, str]) -> None:
        errors: list[BankError] = []
        for acc, amount in moves:
            try:
                self.move(acc, amount)
            except BankError as e:
                errors.append(e)
        if errors:
            raise ExceptionGroup("batch", errors)


@singledispatch
def describe(event: Event) -> str:
    return f"{type(event).__name__} on {event.account}"


@describe.register
def _(event: Moved) -> str:
    return f"{event.account}: {event.amount:+.2f} {event.memo}".rstrip()


@describe.register
def _(event: Opened) -> str:
    return f"{event.account}: opened for {event.owner} as {event.kind.name.title()}"


def to_json(value: t.Any) -> Json:
    if isinstance(value, (datetime,)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, dict):
        return {str(k): to_json(v) for k, v in value.items()}
    if isinstance(value, list):
        return [to_json(v) for v in value]
    return t.cast(Json, value)


class Report:
    def __init__(self, bank: Bank) -> None:
        self.bank = bank

    @cached_property
    def totals(self) -> dict[str, Decimal]:
        out: dict[str, Decimal] = defaultdict(Decimal)
        for acc in self.bank.accounts.values():
            out[acc.owner] += acc.balance
        return dict(out)

    def __format__(self, spec: str) -> str:
        width = int(spec or 20)
        return "\n".join(f"{k:.<{width - 10}}{v:.>10}" for k, v in sorted(self.totals.items()))


def main() -> None:
    bank = Bank(MemoryStore(), FakeClock(datetime(2024, 2, 28, 9, 30, tzinfo=timezone.utc)))
    big: list[str] = []
    bank.hooks[Moved].append(lambda e: big.append(e.memo or "?") if abs(e.amount) > 100 else None)
    ann = bank.open("Annika")
    bob = bank.open("Bob", Kind.SAVINGS)
    print(ann, bob, bank.move(ann, "250.555", "salary"), bank.move(bob, 20))
    bank.transfer(ann, bob, "99.99")
    for bad in (lambda: bank.move(ann, "1e"), lambda: bank.transfer(bob, ann, "1000"), lambda: bank.move(AccountId("nope"), 1)):
        try:
            bad()
        except BankError as e:
            print(type(e).__name__, e, e.account, "cause:", type(e.__cause__).__name__)
        except KeyError as e:
            print("KeyError", e)
    bank._record(FrozeAccount(at=bank.clock.now(), account=bob, reason="audit"))
    try:
        bank.transfer(ann, bob, "10")
    except Frozen as e:
        print(e, e.__notes__, e.code, BankError.code)
    try:
        bank.batch((ann, "5"), (bob, "5"), (ann, "-9999"), (ann, "x"))
    except* Insufficient as eg:
        print("insufficient:", [str(e) for e in eg.exceptions])
    except* BankError as eg:
        print("others:", len(eg.exceptions), *eg.exceptions, sep="\n   ")
    for e in bank.store.stream():
        print(f"{e.at:%Y-%m-%d %H:%M} {describe(e)}")
    print(format(Report(bank), "24"))
    print(f"{Report(bank)}", big)
    print(json.dumps(to_json(asdict(bank.accounts[bob])), indent=1)[:220])
    print(textwrap.indent(textwrap.fill("the quick brown fox jumps over the lazy dog " * 2, 30), "> "))
    print(bank.accounts[ann].moves[0])


main()

# --- expected
# AN001 BO002 250.56 20.00
# BankError [1] bad amount '1e' (AN001) AN001 cause: InvalidOperation
# Insufficient [2] balance 119.99, need 1000.00 (BO002) BO002 cause: NoneType
# KeyError 'nope'
# [3] cannot move 10.00: audit (BO002) ['refunded'] 3 1
# insufficient: ['[2] balance 155.57, need 9999.00 (AN001)']
# others:
#    2
#    [3] cannot move 5.00: audit (BO002)
#    [1] bad amount 'x' (AN001)
# 2024-02-28 16:30 AN001: opened for Annika as Checking
# 2024-02-28 23:30 BO002: opened for Bob as Savings
# 2024-02-29 06:30 AN001: +250.56 salary
# 2024-02-29 13:30 BO002: +20.00
# 2024-02-29 20:30 AN001: -99.99 to BO002
# 2024-03-01 03:30 BO002: +99.99 from AN001
# 2024-03-02 00:30 FrozeAccount on BO002
# 2024-03-02 07:30 AN001: -10.00 to BO002
# 2024-03-02 21:30 AN001: +10.00 refund
# 2024-03-03 04:30 AN001: +5.00
# Annika............155.57
# Bob...............119.99
# Annika........155.57
# Bob...........119.99 ['salary']
# {
#  "id": "BO002",
#  "owner": "Bob",
#  "kind": 2,
#  "balance": "119.99",
#  "frozen": "audit",
#  "moves": [
#   {
#    "at": "2024-02-29T13:30:00+00:00",
#    "account": "BO002",
#    "amount": "20.00",
#    "memo": ""
#   },
#   {
#    "at": 
# > the quick brown fox jumps over
# > the lazy dog the quick brown
# > fox jumps over the lazy dog
# Moved(at=datetime.datetime(2024, 2, 29, 6, 30, tzinfo=datetime.timezone.utc), account='AN001', amount=Decimal('250.56'), memo='salary')
