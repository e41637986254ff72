def make_grid(rows: int, cols: int) -> list[list[int]]:
    return [[row * cols + col for col in range(cols)] for row in range(rows)]


def transpose(grid: list[list[int]]) -> list[list[int]]:
    return [[row[i] for row in grid] for i in range(len(grid[0]))]


def multiply(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    size = len(b)
    return [[sum(row[k] * b[k][j] for k in range(size)) for j in range(len(b[0]))] for row in a]


grid = make_grid(3, 4)
print(grid)
print(transpose(grid))
print(multiply(grid, transpose(grid)))
grid[1][2] = -1
grid[0] = [9, 9]
print(grid, [len(row) for row in grid])
board = [["."] * 3 for _ in range(3)]
board[1][1] = "X"
for row in board:
    print("".join(row))
mixed: list[list[str]] = []
mixed.append([])
mixed[-1].append("deep")
print(mixed)
alias = grid
alias.append([0])
print(len(grid), alias is grid, alias == grid)

# --- expected
# [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
# [[0, 4, 8], [1, 5, 9], [2, 6, 10], [3, 7, 11]]
# [[14, 38, 62], [38, 126, 214], [62, 214, 366]]
# [[9, 9], [4, 5, -1, 7], [8, 9, 10, 11]] [2, 4, 4]
# ...
# .X.
# ...
# [['deep']]
# 4 True True
