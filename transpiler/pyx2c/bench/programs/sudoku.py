"""Sudokus solved with a dict from cells to strings of digits that are still possible: copies, strings, recursion."""

from __future__ import annotations

import sys

DIGITS = "123456789"
ROWS = "ABCDEFGHI"

PUZZLES = [
    "..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9",
    "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "..3.2.6..9..3.5..1..18.64....81.29..7.......8..67.82....26.95..8..2.3..9..5.1.3..",
    "6..3.2....5.....1..........7.26............543.........8.15........4.2........7..",
    ".6.5.1.9.1...9..539....7....4.8...7.......5.8.817.5.3.....5.2............76..8...",
]


def cross(rows: str, columns: str) -> list[str]:
    return [row + column for row in rows for column in columns]


CELLS = cross(ROWS, DIGITS)
UNITS = (
    [cross(ROWS, column) for column in DIGITS]
    + [cross(row, DIGITS) for row in ROWS]
    + [cross(rows, columns) for rows in ("ABC", "DEF", "GHI") for columns in ("123", "456", "789")]
)
UNITS_OF = {cell: [unit for unit in UNITS if cell in unit] for cell in CELLS}
PEERS = {cell: sorted({other for unit in UNITS_OF[cell] for other in unit} - {cell}) for cell in CELLS}


class Contradiction(Exception):
    """A cell without a digit, or a digit without a cell."""


class Solver:
    def __init__(self) -> None:
        self.guesses = 0

    def read(self, text: str) -> dict[str, str]:
        options = dict.fromkeys(CELLS, DIGITS)
        for cell, sign in zip(CELLS, text):
            if sign in DIGITS:
                self.assign(options, cell, sign)
        return options

    def assign(self, options: dict[str, str], cell: str, digit: str) -> None:
        for other in options[cell]:
            if other != digit:
                self.eliminate(options, cell, other)

    def eliminate(self, options: dict[str, str], cell: str, digit: str) -> None:
        """Takes a digit from a cell, and draws the conclusions."""
        if digit not in options[cell]:
            return
        left = options[cell].replace(digit, "")
        options[cell] = left
        if not left:
            raise Contradiction(cell)
        if len(left) == 1:
            for peer in PEERS[cell]:
                self.eliminate(options, peer, left)
        for unit in UNITS_OF[cell]:
            places = [other for other in unit if digit in options[other]]
            if not places:
                raise Contradiction(digit)
            if len(places) == 1:
                self.assign(options, places[0], digit)

    def search(self, options: dict[str, str]) -> dict[str, str] | None:
        open_cells = [(len(digits), cell) for cell, digits in options.items() if len(digits) > 1]
        if not open_cells:
            return options
        _, cell = min(open_cells)
        for digit in options[cell]:
            self.guesses += 1
            attempt = options.copy()
            try:
                self.assign(attempt, cell, digit)
            except Contradiction:
                continue
            found = self.search(attempt)
            if found is not None:
                return found
        return None


def main() -> None:
    rounds = int(sys.argv[1])
    solver = Solver()
    for turn in range(rounds):
        for puzzle in PUZZLES[1:]:
            solution = solver.search(solver.read(puzzle))
            if turn == 0:
                print("".join(solution.values()) if solution is not None else "none")
    print(solver.guesses, "guesses")


if __name__ == "__main__":
    main()
