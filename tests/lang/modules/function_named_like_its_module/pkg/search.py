def search(a, b): return a.index(b)
print("search loaded")
