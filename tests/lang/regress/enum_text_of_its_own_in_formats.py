import enum
class Rank(enum.IntEnum):
    A = 1
    B = 2
    def __str__(self): return self.name * 2
class S(enum.StrEnum):
    X = 'x'
    def __str__(self): return 'S!'
print(f'{Rank.A} {Rank.B:>4} {S.X} {S.X:>4}', '%s %s %d' % (Rank.A, S.X, Rank.B), '{} {:3}'.format(Rank.A, S.X), [Rank.A], str(S.X) + S.X)

# --- expected
# AA    2 S!    x AA S! 2 AA x   [<Rank.A: 1>] S!x
