"""An exception whose __init__ passes on a text of its own: nobody asks for the repr of the constructor's arguments."""


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.seen = 0

    def __repr__(self):
        print("repr of", self.owner)
        return f"Account({self.owner!r})"


class Refused(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} lacks {amount}")
        self.amount = amount


try:
    raise Refused(Account("Ada"), 5)
except Refused as e:
    print(e, e.amount)

# --- expected
# Ada lacks 5 5
