rows = [("apples", 3, 0.5), ("pears", 12, 0.25)]
for name, amount, price in rows:
    print(f"{name:<10}|{amount:>4d}|{amount * price:8.2f}")
print("%s costs %.2f" % (rows[0][0], rows[0][2]))
