# bank simulation with context managers, logging decorator, and undo
import functools
import time

def logged(level="INFO"):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            result = fn(*args, **kwargs)
            LOG.append(f"[{level}] {fn.__name__} -> {result!r}")
            return result
        return inner
    return wrap

LOG = []

def retry(times):
    def deco(f):
        def g(*a):
            last = None
            for attempt in range(times):
                try:
                    return f(*a)
                except RuntimeError as exc:
                    last = exc
                    LOG.append(f"retry {attempt + 1}: {exc}")
            raise last
        return g
    return deco

class Account:
    interest = 0.02
    count = 0
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.count += 1
        self.id = Account.count
    @logged()
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        return self.balance
    @logged("WARN")
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"insufficient funds: {self.balance} < {amount}")
        self.balance -= amount
        return self.balance
    @classmethod
    def from_string(cls, text):
        owner, _, amount = text.partition(":")
        return cls(owner.strip(), int(amount))
    @staticmethod
    def valid_name(name):
        return name.isalpha() and name[0].isupper()
    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"
    def __eq__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        return self.owner == other.owner and self.balance == other.balance
    def __lt__(self, other):
        return self.balance < other.balance
    def __hash__(self):
        return hash((self.owner, self.balance))

class Savings(Account):
    interest = 0.05
    def __init__(self, owner, balance=0, *, limit=3):
        super().__init__(owner, balance)
        self.limit = limit
        self.used = 0
    def withdraw(self, amount):
        if self.used >= self.limit:
            raise RuntimeError("withdrawal limit reached")
        self.used += 1
        return super().withdraw(amount)

class Transaction:
    def __init__(self, *accounts):
        self.accounts = accounts
    def __enter__(self):
        self.saved = [a.balance for a in self.accounts]
        return self
    def __exit__(self, exc_type, exc, tb):
        if exc_type is not None:
            for a, b in zip(self.accounts, self.saved):
                a.balance = b
            print("rolled back because of", exc)
            return issubclass(exc_type, ValueError) if False else isinstance(exc, ValueError)
        return False

attempts = 0

@retry(3)
def flaky(x):
    global attempts
    attempts += 1
    if attempts < 3:
        raise RuntimeError(f"attempt {attempts} failed")
    return x * 2

a = Account("Alice", 100)
b = Savings("Bob", 50, limit=1)
c = Account.from_string("Carol: 75")
with Transaction(a, b):
    a.withdraw(30)
    b.deposit(30)
print(a, b, c, Account.count)
with Transaction(a, b) as tx:
    b.withdraw(10)
    a.deposit(10)
    a.withdraw(1000)
print(a, b, tx.saved)
try:
    b.withdraw(1)
except RuntimeError as e:
    print("RuntimeError:", e)
print(flaky(21), attempts)
print(a == Account("Alice", 70), a == "Alice", a != b, sorted([a, b, c]), min(a, b, c))
print(len({a, Account("Alice", 70)}), Account.valid_name("Bob"), Savings.valid_name("bob"))
print([round(x.balance * x.interest, 2) for x in (a, b, c)])
print("\n".join(LOG))
print(a.deposit.__name__, Account.deposit.__name__)
start = time.perf_counter()
print(time.perf_counter() - start >= 0)

# --- expected
# Account('Alice', 70) Account('Bob', 80) Account('Carol', 75) 3
# rolled back because of insufficient funds: 80 < 1000
# Account('Alice', 70) Account('Bob', 80) [70, 80]
# RuntimeError: withdrawal limit reached
# 42 3
# True False True [Account('Alice', 70), Account('Carol', 75), Account('Bob', 80)] Account('Alice', 70)
# 1 True False
# [1.4, 4.0, 1.5]
# [WARN] withdraw -> 70
# [INFO] deposit -> 80
# [WARN] withdraw -> 70
# [INFO] deposit -> 80
# retry 1: attempt 1 failed
# retry 2: attempt 2 failed
# deposit deposit
# True
