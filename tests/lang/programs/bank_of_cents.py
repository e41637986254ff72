"""A bank with typed amounts, audit decorators and a transaction journal."""
import functools
from dataclasses import dataclass, field
from enum import Enum


class Cents(int):
    """An amount of money in cents."""

    def __new__(cls, value=0):
        if isinstance(value, str):
            whole, _, part = value.partition(".")
            value = int(whole) * 100 + int((part or "0").ljust(2, "0")[:2])
        return super().__new__(cls, value)

    def __add__(self, other):
        return Cents(int(self) + int(other))

    __radd__ = __add__

    def __sub__(self, other):
        return Cents(int(self) - int(other))

    def __neg__(self):
        return Cents(-int(self))

    def __str__(self):
        sign = "-" if self < 0 else ""
        whole, part = divmod(abs(int(self)), 100)
        return f"{sign}{whole}.{part:02d}"

    def __repr__(self):
        return f"Cents('{self}')"

    def share(self, parts):
        base, rest = divmod(int(self), parts)
        return [Cents(base + (1 if i < rest else 0)) for i in range(parts)]


class Kind(Enum):
    DEPOSIT = "deposit"
    WITHDRAW = "withdraw"
    TRANSFER = "transfer"


class BankError(Exception):
    pass


class Insufficient(BankError):
    def __init__(self, account, needed):
        super().__init__(f"{account.owner} lacks {needed}")
        self.account = account
        self.needed = needed


def audited(func):
    @functools.wraps(func)
    def wrapper(self, *args, **kwargs):
        wrapper.calls += 1
        try:
            return func(self, *args, **kwargs)
        except BankError:
            wrapper.failures += 1
            raise
    wrapper.calls = 0
    wrapper.failures = 0
    return wrapper


@dataclass
class Entry:
    kind: Kind
    amount: Cents
    note: str = ""


@dataclass
class Account:
    owner: str
    balance: Cents = Cents(0)
    journal: list = field(default_factory=list)

    def deposit(self, amount, note=""):
        self.balance += amount
        self.journal.append(Entry(Kind.DEPOSIT, amount, note))

    def withdraw(self, amount, note=""):
        if amount > self.balance:
            raise Insufficient(self, amount - self.balance)
        self.balance -= amount
        self.journal.append(Entry(Kind.WITHDRAW, amount, note))


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, owner, start="0"):
        account = Account(owner)
        if Cents(start):
            account.deposit(Cents(start), "opening")
        self.accounts[owner] = account
        return account

    def transfer(self, source, target, amount):
        a, b = self.accounts[source], self.accounts[target]
        a.withdraw(amount, f"to {target}")
        b.deposit(amount, f"from {source}")

    def total(self):
        return sum((a.balance for a in self.accounts.values()), Cents(0))


def interest_policy(rate):
    applied = 0

    class Policy:
        def apply(self, account):
            nonlocal applied
            gain = Cents(round(account.balance * rate))
            account.deposit(gain, f"interest {rate:.1%}")
            applied += 1
            return gain

        def report(self):
            return f"{applied} accounts at {rate:.1%}"

    return Policy()


@audited
def move(bank, source, target, amount):
    bank.transfer(source, target, amount)


bank = Bank()
bank.open("ann", "100.50")
bank.open("bob", "20")
bank.open("cyd")
move(bank, "ann", "bob", Cents("30.25"))
for source, target, amount in [("bob", "cyd", Cents(1999)), ("cyd", "ann", Cents("99")), ("ann", "cyd", 25)]:
    try:
        move(bank, source, target, amount)
    except Insufficient as e:
        print("refused:", e, repr(e.needed), e.account.owner)
policy = interest_policy(0.015)
for account in bank.accounts.values():
    print(account.owner, account.balance, policy.apply(account), account.balance)
    for entry in account.journal:
        print(f"  {entry.kind.value:<9}{entry.amount!s:>8}  {entry.note}")
print(policy.report(), bank.total(), move.calls, move.failures, move.__name__)
print(Cents("10").share(3), max(bank.accounts.values(), key=lambda a: a.balance).owner)

# --- expected
# refused: cyd lacks 79.01 Cents('79.01') cyd
# ann 70.00 1.05 71.05
#   deposit    100.50  opening
#   withdraw    30.25  to bob
#   withdraw       25  to cyd
#   deposit      1.05  interest 1.5%
# bob 30.26 0.45 30.71
#   deposit     20.00  opening
#   deposit     30.25  from ann
#   withdraw    19.99  to cyd
#   deposit      0.45  interest 1.5%
# cyd 20.24 0.30 20.54
#   deposit     19.99  from bob
#   deposit        25  from ann
#   deposit      0.30  interest 1.5%
# 3 accounts at 1.5% 122.30 4 1 move
# [Cents('3.34'), Cents('3.33'), Cents('3.33')] ann
