"""Inventory management with CSV-like text parsing."""
from typing import Dict, List, Tuple, Optional
from collections import Counter, namedtuple
import string

DATA = """\
sku,name,qty,price
A100,Widget,10,2.50
B200,Gadget,0,10.00
C300,"Gizmo, large",5,7.25
D400,Doohickey,abc,1.00
"""

Product = namedtuple("Product", "sku name qty price")

def split_line(line: str) -> List[str]:
    fields, cur, quoted = [], "", False
    for ch in line:
        if ch == '"':
            quoted = not quoted
        elif ch == "," and not quoted:
            fields.append(cur)
            cur = ""
        else:
            cur += ch
    fields.append(cur)
    return fields

def parse(text: str) -> Tuple[List[Product], List[str]]:
    products: List[Product] = []
    errors: List[str] = []
    lines = text.strip().splitlines()
    header = lines[0].split(",")
    for number, line in enumerate(lines[1:], start=2):
        row = dict(zip(header, split_line(line)))
        try:
            products.append(Product(row["sku"], row["name"], int(row["qty"]), float(row["price"])))
        except ValueError as exc:
            errors.append(f"line {number}: {exc}")
    return products, errors

class Inventory:
    def __init__(self, products: List[Product]) -> None:
        self._items: Dict[str, Product] = {p.sku: p for p in products}

    def find(self, sku: str) -> Optional[Product]:
        return self._items.get(sku)

    def value(self) -> float:
        return sum(p.qty * p.price for p in self._items.values())

    def restock(self, sku: str, qty: int) -> None:
        item = self._items[sku]
        self._items[sku] = item._replace(qty=item.qty + qty)

    def report(self) -> str:
        lines = [f"{'SKU':<6}{'Name':<15}{'Qty':>5}{'Price':>9}", "-" * 35]
        for p in sorted(self._items.values(), key=lambda p: (-p.qty, p.name)):
            lines.append(f"{p.sku:<6}{p.name:<15}{p.qty:>5}{p.price:>9.2f}")
        return "\n".join(lines)

def word_stats(text: str) -> List[Tuple[str, int]]:
    cleaned = text.lower().translate(str.maketrans("", "", string.punctuation))
    return Counter(cleaned.split()).most_common(3)

products, errors = parse(DATA)
print(len(products), errors)
inv = Inventory(products)
print(inv.report())
print(f"Total value: {inv.value():.2f}")
inv.restock("B200", 12)
item = inv.find("B200")
if item is not None:
    print(item, item.qty * item.price)
print(inv.find("Z999"))
missing = [sku for sku in ("A100", "Q1") if inv.find(sku) is None]
print(missing)
print(word_stats("The quick brown fox. The lazy dog! the end, quick."))
print(string.ascii_lowercase[:5], string.digits, string.ascii_uppercase[-3:])
def caesar(s: str, k: int) -> str:
    out = []
    for ch in s:
        if ch.isupper():
            out.append(chr((ord(ch) - 65 + k) % 26 + 65))
        elif ch.islower():
            out.append(chr((ord(ch) - 97 + k) % 26 + 97))
        else:
            out.append(ch)
    return "".join(out)
enc = caesar("Hello, World!", 3)
print(enc, caesar(enc, -3))
def is_palindrome(s):
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]
print([w for w in ["A man, a plan, a canal: Panama", "hello", "Was it a car"] if is_palindrome(w)])
def rle(s):
    if not s:
        return ""
    out, prev, n = "", s[0], 1
    for ch in s[1:]:
        if ch == prev:
            n += 1
        else:
            out += f"{prev}{n if n > 1 else ''}"
            prev, n = ch, 1
    return out + f"{prev}{n if n > 1 else ''}"
print(rle("aaabccd"), rle(""), rle("z"))
anagrams = {}
for w in "listen silent enlist google elgoog abc cab".split():
    anagrams.setdefault("".join(sorted(w)), []).append(w)
print([g for g in anagrams.values() if len(g) > 1])

# --- expected
# 3 ["line 5: invalid literal for int() with base 10: 'abc'"]
# SKU   Name             Qty    Price
# -----------------------------------
# A100  Widget            10     2.50
# C300  Gizmo, large       5     7.25
# B200  Gadget             0    10.00
# Total value: 61.25
# Product(sku='B200', name='Gadget', qty=12, price=10.0) 120.0
# None
# ['Q1']
# [('the', 3), ('quick', 2), ('brown', 1)]
# abcde 0123456789 XYZ
# Khoor, Zruog! Hello, World!
# ['A man, a plan, a canal: Panama']
# a3bc2d  z
# [['listen', 'silent', 'enlist'], ['google', 'elgoog'], ['abc', 'cab']]
