"""All ways to place n queens: backtracking with lists of bools."""

from __future__ import annotations

import sys


class Board:
    def __init__(self, size: int) -> None:
        self.size = size
        self.columns = [True] * size
        self.rising = [True] * (2 * size)
        self.falling = [True] * (2 * size)
        self.queens = [0] * size
        self.solutions = 0
        self.checksum = 0

    def place(self, row: int) -> None:
        if row == self.size:
            self.solutions += 1
            for column in self.queens:
                self.checksum = (self.checksum * 7 + column) % 1000003
            return
        for column in range(self.size):
            up = row + column
            down = row - column + self.size
            if self.columns[column] and self.rising[up] and self.falling[down]:
                self.columns[column] = self.rising[up] = self.falling[down] = False
                self.queens[row] = column
                self.place(row + 1)
                self.columns[column] = self.rising[up] = self.falling[down] = True


def main() -> None:
    board = Board(int(sys.argv[1]))
    board.place(0)
    print(f"{board.solutions} solutions, checksum {board.checksum}")


if __name__ == "__main__":
    main()
