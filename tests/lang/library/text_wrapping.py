# textwrap in full.
import textwrap
from textwrap import dedent, fill, indent, shorten, wrap
text = "The quick brown fox--jumps over the well-known lazy dog's   back; it was a state-of-the-art e-mail, mother-in-law approved. Supercalifragilisticexpialidocious!"
for w in (10, 20, 33, 70):
    print(wrap(text, w))
print(fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.fill(text, width=30, break_long_words=False, break_on_hyphens=False))
print(shorten("Hello  world, this is long", width=18), shorten("Hello world", 11), shorten("Hello world!", width=11, placeholder="..."))
print(dedent("""
    def f():
        return 1

      x
    """))
print(dedent("  a\n   b\n\t c"), repr(dedent("   \n  x\n")))
print(indent("a\n\nb\n  c", "> "), indent("a\n\nb", "+ ", lambda line: True))
w = textwrap.TextWrapper(width=15, max_lines=2)
print(w.wrap("one two three four five six seven eight nine ten"), w.fill("short"))
print(wrap("", 10), wrap("   ", 10), wrap("aaa\tbbb\nccc", 7))
try:
    wrap("x", 0)
except ValueError as e:
    print(e)

# --- expected
# ['The quick', 'brown fox', '--jumps', 'over the', 'well-known', "lazy dog's", 'back; it', 'was a', 'state-of-', 'the-art', 'e-mail,', 'mother-in-', 'law', 'approved. ', 'Supercalif', 'ragilistic', 'expialidoc', 'ious!']
# ['The quick brown fox', '--jumps over the', 'well-known lazy', "dog's   back; it was", 'a state-of-the-art', 'e-mail, mother-in-', 'law approved. Superc', 'alifragilisticexpial', 'idocious!']
# ['The quick brown fox--jumps over', "the well-known lazy dog's   back;", 'it was a state-of-the-art e-mail,', 'mother-in-law approved. Supercali', 'fragilisticexpialidocious!']
# ["The quick brown fox--jumps over the well-known lazy dog's   back; it", 'was a state-of-the-art e-mail, mother-in-law approved.', 'Supercalifragilisticexpialidocious!']
# * The quick brown fox--jumps over the
#   well-known lazy dog's   back; it was a
#   state-of-the-art e-mail, mother-in-law
#   approved.
#   Supercalifragilisticexpialidocious!
# The quick brown fox--jumps
# over the well-known lazy dog's
# back; it was a
# state-of-the-art e-mail,
# mother-in-law approved.
# Supercalifragilisticexpialidocious!
# Hello world, [...] Hello world Hello...
#
# def f():
#     return 1
#
#   x
#
#   a
#    b
# 	 c '\nx\n'
# > a
#
# > b
# >   c + a
# + 
# + b
# ['one two three', 'four five [...]'] short
# [] [] ['aaa', 'bbb ccc']
# invalid width 0 (must be > 0)
