"""string.Template and capwords."""

import string
from string import Template


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t = Template("$who owes ${amount}kr to $who_2, $$5, ${who}s")
print(t.substitute(who="Ann", amount=3.5, who_2="Bob"), t.template)
print(
    t.substitute({"who": "A", "amount": 1, "who_2": None}),
    t.substitute({"who": "A", "amount": "1", "who_2": "B"}, who="C"),
)
print(t.safe_substitute(who="X"), t.safe_substitute({}), t.safe_substitute({"amount": 9}, who_2=8))
print(t.is_valid(), t.get_identifiers(), Template("$ x").is_valid(), Template("").get_identifiers())
attempt(lambda: t.substitute(who="X"))
attempt(lambda: t.substitute({"who": "X"}))
for text in ["$", "a $ b", "$1", "${", "${a", "${a b}", "${}", "$é", "a\nbc $!", "$a$b$$$c", "$a-$_x1", "x$$", "$$$"]:
    attempt(lambda: Template(text).substitute(a=1, b=2, c=3, _x1=4))
    attempt(lambda: Template(text).safe_substitute(a=1, b=2))
print(string.capwords("  hello big  world "), string.capwords("a-b-c", "-"), string.capwords("ONE two"))

# --- expected
# Ann owes 3.5kr to Bob, $5, Anns $who owes ${amount}kr to $who_2, $$5, ${who}s
# A owes 1kr to None, $5, As C owes 1kr to B, $5, Cs
# X owes ${amount}kr to $who_2, $5, Xs $who owes ${amount}kr to $who_2, $5, ${who}s $who owes 9kr to 8, $5, ${who}s
# True ['who', 'amount', 'who_2'] False []
# KeyError: 'amount'
# KeyError: 'amount'
# ValueError: Invalid placeholder in string: line 1, col 1
# '$'
# ValueError: Invalid placeholder in string: line 1, col 3
# 'a $ b'
# ValueError: Invalid placeholder in string: line 1, col 1
# '$1'
# ValueError: Invalid placeholder in string: line 1, col 1
# '${'
# ValueError: Invalid placeholder in string: line 1, col 1
# '${a'
# ValueError: Invalid placeholder in string: line 1, col 1
# '${a b}'
# ValueError: Invalid placeholder in string: line 1, col 1
# '${}'
# ValueError: Invalid placeholder in string: line 1, col 1
# '$é'
# ValueError: Invalid placeholder in string: line 2, col 4
# 'a\nbc $!'
# '12$3'
# '12$$c'
# '1-4'
# '1-$_x1'
# 'x$'
# 'x$'
# ValueError: Invalid placeholder in string: line 1, col 3
# '$$'
# Hello Big World A-B-C One Two
