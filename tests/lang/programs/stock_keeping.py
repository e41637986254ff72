"""Inventory management."""
from __future__ import annotations
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple
from collections import defaultdict
import sys

class InventoryError(Exception):
    """Base error."""

class OutOfStock(InventoryError):
    def __init__(self, sku: str, wanted: int, available: int) -> None:
        self.sku = sku
        self.wanted = wanted
        self.available = available
        super().__init__(f"{sku}: wanted {wanted}, only {available} left")

class UnknownItem(InventoryError, KeyError):
    def __str__(self) -> str:
        return f"unknown item {self.args[0]!r}"

@dataclass(order=True)
class Item:
    sku: str
    name: str = field(compare=False)
    price: float = field(compare=False)
    quantity: int = field(default=0, compare=False)
    tags: List[str] = field(default_factory=list, compare=False, repr=False)

    @property
    def value(self) -> float:
        return self.price * self.quantity

    def __post_init__(self) -> None:
        if self.price < 0:
            raise ValueError("price must be non-negative")

class Inventory:
    def __init__(self) -> None:
        self._items: Dict[str, Item] = {}
        self._log: List[Tuple[str, str, int]] = []

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, sku: object) -> bool:
        return sku in self._items

    def __getitem__(self, sku: str) -> Item:
        try:
            return self._items[sku]
        except KeyError:
            raise UnknownItem(sku) from None

    def add(self, item: Item) -> Inventory:
        if item.sku in self._items:
            self._items[item.sku].quantity += item.quantity
        else:
            self._items[item.sku] = item
        self._log.append(("add", item.sku, item.quantity))
        return self

    def remove(self, sku: str, quantity: int = 1) -> None:
        item = self[sku]
        if item.quantity < quantity:
            raise OutOfStock(sku, quantity, item.quantity)
        item.quantity -= quantity
        self._log.append(("remove", sku, quantity))

    def total(self) -> float:
        return sum(item.value for item in self._items.values())

    def by_tag(self) -> Dict[str, List[Item]]:
        result: Dict[str, List[Item]] = defaultdict(list)
        for item in self._items.values():
            for tag in item.tags:
                result[tag].append(item)
        return dict(result)

    def find(self, *, name: Optional[str] = None, max_price: Optional[float] = None) -> List[Item]:
        def ok(item: Item) -> bool:
            if name is not None and name.lower() not in item.name.lower():
                return False
            if max_price is not None and item.price > max_price:
                return False
            return True
        return sorted(filter(ok, self._items.values()))

    def report(self) -> str:
        lines = [f"{'SKU':<8}{'Name':<16}{'Qty':>5}{'Price':>10}{'Value':>12}"]
        lines.append("-" * len(lines[0]))
        for item in sorted(self._items.values(), key=lambda i: (-i.value, i.sku)):
            lines.append(f"{item.sku:<8}{item.name:<16}{item.quantity:>5}{item.price:>10.2f}{item.value:>12,.2f}")
        lines.append(f"{'TOTAL':<39}{self.total():>12,.2f}")
        return "\n".join(lines)

def main() -> int:
    inv = Inventory()
    inv.add(Item("A100", "Hammer", 12.5, 40, ["tools", "steel"])).add(Item("B200", "Nails (1kg)", 3.2, 250, ["steel"]))
    inv.add(Item("C300", "Drill", 89.99, 7, ["tools", "electric"]))
    inv.add(Item("A100", "Hammer", 12.5, 5))
    print(len(inv), "A100" in inv, "Z" in inv)
    print(inv.report())
    for sku, n in [("A100", 10), ("C300", 8), ("X", 1)]:
        try:
            inv.remove(sku, n)
        except OutOfStock as e:
            print("out of stock:", e, e.available)
        except InventoryError as e:
            print(type(e).__name__, e)
    for tag, items in sorted(inv.by_tag().items()):
        print(tag, [i.name for i in items])
    print([i.sku for i in inv.find(max_price=50)], inv.find(name="dr"))
    print(inv["A100"] < inv["B200"], inv["A100"])
    try:
        Item("Q", "bad", -1)
    except ValueError as e:
        print(e)
    print(inv._log[-1], max(inv._log, key=lambda t: t[2]))
    return 0

if __name__ == "__main__":
    sys.exit(main())

# --- expected
# 3 True False
# SKU     Name              Qty     Price       Value
# ---------------------------------------------------
# B200    Nails (1kg)       250      3.20      800.00
# C300    Drill               7     89.99      629.93
# A100    Hammer             45     12.50      562.50
# TOTAL                                      1,992.43
# out of stock: C300: wanted 8, only 7 left 7
# UnknownItem unknown item 'X'
# electric ['Drill']
# steel ['Hammer', 'Nails (1kg)']
# tools ['Hammer', 'Drill']
# ['A100', 'B200'] [Item(sku='C300', name='Drill', price=89.99, quantity=7)]
# True Item(sku='A100', name='Hammer', price=12.5, quantity=35)
# price must be non-negative
# ('remove', 'A100', 10) ('add', 'B200', 250)
