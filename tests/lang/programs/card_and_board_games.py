# games: minesweeper, connect four, blackjack, bowling, poker hands
import random
from collections import Counter
from itertools import product, combinations, groupby, chain, accumulate, islice, count

class Minesweeper:
    def __init__(self, w, h, mines, seed=1):
        rng = random.Random(seed)
        cells = [(x, y) for y in range(h) for x in range(w)]
        self.w, self.h = w, h
        self.mines = set(rng.sample(cells, mines))
        self.revealed = set()
    def neighbours(self, x, y):
        for dx, dy in product((-1, 0, 1), repeat=2):
            if (dx or dy) and 0 <= x + dx < self.w and 0 <= y + dy < self.h:
                yield x + dx, y + dy
    def number(self, x, y):
        return sum((nx, ny) in self.mines for nx, ny in self.neighbours(x, y))
    def reveal(self, x, y):
        if (x, y) in self.mines:
            return False
        stack = [(x, y)]
        while stack:
            cell = stack.pop()
            if cell in self.revealed:
                continue
            self.revealed.add(cell)
            if self.number(*cell) == 0:
                stack.extend(self.neighbours(*cell))
        return True
    def __str__(self):
        rows = []
        for y in range(self.h):
            rows.append("".join("." if (x, y) not in self.revealed else str(self.number(x, y) or " ") for x in range(self.w)))
        return "\n".join(rows)

m = Minesweeper(8, 5, 6)
safe = next((x, y) for y in range(5) for x in range(8) if (x, y) not in m.mines and m.number(x, y) == 0)
print(m.reveal(*safe), len(m.revealed), len(m.mines))
print(m)

def connect4(moves):
    board = [[] for _ in range(7)]
    for i, col in enumerate(moves):
        player = "XO"[i % 2]
        if len(board[col]) >= 6:
            return f"column {col} full"
        board[col].append(player)
        c, r = col, len(board[col]) - 1
        for dc, dr in ((1, 0), (0, 1), (1, 1), (1, -1)):
            run = 1
            for sign in (1, -1):
                cc, rr = c + sign * dc, r + sign * dr
                while 0 <= cc < 7 and 0 <= rr < len(board[cc]) and board[cc][rr] == player:
                    run += 1
                    cc += sign * dc
                    rr += sign * dr
            if run >= 4:
                return f"{player} wins on move {i + 1}"
    return "no winner"
print(connect4([3, 2, 3, 2, 3, 2, 3]), connect4([0, 1, 2]), connect4([0] * 7))

RANKS = "23456789TJQKA"
def hand_rank(hand):
    values = sorted((RANKS.index(c[0]) for c in hand), reverse=True)
    counts = sorted(Counter(values).items(), key=lambda kv: (-kv[1], -kv[0]))
    shape = tuple(n for _, n in counts)
    ordered = tuple(v for v, _ in counts)
    flush = len({c[1] for c in hand}) == 1
    straight = values == list(range(values[0], values[0] - 5, -1))
    if values == [12, 3, 2, 1, 0]:
        straight, ordered = True, (3, 2, 1, 0, -1)
    names = {(4, 1): 7, (3, 2): 6, (3, 1, 1): 3, (2, 2, 1): 2, (2, 1, 1, 1): 1, (1, 1, 1, 1, 1): 0}
    if straight and flush:
        return 8, ordered
    if flush and shape not in ((4, 1), (3, 2)):
        return 5, ordered
    if straight:
        return 4, ordered
    return names[shape], ordered
hands = ["TS JS QS KS AS", "2H 2D 2C KS KD", "AH 2D 3C 4S 5D", "9H 9D 4C 4S KD", "2H 7H 9H JH KH", "3S 5D 8C JH KS"]
ranked = sorted(hands, key=lambda h: hand_rank(h.split()), reverse=True)
for h in ranked:
    print(h, hand_rank(h.split()))

def bowling(rolls):
    score, i = 0, 0
    for _ in range(10):
        if rolls[i] == 10:
            score += 10 + rolls[i + 1] + rolls[i + 2]
            i += 1
        elif rolls[i] + rolls[i + 1] == 10:
            score += 10 + rolls[i + 2]
            i += 2
        else:
            score += rolls[i] + rolls[i + 1]
            i += 2
    return score
print(bowling([10] * 12), bowling([9, 1] * 10 + [9]), bowling([3, 4] * 10))
print([(k, len(list(g))) for k, g in groupby("aaabbc")], list(accumulate([1, 2, 3])), list(islice(count(5, 2), 3)), list(chain([1], "ab")), len(list(combinations(range(5), 2))))

# --- expected
# True 26 6
# .1 1....
# .2 1111.
# .2    1.
# 11 1111.
#    1....
# X wins on move 7 no winner column 0 full
# TS JS QS KS AS (8, (12, 11, 10, 9, 8))
# 2H 2D 2C KS KD (6, (0, 11))
# 2H 7H 9H JH KH (5, (11, 9, 7, 5, 0))
# AH 2D 3C 4S 5D (4, (3, 2, 1, 0, -1))
# 9H 9D 4C 4S KD (2, (7, 2, 11))
# 3S 5D 8C JH KS (0, (11, 9, 6, 3, 1))
# 300 190 70
# [('a', 3), ('b', 2), ('c', 1)] [1, 3, 6] [5, 7, 9] [1, 'a', 'b'] 10
