"""Conway's game of life on a board whose edges meet: lists of lists of ints."""

from __future__ import annotations

import sys

GENERATIONS = 20


def random_board(size: int) -> list[list[int]]:
    board: list[list[int]] = []
    state = 42
    for _ in range(size):
        row: list[int] = []
        for _ in range(size):
            state = (state * 1103515245 + 12345) % 2147483648
            row.append(1 if (state >> 16) % 3 == 0 else 0)
        board.append(row)
    return board


def next_board(board: list[list[int]]) -> list[list[int]]:
    size = len(board)
    result: list[list[int]] = []
    for y in range(size):
        above = board[(y - 1) % size]
        here = board[y]
        below = board[(y + 1) % size]
        row: list[int] = []
        for x in range(size):
            left = (x - 1) % size
            right = (x + 1) % size
            around = (
                above[left] + above[x] + above[right] + here[left] + here[right] + below[left] + below[x] + below[right]
            )
            row.append(1 if around == 3 or (around == 2 and here[x] == 1) else 0)
        result.append(row)
    return result


def main() -> None:
    board = random_board(int(sys.argv[1]))
    for generation in range(GENERATIONS + 1):
        if generation % 5 == 0:
            print(generation, sum(sum(row) for row in board))
        board = next_board(board)
    checksum = 0
    for row in board:
        for cell in row:
            checksum = (checksum * 2 + cell) % 1000003
    print("checksum", checksum)


if __name__ == "__main__":
    main()
