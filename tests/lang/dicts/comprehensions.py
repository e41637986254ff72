squares = {n: n * n for n in range(6)}
print(squares)
inverse = {value: key for key, value in squares.items()}
print(inverse)
evens = {n: str(n) for n in range(10) if n % 2 == 0}
print(evens)
lengths = {word: len(word) for word in "the quick brown fox".split()}
print(lengths)
unique = {len(word) for word in lengths}
print(sorted(unique))
nested = {i: [j for j in range(i)] for i in range(4)}
print(nested)
merged = {**squares, 100: 1, **{0: -1}}
print(merged)
print([k for k, v in squares.items() if v > 8], sum(squares.values()), any(v == 16 for v in squares.values()))

# --- expected
# {0: 0, 1: 1, 2: 4, 3: 9, 4: 16, 5: 25}
# {0: 0, 1: 1, 4: 2, 9: 3, 16: 4, 25: 5}
# {0: '0', 2: '2', 4: '4', 6: '6', 8: '8'}
# {'the': 3, 'quick': 5, 'brown': 5, 'fox': 3}
# [3, 5]
# {0: [], 1: [0], 2: [0, 1], 3: [0, 1, 2]}
# {0: -1, 1: 1, 2: 4, 3: 9, 4: 16, 5: 25, 100: 1}
# [3, 4, 5] 55 True
