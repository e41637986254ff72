# Tic tac toe, N-Queens, sudoku, knapsack, permutations
def print_board(b):
    for i in range(0, 9, 3):
        print(" | ".join(b[i:i + 3]))
        if i < 6:
            print("-" * 9)

WINS = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]

def winner(b):
    for x, y, z in WINS:
        if b[x] == b[y] == b[z] != " ":
            return b[x]
    return None

def minimax(b, player):
    w = winner(b)
    if w == "X":
        return 1, None
    if w == "O":
        return -1, None
    moves = [i for i, c in enumerate(b) if c == " "]
    if not moves:
        return 0, None
    best = None
    for m in moves:
        b[m] = player
        score, _ = minimax(b, "O" if player == "X" else "X")
        b[m] = " "
        if best is None or (player == "X" and score > best[0]) or (player == "O" and score < best[0]):
            best = (score, m)
    return best

board = ["X", "O", "X", " ", "O", " ", " ", " ", " "]
player = "X"
while winner(board) is None and " " in board:
    score, move = minimax(board, player)
    board[move] = player
    player = "O" if player == "X" else "X"
print_board(board)
print("Winner:", winner(board) or "draw")

def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n:
        return 1
    return sum(queens(n, row + 1, cols + (c,), d1 + (row - c,), d2 + (row + c,))
               for c in range(n) if c not in cols and row - c not in d1 and row + c not in d2)
print([queens(n) for n in range(1, 7)])

def solve_queens(n):
    def place(row):
        if row == n:
            result.append(list(pos))
            return
        for c in range(n):
            if all(c != pc and abs(c - pc) != row - r for r, pc in enumerate(pos)):
                pos.append(c)
                place(row + 1)
                pos.pop()
    result = []
    pos = []
    place(0)
    return result
sols = solve_queens(6)
print(len(sols), sols[0])

def permutations(items):
    if len(items) <= 1:
        return [items]
    out = []
    for i, x in enumerate(items):
        for p in permutations(items[:i] + items[i + 1:]):
            out.append([x] + p)
    return out
print(permutations([1, 2, 3]))

def subsets(xs):
    if not xs:
        return [[]]
    rest = subsets(xs[1:])
    return rest + [[xs[0]] + r for r in rest]
print(sorted(subsets(["a", "b", "c"]), key=lambda s: (len(s), s)))

def knapsack(items, cap):
    dp = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1):
            dp[c] = max(dp[c], dp[c - w] + v)
    return dp[cap]
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))

def lcs(a, b):
    m, n = len(a), len(b)
    t = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(m):
        for j in range(n):
            t[i + 1][j + 1] = t[i][j] + 1 if a[i] == b[j] else max(t[i][j + 1], t[i + 1][j])
    out = []
    i, j = m, n
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i -= 1
            j -= 1
        elif t[i - 1][j] >= t[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(out))
print(lcs("AGGTAB", "GXTXAYB"))

def edit(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]
print(edit("kitten", "sitting"))

def sudoku(g):
    for r in range(9):
        for c in range(9):
            if g[r][c] == 0:
                for v in range(1, 10):
                    if ok(g, r, c, v):
                        g[r][c] = v
                        if sudoku(g):
                            return True
                        g[r][c] = 0
                return False
    return True

def ok(g, r, c, v):
    if v in g[r] or any(g[i][c] == v for i in range(9)):
        return False
    br, bc = r // 3 * 3, c // 3 * 3
    return all(g[br + i][bc + j] != v for i in range(3) for j in range(3))

puzzle = """53..7.... 6..195... .98....6. 8...6...3 4..8.3..1 7...2...6 .6....28. ...419..5 ....8..79"""
grid = [[0 if ch == "." else int(ch) for ch in row] for row in puzzle.split()]
print(sudoku(grid))
for row in grid[:3]:
    print("".join(map(str, row)))
def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return 0
    moves = hanoi(n - 1, a, c, b)
    if n > 2:
        print(f"disk {n}: {a}->{c}")
    return moves + 1 + hanoi(n - 1, b, a, c)
print(hanoi(4))
sieve = [True] * 50
for i in range(2, 8):
    if sieve[i]:
        for j in range(i * i, 50, i):
            sieve[j] = False
print([i for i in range(2, 50) if sieve[i]])
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print(max(range(1, 1000), key=collatz))
print(sum(x for x in range(1000) if x % 3 == 0 or x % 5 == 0), sum(map(int, str(2 ** 1000))))
for i in range(1, 16):
    print("FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else i, end=" ")
print()

# --- expected
# X | O | X
# ---------
# O | O | X
# ---------
# X | X | O
# Winner: draw
# [1, 0, 0, 2, 10, 4]
# 4 [1, 3, 5, 0, 2, 4]
# [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
# [[], ['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]
# 9
# GTAB
# 3
# True
# 534678912
# 672195348
# 198342567
# disk 3: A->B
# disk 4: A->C
# disk 3: B->C
# 15
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
# 871
# 233168 1366
# 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz 
