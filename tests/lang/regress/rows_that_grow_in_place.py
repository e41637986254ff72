"""Rows that grow in place, over memory that was given back: a sweep must not take them for two objects each."""

def rows(board: list[list[int]]) -> list[list[int]]:
    size = len(board)
    result: list[list[int]] = []
    for y in range(size):
        here = board[y]
        row: list[int] = []
        for x in range(size):
            row.append(here[(x + 1) % size])
        result.append(row)
    return result


board = [[x * y for x in range(400)] for y in range(400)]
for turn in range(60):
    board = rows(board)
    assert all(len(row) == 400 for row in board), turn
print(sum(board[7]), board[3][339:342])

# --- expected
# 558600 [1197, 0, 3]
