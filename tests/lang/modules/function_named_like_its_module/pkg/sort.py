def sort(a): return sorted(a)
