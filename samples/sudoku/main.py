"""Solves sudokus: first by elimination, then by trying the cell with the fewest candidates."""

import sys

ALL = 0b111111111

PUZZLES = {
    "single solution": """
        . . . | . 5 3 | 4 . .
        8 . . | . . . | . . 7
        . 2 . | . . . | 8 . .
        ------+-------+------
        3 . . | . 1 . | . . .
        . . . | . 4 5 | . . .
        . . 1 | 9 . . | 6 . .
        ------+-------+------
        9 . . | . . . | 7 . .
        6 . . | . . . | 2 5 .
        . 8 3 | 6 . . | . 1 .""",
    "empty": "." * 81,
    "sparse": "1" + "." * 9 + "2" + "." * 9 + "3" + "." * 9 + "4" + "." * 9 + "5" + "." * 40,
    "impossible": "1" + "." * 7 + "1" + "." * 72,
}


class Contradiction(Exception):
    """A cell has no candidate left."""


class Sudoku:
    """81 cells, each a set of candidates as a mask of nine bits."""

    def __init__(self, peers):
        self.peers = peers
        self.cells = [ALL] * 81
        self.tries = 0

    def read(self, text):
        """Places the digits of the text; everything but digits and dots is decoration."""
        signs = [ch for ch in text if ch.isdigit() or ch == "."]
        if len(signs) != 81:
            raise ValueError(f"81 cells expected, {len(signs)} found")
        for cell, sign in enumerate(signs):
            if sign not in ".0":
                self.place(cell, 1 << (int(sign) - 1))

    def place(self, cell, mask):
        """Fixes a cell to one candidate and removes it from the cell's row, column and box."""
        if self.cells[cell] & mask == 0:
            raise Contradiction(f"row {cell // 9 + 1}, column {cell % 9 + 1}")
        self.cells[cell] = mask
        for peer in self.peers[cell]:
            before = self.cells[peer]
            if before & mask:
                after = before & ~mask
                self.cells[peer] = after
                if after == 0:
                    raise Contradiction(f"row {peer // 9 + 1}, column {peer % 9 + 1}")
                if after & (after - 1) == 0:
                    self.place(peer, after)

    def tightest(self):
        """The open cell with the fewest candidates, or None when all are fixed."""
        best = None
        fewest = 10
        for cell, mask in enumerate(self.cells):
            count = mask.bit_count()
            if 1 < count < fewest:
                best, fewest = cell, count
        return best

    def solve(self):
        """Completes the cells in place; False when there is no way."""
        cell = self.tightest()
        if cell is None:
            return True
        saved = self.cells[:]
        for digit in range(9):
            mask = 1 << digit
            if saved[cell] & mask == 0:
                continue
            self.tries += 1
            try:
                self.place(cell, mask)
                if self.solve():
                    return True
            except Contradiction:
                pass
            self.cells = saved[:]
        return False

    def digit(self, cell):
        mask = self.cells[cell]
        return str(mask.bit_length()) if mask.bit_count() == 1 else "."

    def __str__(self):
        lines = []
        for row in range(9):
            if row in (3, 6):
                lines.append("------+-------+------")
            digits = [self.digit(row * 9 + column) for column in range(9)]
            lines.append(" | ".join(" ".join(digits[i:i + 3]) for i in (0, 3, 6)))
        return "\n".join(lines)


def box_of(cell):
    return cell // 27 * 3 + cell % 9 // 3


def find_peers():
    """For every cell the twenty others of its row, column and box."""
    peers = []
    for a in range(81):
        peers.append([b for b in range(81) if a != b and
                      (a // 9 == b // 9 or a % 9 == b % 9 or box_of(a) == box_of(b))])
    return peers


def is_valid(sudoku):
    rows = [{sudoku.digit(r * 9 + c) for c in range(9)} for r in range(9)]
    columns = [{sudoku.digit(r * 9 + c) for r in range(9)} for c in range(9)]
    boxes = [{sudoku.digit(cell) for cell in range(81) if box_of(cell) == box} for box in range(9)]
    return all(unit == set("123456789") for unit in rows + columns + boxes)


def try_all(peers, rounds):
    """Solves every puzzle again and again; how many candidates were tried."""
    tries = 0
    for _ in range(rounds):
        for text in PUZZLES.values():
            sudoku = Sudoku(peers)
            try:
                sudoku.read(text)
                sudoku.solve()
            except Contradiction:
                pass
            tries += sudoku.tries
    return tries


def main():
    peers = find_peers()
    if len(sys.argv) > 1:
        print("tries:", try_all(peers, int(sys.argv[1])))
    for name, text in PUZZLES.items():
        sudoku = Sudoku(peers)
        print(f"{name}:")
        try:
            sudoku.read(text)
            solved = sudoku.solve()
        except Contradiction as error:
            print("contradiction at", error)
            continue
        print(sudoku)
        print(f"solved: {solved}, valid: {is_valid(sudoku)}, {sudoku.tries} tries")
    try:
        Sudoku(peers).read("12")
    except ValueError as error:
        print(error)


if __name__ == "__main__":
    main()
