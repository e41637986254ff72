name = "real"
print(getattr(5, "real"))
print(getattr(5, name))  # error: E0506
