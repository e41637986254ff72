"""Hexagonal tiles that say how many neighbours they have, laid on a board: search with lists and dicts.

After the puzzle Hexiom.
"""

from __future__ import annotations

import sys

EMPTY = -1
UNKNOWN = -2

Cell = tuple[int, int]

STEPS: list[Cell] = [(1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1)]


class Board:
    """The cells of a hexagon with `size` cells a side, and which are neighbours, by their numbers."""

    def __init__(self, size: int) -> None:
        self.cells: list[Cell] = []
        self.number: dict[Cell, int] = {}
        for r in range(1 - size, size):
            for q in range(1 - size, size):
                if abs(q + r) < size:
                    self.number[(q, r)] = len(self.cells)
                    self.cells.append((q, r))
        self.neighbours: list[list[int]] = []
        for q, r in self.cells:
            around = [(q + dq, r + dr) for dq, dr in STEPS]
            self.neighbours.append([self.number[cell] for cell in around if cell in self.number])


class Puzzle:
    """A solution hidden by a generator of random numbers; its tiles are what has to be laid."""

    def __init__(self, board: Board, seed: int) -> None:
        self.tiles = [0] * 7
        filled: set[int] = set()
        for cell in range(len(board.cells)):
            seed = (seed * 1103515245 + 12345) % 2147483648
            if seed // 65536 % 3 > 0:
                filled.add(cell)
        for cell in filled:
            self.tiles[sum(1 for other in board.neighbours[cell] if other in filled)] += 1
        self.empty = len(board.cells) - len(filled)


class Solver:
    """Fills cell after cell; a tile must have neither too many neighbours nor too few places left for them."""

    def __init__(self, board: Board, puzzle: Puzzle) -> None:
        self.board = board
        self.tiles = puzzle.tiles[:]
        self.empty = puzzle.empty
        self.state = [UNKNOWN] * len(board.cells)
        self.tries = 0

    def fits(self, cell: int) -> bool:
        """Whether the tile in this cell can still have its number of neighbours."""
        wanted = self.state[cell]
        if wanted < 0:
            return True
        tiles = 0
        unknown = 0
        for other in self.board.neighbours[cell]:
            found = self.state[other]
            if found == UNKNOWN:
                unknown += 1
            elif found != EMPTY:
                tiles += 1
        return tiles <= wanted <= tiles + unknown

    def consistent(self, cell: int) -> bool:
        return self.fits(cell) and all(self.fits(other) for other in self.board.neighbours[cell])

    def solve(self, cell: int, limit: int) -> bool:
        if cell == len(self.state):
            return True
        if self.tries >= limit:
            return False
        for value in range(6, -1, -1):
            if self.tiles[value] > 0:
                self.tries += 1
                self.tiles[value] -= 1
                self.state[cell] = value
                if self.consistent(cell) and self.solve(cell + 1, limit):
                    return True
                self.tiles[value] += 1
        if self.empty > 0:
            self.empty -= 1
            self.state[cell] = EMPTY
            if self.consistent(cell) and self.solve(cell + 1, limit):
                return True
            self.empty += 1
        self.state[cell] = UNKNOWN
        return False

    def rows(self) -> list[str]:
        signs: dict[int, list[str]] = {}
        for (_, r), value in zip(self.board.cells, self.state):
            signs.setdefault(r, []).append("." if value < 0 else str(value))
        return ["".join(signs[r]) for r in sorted(signs)]


def solve(board: Board, seed: int, limit: int) -> tuple[list[str] | None, int]:
    solver = Solver(board, Puzzle(board, seed))
    found = solver.solve(0, limit)
    return (solver.rows() if found else None), solver.tries


def main() -> None:
    puzzles = int(sys.argv[1])
    board = Board(4)
    solved = 0
    tries = 0
    last = ""
    for seed in range(puzzles):
        rows, steps = solve(board, seed, 20000)
        tries += steps
        if rows is not None:
            solved += 1
            last = " ".join(rows)
    print(f"{solved} of {puzzles} solved, {tries} tries, last: {last}")


if __name__ == "__main__":
    main()
