"""Reversi with alpha-beta search; both players are programs."""
from __future__ import annotations
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache, cached_property
from typing import Iterable, Literal, Sequence, TypeAlias

Player: TypeAlias = Literal["X", "O"]
Square: TypeAlias = tuple[int, int]
SIZE = 6
DIRS = [(dr, dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc]


class Outcome(IntEnum):
    LOSS = -1
    DRAW = 0
    WIN = 1


def other(p: Player) -> Player:
    return "O" if p == "X" else "X"


@dataclass(frozen=True)
class Board:
    cells: tuple[str, ...]
    turn: Player = "X"

    @staticmethod
    def start() -> Board:
        cells = ["."] * (SIZE * SIZE)
        m = SIZE // 2
        cells[(m - 1) * SIZE + m - 1] = cells[m * SIZE + m] = "O"
        cells[(m - 1) * SIZE + m] = cells[m * SIZE + m - 1] = "X"
        return Board(tuple(cells))

    def at(self, r: int, c: int) -> str:
        return self.cells[r * SIZE + c]

    def flips(self, r: int, c: int) -> list[Square]:
        if self.at(r, c) != ".":
            return []
        found: list[Square] = []
        foe = other(self.turn)
        for dr, dc in DIRS:
            line: list[Square] = []
            y, x = r + dr, c + dc
            while 0 <= y < SIZE and 0 <= x < SIZE and self.at(y, x) == foe:
                line.append((y, x))
                y, x = y + dr, x + dc
            if line and 0 <= y < SIZE and 0 <= x < SIZE and self.at(y, x) == self.turn:
                found += line
        return found

    @cached_property
    def moves(self) -> dict[Square, list[Square]]:
        return {(r, c): f for r in range(SIZE) for c in range(SIZE) if (f := self.flips(r, c))}

    def play(self, move: Square) -> Board:
        cells = list(self.cells)
        for r, c in [move, *self.moves[move]]:
            cells[r * SIZE + c] = self.turn
        return Board(tuple(cells), other(self.turn))

    def skip(self) -> Board:
        return Board(self.cells, other(self.turn))

    def count(self, p: Player) -> int:
        return self.cells.count(p)

    @property
    def over(self) -> bool:
        return not self.moves and not self.skip().moves

    def outcome(self, p: Player) -> Outcome:
        diff = self.count(p) - self.count(other(p))
        return Outcome((diff > 0) - (diff < 0))

    def __str__(self) -> str:
        rows = ["  " + " ".join("abcdefgh"[:SIZE])]
        for r in range(SIZE):
            marks = ("*" if (r, c) in self.moves else self.at(r, c) for c in range(SIZE))
            rows.append(f"{r + 1} {' '.join(marks)}")
        return "\n".join(rows)


CORNERS = {(0, 0), (0, SIZE - 1), (SIZE - 1, 0), (SIZE - 1, SIZE - 1)}


@lru_cache(maxsize=None)
def weight(sq: Square) -> int:
    r, c = sq
    if sq in CORNERS:
        return 20
    if r in (0, SIZE - 1) or c in (0, SIZE - 1):
        return 3
    return 1


def evaluate(b: Board) -> int:
    me, foe = b.turn, other(b.turn)
    score = 0
    for i, cell in enumerate(b.cells):
        if cell == me:
            score += weight(divmod(i, SIZE))
        elif cell == foe:
            score -= weight(divmod(i, SIZE))
    return score + 2 * len(b.moves)


class Searcher:
    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.nodes = 0
        self.table: dict[tuple[Board, int], int] = {}

    def negamax(self, b: Board, depth: int, alpha: int, beta: int) -> int:
        self.nodes += 1
        if b.over:
            return 1000 * b.outcome(b.turn)
        if depth == 0:
            return evaluate(b)
        key = (b, depth)
        if key in self.table:
            return self.table[key]
        if not b.moves:
            return -self.negamax(b.skip(), depth, -beta, -alpha)
        best = -10**9
        for m in sorted(b.moves, key=weight, reverse=True):
            v = -self.negamax(b.play(m), depth - 1, -beta, -alpha)
            best = max(best, v)
            alpha = max(alpha, v)
            if alpha >= beta:
                break
        else:
            self.table[key] = best
        return best

    def choose(self, b: Board) -> Square:
        scored = [(-self.negamax(b.play(m), self.depth - 1, -10**9, 10**9), m) for m in b.moves]
        return max(scored)[1]


def name(sq: Square) -> str:
    return f"{'abcdefgh'[sq[1]]}{sq[0] + 1}"


def perft(b: Board, depth: int) -> int:
    if depth == 0 or b.over:
        return 1
    nxt: Iterable[Board] = (b.play(m) for m in b.moves) if b.moves else [b.skip()]
    return sum(perft(n, depth - 1) for n in nxt)


def winner_line(games: Sequence[tuple[Player, int]]) -> str:
    return "; ".join(f"{p} by {n}" for p, n in games)


def main() -> None:
    print([perft(Board.start(), d) for d in range(5)])
    b = Board.start()
    print(b)
    players: dict[Player, Searcher] = {"X": Searcher(1), "O": Searcher(2)}
    moves: list[str] = []
    while not b.over:
        if not b.moves:
            moves.append("--")
            b = b.skip()
            continue
        m = players[b.turn].choose(b)
        moves.append(name(m))
        b = b.play(m)
    print(" ".join(moves))
    print(b)
    print(b.outcome("X"), repr(b.outcome("O")), b.count("X"), b.count("O"))
    print({p: s.nodes for p, s in players.items()}, weight.cache_info().currsize)
    print(winner_line([("X", 3), ("O", 4)]))


if __name__ == "__main__":
    main()

# --- expected
# [1, 4, 12, 56, 244]
#   a b c d e f
# 1 . . . . . .
# 2 . . * . . .
# 3 . * O X . .
# 4 . . X O * .
# 5 . . . * . .
# 6 . . . . . .
# d5 e3 e2 c5 b5 c6 f3 f1 b6 a6 b3 f2 e4 a3 c2 f4 a4 a5 e1 d1 a2 a1 c1 b4 e5 b2 -- b1 -- f6 e6 d6 -- f5 -- d2
#   a b c d e f
# 1 O O O O O O
# 2 O O O O O O
# 3 O O O O O O
# 4 O O O O O O
# 5 O O O O O O
# 6 O O O O O O
# -1 <Outcome.WIN: 1> 0 36
# {'X': 54, 'O': 439} 36
# X by 3; O by 4
