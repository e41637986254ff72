print("broken begins")
numbers = [1, 2][5]
