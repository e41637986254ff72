import difflib
from difflib import SequenceMatcher, get_close_matches

s = SequenceMatcher(None, "qabxcd", "abycdf")
for tag, i1, i2, j1, j2 in s.get_opcodes():
    print(f"{tag:7}   a[{i1}:{i2}] --> b[{j1}:{j2}] {'qabxcd'[i1:i2]!r:>8} --> {'abycdf'[j1:j2]!r}")
print(s.get_matching_blocks(), round(s.ratio(), 3), s.quick_ratio(), s.real_quick_ratio())
print(s.find_longest_match(), s.find_longest_match(0, 2, 0, 6))
blanks = SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(blanks.ratio(), 3), blanks.get_matching_blocks())
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("wheel", ["while", "where"], n=1))
print(get_close_matches("zzz", ["ape"]), get_close_matches("ab", ["ab", "abc", "b"], cutoff=0.9))
for n, cutoff in [(0, 0.5), (1, 1.5)]:
    try:
        get_close_matches("a", ["b"], n, cutoff)
    except ValueError as e:
        print(e)
before = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n".splitlines(keepends=True)
after = "one\n2\nthree\nfour\nfive\nsix\nseven\neight\nNINE\nten\neleven\n".splitlines(keepends=True)
for line in difflib.unified_diff(before, after, "old", "new", n=1):
    print("|" + line, end="")
for line in difflib.context_diff(before, after, "old.txt", "new.txt", "2020-01-01"):
    print("|" + line, end="")
print(list(difflib.unified_diff(["a"], ["a"], lineterm="")), list(difflib.unified_diff([], ["x"], lineterm="")))
grouped = SequenceMatcher(None, before, after).get_grouped_opcodes(2)
print([len(group) for group in grouped])
many = SequenceMatcher(None, "a" * 150 + "b" * 60, "a" * 150 + "c" + "b" * 60)
print(many.bpopular == {"a", "b"}, round(many.ratio(), 4), SequenceMatcher(None, "ab" * 120, "ab" * 120, autojunk=False).ratio())
many.set_seqs("xay", "xby")
print(many.get_opcodes())

# --- expected
# delete    a[0:1] --> b[0:0]      'q' --> ''
# equal     a[1:3] --> b[0:2]     'ab' --> 'ab'
# replace   a[3:4] --> b[2:3]      'x' --> 'y'
# equal     a[4:6] --> b[3:5]     'cd' --> 'cd'
# insert    a[6:6] --> b[5:6]       '' --> 'f'
# [Match(a=1, b=0, size=2), Match(a=4, b=3, size=2), Match(a=6, b=6, size=0)] 0.667 0.6666666666666666 1.0
# Match(a=1, b=0, size=2) Match(a=1, b=0, size=1)
# 0.866 [Match(a=0, b=0, size=8), Match(a=8, b=17, size=21), Match(a=29, b=38, size=0)]
# ['apple', 'ape'] ['where']
# [] ['ab']
# n must be > 0: 0
# cutoff must be in [0.0, 1.0]: 1.5
# |--- old
# |+++ new
# |@@ -1,3 +1,3 @@
# | one
# |-two
# |+2
# | three
# |@@ -8,3 +8,4 @@
# | eight
# |-nine
# |+NINE
# | ten
# |+eleven
# |*** old.txt	2020-01-01
# |--- new.txt
# |***************
# |*** 1,10 ****
# |  one
# |! two
# |  three
# |  four
# |  five
# |  six
# |  seven
# |  eight
# |! nine
# |  ten
# |--- 1,11 ----
# |  one
# |! 2
# |  three
# |  four
# |  five
# |  six
# |  seven
# |  eight
# |! NINE
# |  ten
# |+ eleven
# [] ['--- ', '+++ ', '@@ -0,0 +1 @@', '+x']
# [3, 4]
# True 0.7126 1.0
# [('equal', 0, 1, 0, 1), ('replace', 1, 2, 1, 2), ('equal', 2, 3, 2, 3)]
