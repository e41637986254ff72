class P:
    x = 1


name = "".join(["x"])
p = P()
setattr(P, name, 3)  # error: E0206 dict
print(getattr(p, name), hasattr(p, f"{name}"))
print(getattr(p, "x"), getattr(p, "x", 3), getattr(p, "x" ""))
