"""A bank ledger: accounts, transfers that happen whole or not at all, and errors that say what went wrong."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field


class BankError(Exception):
    """Base of everything that can go wrong with money here."""


class UnknownAccount(BankError):
    def __init__(self, number: str) -> None:
        super().__init__(f"no account {number}")
        self.number = number


class InvalidAmount(BankError, ValueError):
    """An amount that can't be moved."""


class InsufficientFunds(BankError):
    def __init__(self, account: Account, amount: int) -> None:
        super().__init__(f"{account.owner} has {money(account.available())}, needs {money(amount)}")
        self.missing = amount - account.available()


class LimitExceeded(BankError):
    pass


def money(cents: int) -> str:
    """-1234567 cents are `-12,345.67`."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


@dataclass(frozen=True)
class Entry:
    """One line of the ledger; entries are never changed."""

    number: int
    account: str
    cents: int
    text: str


@dataclass
class Account:
    number: str
    owner: str
    balance: int = 0
    entries: list[Entry] = field(default_factory=list)

    def available(self) -> int:
        return self.balance

    def check_withdrawal(self, amount: int) -> None:
        if amount > self.available():
            raise InsufficientFunds(self, amount)

    def describe(self) -> str:
        return f"{self.number} {self.owner:<8} {money(self.balance):>14}"


@dataclass
class Checking(Account):
    overdraft: int = 50_000

    def available(self) -> int:
        return self.balance + self.overdraft


@dataclass
class Savings(Account):
    rate: float = 0.02
    withdrawals_left: int = 2

    def check_withdrawal(self, amount: int) -> None:
        if self.withdrawals_left == 0:
            raise LimitExceeded(f"{self.owner}'s savings allow no more withdrawals")
        super().check_withdrawal(amount)
        self.withdrawals_left -= 1

    def interest(self) -> int:
        return round(self.balance * self.rate)

    def describe(self) -> str:
        return f"{super().describe()}  at {self.rate:.1%}"


class Bank:
    def __init__(self) -> None:
        self.accounts: dict[str, Account] = {}
        self.ledger: list[Entry] = []

    def open(self, account: Account, deposit: int = 0) -> Account:
        if account.number in self.accounts:
            raise BankError(f"account {account.number} exists")
        self.accounts[account.number] = account
        if deposit:
            self.deposit(account.number, deposit)
        return account

    def find(self, number: str) -> Account:
        try:
            return self.accounts[number]
        except KeyError:
            raise UnknownAccount(number) from None

    def book(self, account: Account, cents: int, text: str) -> None:
        entry = Entry(len(self.ledger) + 1, account.number, cents, text)
        self.ledger.append(entry)
        account.entries.append(entry)
        account.balance += cents

    def deposit(self, number: str, amount: int) -> None:
        if amount <= 0:
            raise InvalidAmount(f"can't deposit {money(amount)}")
        self.book(self.find(number), amount, "deposit")

    def withdraw(self, number: str, amount: int) -> None:
        account = self.find(number)
        account.check_withdrawal(amount)
        self.book(account, -amount, "withdrawal")

    def transfer(self, source: str, target: str, amount: int) -> None:
        """Both accounts are found before any money moves."""
        payer, payee = self.find(source), self.find(target)
        payer.check_withdrawal(amount)
        self.book(payer, -amount, f"to {payee.owner}")
        self.book(payee, amount, f"from {payer.owner}")

    def pay_interest(self) -> int:
        paid = 0
        for account in self.accounts.values():
            if isinstance(account, Savings):
                interest = account.interest()
                self.book(account, interest, "interest")
                paid += interest
        return paid

    def total(self) -> int:
        return sum(account.balance for account in self.accounts.values())

    def check(self) -> None:
        """The books agree in every way they can be added up."""
        assert self.total() == sum(entry.cents for entry in self.ledger)
        for account in self.accounts.values():
            assert account.balance == sum(entry.cents for entry in account.entries), account.owner


class Transaction:
    """`with Transaction(bank):` takes everything back when its body fails with a BankError."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank
        self.start = 0

    def __enter__(self) -> Transaction:
        self.start = len(self.bank.ledger)
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> bool:
        if not isinstance(error, BankError):
            return False
        undone = self.bank.ledger[self.start:]
        for entry in reversed(undone):
            account = self.bank.find(entry.account)
            account.balance -= entry.cents
            account.entries.pop()
        del self.bank.ledger[self.start:]
        print(f"  rolled back {len(undone)} entries: {error}")
        return True


def run_orders(bank: Bank, orders: list[str]) -> None:
    """Each order is a line such as `transfer 100 200 5.25`."""
    for order in orders:
        print(f"> {order}")
        try:
            run_order(bank, order.split())
        except InsufficientFunds as error:
            print(f"  refused, {money(error.missing)} missing: {error}")
        except InvalidAmount as error:
            print(f"  not an amount: {error} ({type(error.__cause__).__name__})")
        except BankError as error:
            print(f"  {type(error).__name__}: {error}")
        finally:
            bank.check()


def run_order(bank: Bank, words: list[str]) -> None:
    command, *arguments = words
    if command == "deposit":
        bank.deposit(arguments[0], cents_of(arguments[1]))
    elif command == "withdraw":
        bank.withdraw(arguments[0], cents_of(arguments[1]))
    elif command == "transfer":
        bank.transfer(arguments[0], arguments[1], cents_of(arguments[2]))
    else:
        raise BankError(f"unknown order {command!r}")


def cents_of(text: str) -> int:
    whole, _, rest = text.partition(".")
    try:
        return int(whole) * 100 + int((rest + "00")[:2])
    except ValueError as error:
        raise InvalidAmount(text) from error


def trade(bank: Bank, rounds: int) -> int:
    """Small transfers round and round, and how many of them were refused."""
    refused = 0
    for n in range(rounds):
        source, target = (("100", "200"), ("200", "300"), ("300", "100"))[n % 3]
        try:
            bank.transfer(source, target, n % 97 * 250)
        except BankError:
            refused += 1
    return refused


ORDERS = [
    "deposit 100 1250.50",
    "withdraw 100 99.99",
    "transfer 100 200 1500",
    "transfer 100 200 500",
    "withdraw 300 10",
    "withdraw 300 20",
    "withdraw 300 30",
    "withdraw 999 1",
    "deposit 200 -5",
    "deposit 200 ten",
    "close 200",
]


def main() -> None:
    bank = Bank()
    bank.open(Checking("100", "Ada"), 20_000)
    bank.open(Checking("200", "Grace", overdraft=0), 5_000)
    bank.open(Savings("300", "Edsger", rate=0.035), 1_000_000)
    run_orders(bank, ORDERS)

    with Transaction(bank):
        bank.transfer("100", "200", 10_000)
        bank.transfer("200", "300", 2_500)
        bank.withdraw("200", 100_000_000)
    with Transaction(bank):
        bank.transfer("300", "100", 1)
    with Transaction(bank):
        bank.transfer("200", "100", 3_000)
        print("  transferred in one piece")

    if len(sys.argv) > 1:
        print("refused:", trade(bank, int(sys.argv[1])))
    print("interest paid:", money(bank.pay_interest()))
    bank.check()
    for number in sorted(bank.accounts):
        account = bank.accounts[number]
        print(account.describe(), f" {len(account.entries)} entries")
    print("last entry:", bank.ledger[-1])
    print("total", money(bank.total()), "in", len(bank.ledger), "entries")
    richest = max(bank.accounts.values(), key=lambda account: account.balance)
    print("richest:", richest.describe(), richest.entries[-2])


if __name__ == "__main__":
    main()
