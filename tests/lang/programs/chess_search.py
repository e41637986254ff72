# Simple chess move generator with perft and a greedy alpha-beta
from collections import namedtuple
from itertools import count

# The board is a 120 character string
A1, H1, A8, H8 = 91, 98, 21, 28
initial = (
    '         \n'
    '         \n'
    ' rnbqkbnr\n'
    ' pppppppp\n'
    ' ........\n'
    ' ........\n'
    ' ........\n'
    ' ........\n'
    ' PPPPPPPP\n'
    ' RNBQKBNR\n'
    '         \n'
    '         \n'
)
N, E, S, W = -10, 1, 10, -1
directions = {
    'P': (N, N+N, N+W, N+E),
    'N': (N+N+E, E+N+E, E+S+E, S+S+E, S+S+W, W+S+W, W+N+W, N+N+W),
    'B': (N+E, S+E, S+W, N+W),
    'R': (N, E, S, W),
    'Q': (N, E, S, W, N+E, S+E, S+W, N+W),
    'K': (N, E, S, W, N+E, S+E, S+W, N+W)
}
piece = dict(P=100, N=280, B=320, R=479, Q=929, K=60000)
MATE = 50000

# centre bonus by a formula rather than by tables
def centre(sq):
    r, c = divmod(sq - A8, 10)
    return int(10 - 2 * (abs(r - 3.5) + abs(c - 3.5)))

pst = {}
for p, v in piece.items():
    row = []
    for sq in range(120):
        on = A8 <= sq <= H1 and 1 <= sq % 10 <= 8
        row.append(v + (centre(sq) if on and p != 'K' else 0))
    pst[p] = tuple(row)

Move = namedtuple('Move', 'i j prom')


class Position(namedtuple('Position', 'board score wc bc ep')):
    """A state of a chess game"""

    def gen_moves(self):
        for i, p in enumerate(self.board):
            if not p.isupper():
                continue
            for d in directions[p]:
                for j in count(i + d, d):
                    q = self.board[j]
                    if q.isspace() or q.isupper():
                        break
                    if p == 'P':
                        if d in (N, N+N) and q != '.': break
                        if d == N+N and (i < A1 + N or self.board[i+N] != '.'): break
                        if d in (N+W, N+E) and q == '.' and j != self.ep: break
                        if A8 <= j <= H8:
                            for prom in 'NBRQ':
                                yield Move(i, j, prom)
                            break
                    yield Move(i, j, '')
                    if p in 'PNK' or q.islower():
                        break
                    if i == A1 and self.board[j+E] == 'K' and self.wc[0]:
                        yield Move(j + E, j + W, '')
                    if i == H1 and self.board[j+W] == 'K' and self.wc[1]:
                        yield Move(j + W, j + E, '')

    def rotate(self):
        return Position(self.board[::-1].swapcase(), -self.score, self.bc, self.wc, 119 - self.ep if self.ep else 0)

    def value(self, move):
        i, j, prom = move
        p, q = self.board[i], self.board[j]
        score = pst[p][j] - pst[p][i]
        if q.islower():
            score += pst[q.upper()][119 - j]
        if p == 'P':
            if A8 <= j <= H8:
                score += pst[prom][j] - pst['P'][j]
            if j == self.ep:
                score += pst['P'][119 - (j + S)]
        return score

    def move(self, move):
        i, j, prom = move
        p = self.board[i]
        put = lambda board, i, p: board[:i] + p + board[i+1:]
        board = self.board
        wc, bc, ep = self.wc, self.bc, 0
        score = self.score + self.value(move)
        board = put(board, j, board[i])
        board = put(board, i, '.')
        if i == A1: wc = (False, wc[1])
        if i == H1: wc = (wc[0], False)
        if j == A8: bc = (bc[0], False)
        if j == H8: bc = (False, bc[1])
        if p == 'K':
            wc = (False, False)
            if abs(j - i) == 2:
                board = put(board, A1 if j < i else H1, '.')
                board = put(board, (i + j) // 2, 'R')
        if p == 'P':
            if A8 <= j <= H8:
                board = put(board, j, prom)
            if j - i == 2 * N:
                ep = i + N
            if j == self.ep:
                board = put(board, j + S, '.')
        return Position(board, score, wc, bc, ep).rotate()

    def attacked(self):
        """can the side to move take the king?"""
        return any(self.board[m.j] == 'k' for m in self.gen_moves())

    def legal(self):
        return [m for m in self.gen_moves() if not self.move(m).attacked()]


def parse(c):
    fil, rank = ord(c[0]) - ord('a'), int(c[1]) - 1
    return A1 + fil - 10 * rank


def render(i):
    rank, fil = divmod(i - A1, 10)
    return chr(fil + ord('a')) + str(-rank + 1)


def show(pos, flip=False):
    uni = {'R': '♜', 'N': '♞', 'B': '♝', 'Q': '♛', 'K': '♚', 'P': '♟',
           'r': '♖', 'n': '♘', 'b': '♗', 'q': '♕', 'k': '♔', 'p': '♙', '.': '·'}
    for i, row in enumerate(pos.board.split()):
        print(' ', 8 - i, ' '.join(uni.get(p, p) for p in row))
    print('    a b c d e f g h\n')


def perft(pos, depth):
    if depth == 0:
        return 1
    return sum(perft(pos.move(m), depth - 1) for m in pos.legal())


class Searcher:
    def __init__(self):
        self.tt = {}
        self.nodes = 0

    def search(self, pos, depth, alpha=-MATE, beta=MATE):
        self.nodes += 1
        if 'K' not in pos.board:
            return -MATE, None
        if depth == 0:
            return pos.score, None
        key = (pos, depth, alpha, beta)
        if key in self.tt:
            return self.tt[key]
        best, bestmove = -MATE, None
        for m in sorted(pos.gen_moves(), key=pos.value, reverse=True):
            s, _ = self.search(pos.move(m), depth - 1, -beta, -alpha)
            s = -s
            if s > best:
                best, bestmove = s, m
            alpha = max(alpha, s)
            if alpha >= beta:
                break
        self.tt[key] = best, bestmove
        return best, bestmove


pos = Position(initial, 0, (True, True), (True, True), 0)
show(pos)
print(*(f"perft({d})={perft(pos, d)}" for d in range(3)))
hist = [pos]
for text in 'e2e4 d7d5 e4d5 d8d5 b1c3'.split():
    a, b = parse(text[:2]), parse(text[2:])
    if len(hist) % 2 == 0:
        a, b = 119 - a, 119 - b
    m = next((m for m in hist[-1].legal() if (m.i, m.j) == (a, b)), None)
    if m is None:
        print('illegal', text)
        continue
    hist.append(hist[-1].move(m))
show(hist[-1].rotate())
s = Searcher()
for ply in range(6):
    score, m = s.search(hist[-1], 2)
    if m is None:
        print('mate')
        break
    i, j = m.i, m.j
    if len(hist) % 2 == 0:
        i, j = 119 - i, 119 - j
    print(f"{ply}: {render(i)}{render(j)}{m.prom.lower()} {score:+d}")
    hist.append(hist[-1].move(m))
print(s.nodes, len(s.tt), hist[-1].wc, hist[-1]._replace(board='')._asdict())

# --- expected
#   8 ♖ ♘ ♗ ♕ ♔ ♗ ♘ ♖
#   7 ♙ ♙ ♙ ♙ ♙ ♙ ♙ ♙
#   6 · · · · · · · ·
#   5 · · · · · · · ·
#   4 · · · · · · · ·
#   3 · · · · · · · ·
#   2 ♟ ♟ ♟ ♟ ♟ ♟ ♟ ♟
#   1 ♜ ♞ ♝ ♛ ♚ ♝ ♞ ♜
#     a b c d e f g h
#
# perft(0)=1 perft(1)=20 perft(2)=400
#   8 ♖ ♘ ♗ · ♔ ♗ ♘ ♖
#   7 ♙ ♙ ♙ · ♙ ♙ ♙ ♙
#   6 · · · · · · · ·
#   5 · · · ♕ · · · ·
#   4 · · · · · · · ·
#   3 · · ♞ · · · · ·
#   2 ♟ ♟ ♟ ♟ · ♟ ♟ ♟
#   1 ♜ · ♝ ♛ ♚ ♝ ♞ ♜
#     a b c d e f g h
#
# 0: d5d4 -6
# 1: c3e2 -100
# 2: d4d5 -6
# 3: a2a4 -96
# 4: g8f6 -4
# 5: b2b4 -98
# 922 221 (True, True) {'board': '', 'score': -2, 'wc': (True, True), 'bc': (True, True), 'ep': 47}
