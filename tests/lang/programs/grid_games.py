import random, copy
from collections import namedtuple

EMPTY, BLACK, WHITE = '.', 'X', 'O'
other = {BLACK: WHITE, WHITE: BLACK}
DIRS = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]


class IllegalMove(Exception):
    pass


class Game(object):
    """common parts of two player games on a grid"""
    size = (8, 8)
    name = 'game'

    def __init__(self):
        w, h = self.size
        self.grid = [[EMPTY] * w for _ in range(h)]
        self.turn = BLACK
        self.history = []
        self.setup()

    def setup(self):
        pass

    def inside(self, x, y):
        return 0 <= x < self.size[0] and 0 <= y < self.size[1]

    def at(self, pos):
        x, y = pos
        return self.grid[y][x] if self.inside(x, y) else None

    def clone(self):
        g = self.__class__.__new__(self.__class__)
        g.grid = [r[:] for r in self.grid]
        g.turn = self.turn
        g.history = self.history[:]
        return g

    def play(self, move):
        if move not in self.moves():
            raise IllegalMove('%s: %s may not play %s' % (self.name, self.turn, move))
        self.apply(move)
        self.history.append(move)
        self.turn = other[self.turn]
        return self

    def __str__(self):
        head = '  ' + ' '.join('abcdefghij'[:self.size[0]])
        return '\n'.join([head] + ['%d %s' % (i + 1, ' '.join(r)) for i, r in enumerate(self.grid)])

    def count(self, who):
        return sum(r.count(who) for r in self.grid)


class Reversi(Game):
    name = 'reversi'

    def setup(self):
        for (x, y), c in {(3, 3): WHITE, (4, 4): WHITE, (3, 4): BLACK, (4, 3): BLACK}.items():
            self.grid[y][x] = c

    def flips(self, x, y, who):
        if self.grid[y][x] != EMPTY:
            return []
        out = []
        for dx, dy in DIRS:
            run, p, q = [], x + dx, y + dy
            while self.inside(p, q) and self.grid[q][p] == other[who]:
                run.append((p, q))
                p, q = p + dx, q + dy
            if run and self.inside(p, q) and self.grid[q][p] == who:
                out += run
        return out

    def moves(self):
        found = [(x, y) for y in range(8) for x in range(8) if self.flips(x, y, self.turn)]
        if not found and any(self.flips(x, y, other[self.turn]) for y in range(8) for x in range(8)):
            return [None]
        return found

    def apply(self, move):
        if move is None:
            return
        x, y = move
        for p, q in self.flips(x, y, self.turn) + [move]:
            self.grid[q][p] = self.turn

    def winner(self):
        if self.moves():
            return None
        b, w = self.count(BLACK), self.count(WHITE)
        return BLACK if b > w else WHITE if w > b else 'draw'

    def score(self, who):
        weight = lambda x, y: 10 if (x in (0, 7) and y in (0, 7)) else 3 if x in (0, 7) or y in (0, 7) else 1
        return sum(weight(x, y) * ((c == who) - (c == other[who])) for y, r in enumerate(self.grid) for x, c in enumerate(r))


class ConnectFour(Game):
    size = (7, 6)
    name = 'connect four'

    def moves(self):
        return [] if self.line() else [(x, 0) for x in range(7) if self.grid[0][x] == EMPTY]

    def apply(self, move):
        x, _ = move
        for row in reversed(self.grid):
            if row[x] == EMPTY:
                row[x] = self.turn
                break

    def lines(self):
        for y in range(6):
            for x in range(7):
                for dx, dy in ((1, 0), (0, 1), (1, 1), (1, -1)):
                    if self.inside(x + 3 * dx, y + 3 * dy):
                        yield [self.grid[y + i * dy][x + i * dx] for i in range(4)]

    def line(self):
        return next((l[0] for l in self.lines() if l[0] != EMPTY and len(set(l)) == 1), None)

    def winner(self):
        return self.line() or ('draw' if all(c != EMPTY for c in self.grid[0]) else None)

    def score(self, who):
        total = 0
        for l in self.lines():
            mine, theirs = l.count(who), l.count(other[who])
            if not theirs:
                total += (0, 1, 4, 20, 1000)[mine]
            if not mine:
                total -= (0, 1, 4, 20, 1000)[theirs]
        return total


class Player(object):
    def __init__(self, name):
        self.name = name

    def choose(self, game):
        raise NotImplementedError('%s.choose' % type(self).__name__)


class Rand(Player):
    def __init__(self, name, seed):
        super(Rand, self).__init__(name)
        self.rng = random.Random(seed)

    def choose(self, game):
        return self.rng.choice(game.moves())


class Greedy(Player):
    def choose(self, game):
        def after(m):
            return game.clone().play(m).score(game.turn)
        return max(game.moves(), key=after)


class Minimax(Player):
    def __init__(self, name, depth=2):
        Player.__init__(self, name)
        self.depth = depth
        self.nodes = 0

    def value(self, game, depth, alpha, beta, who):
        self.nodes += 1
        w = game.winner()
        if w is not None:
            return {who: 10000, other[who]: -10000}.get(w, 0), None
        if depth == 0:
            return game.score(who), None
        best = None
        for m in game.moves():
            v, _ = self.value(game.clone().play(m), depth - 1, alpha, beta, who)
            if game.turn == who:
                if best is None or v > best[0]:
                    best = v, m
                alpha = max(alpha, v)
            else:
                if best is None or v < best[0]:
                    best = v, m
                beta = min(beta, v)
            if beta <= alpha:
                break
        return best

    def choose(self, game):
        return self.value(game, self.depth, -10 ** 9, 10 ** 9, game.turn)[1]


def match(cls, black, white, verbose=False):
    game = cls()
    players = {BLACK: black, WHITE: white}
    while game.winner() is None and game.moves():
        game.play(players[game.turn].choose(game))
    if verbose:
        print(game)
    w = game.winner()
    return players[w].name if w in players else 'draw', len(game.history), game.history[:4]


print(match(Reversi, Greedy('greedy'), Rand('rand', 1), verbose=True))
print(match(Reversi, Minimax('mini', 1), Rand('rand', 2)))
mini = Minimax('mini', 3)
print(match(ConnectFour, mini, Greedy('greedy'), verbose=True), mini.nodes)
wins = {}
for seed in range(6):
    name = match(ConnectFour, Rand('a', seed), Rand('b', seed + 100))[0]
    wins[name] = wins.get(name, 0) + 1
print(sorted(wins.items()))
g = ConnectFour()
for bad in ((9, 0), (3, 0), (3, 1)):
    try:
        g.play(bad)
    except IllegalMove as e:
        print(e)
try:
    Player('nobody').choose(g)
except NotImplementedError as e:
    print('not implemented:', e)
print(g.at((3, 5)), g.at((3, 4)), g.at((9, 9)), isinstance(g, Game), g.name)

# --- expected
#   a b c d e f g h
# 1 O O O O O O O O
# 2 O O O O O X O O
# 3 O O O O O O O O
# 4 O X O O O O O O
# 5 O X O X X O X O
# 6 O O X X O X X O
# 7 O X O O O O O O
# 8 X X O X X X X X
# ('rand', 63, [(3, 2), (2, 2), (1, 2), (2, 4)])
# ('rand', 60, [(3, 2), (2, 2), (1, 2), (1, 1)])
#   a b c d e f g
# 1 . . . . . . .
# 2 . . . . . . .
# 3 . . . . . . .
# 4 . . . . . . .
# 5 . O O O . . .
# 6 X X X X . . .
# ('mini', 7, [(2, 0), (2, 0), (3, 0), (3, 0)]) 558
# [('a', 3), ('b', 3)]
# connect four: X may not play (9, 0)
# connect four: O may not play (3, 1)
# not implemented: Player.choose
# X . None True connect four
