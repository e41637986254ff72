"""difflib.ndiff, Differ and restore; email.utils.parseaddr and getaddresses."""

import difflib
from email.utils import formataddr, getaddresses, parseaddr

a = "one\ntwo\nthree\nfour lines here\n".splitlines(True)
b = "ore\ntree\nemu\nfour lines there\n".splitlines(keepends=True)
diff = list(difflib.ndiff(a, b))
print("".join(diff), end="")
print("".join(difflib.restore(diff, 1)) == "".join(a), list(difflib.restore(diff, 2)))
print(list(difflib.Differ().compare(["same\n", "  x = 1\n"], ["same\n", "  x = 22\n", "end\n"])))
print(list(difflib.ndiff(["a\n", "\n", "b\n"], ["a\n", "c\n"], linejunk=difflib.IS_LINE_JUNK)))
for text in ["Bob <bob@x.org>", '"Smith, J." <j@x.org>', "a@b (note)", "Group: x@y, Z <z@w>;", "J. Doe <jd@e.org>", "", "a b@c", "x@[1.2.3.4]"]:
    name, address = parseaddr(text)
    print((name, address), formataddr((name, address)))
print(getaddresses(["A <a@x>, b@y", '"C, D" <c@z>']))

# --- expected
# - one
# ?  ^
# + ore
# ?  ^
# - two
# - three
# ?  -
# + tree
# + emu
# - four lines here
# + four lines there
# ?            +
# True ['ore\n', 'tree\n', 'emu\n', 'four lines there\n']
# ['  same\n', '-   x = 1\n', '?       ^\n', '+   x = 22\n', '?       ^^\n', '+ end\n']
# ['  a\n', '+ c\n', '- \n', '- b\n']
# ('Bob', 'bob@x.org') Bob <bob@x.org>
# ('Smith, J.', 'j@x.org') "Smith, J." <j@x.org>
# ('note', 'a@b') note <a@b>
# ('', 'x@y') x@y
# ('J. Doe', 'jd@e.org') "J. Doe" <jd@e.org>
# ('', '') 
# ('', 'a b@c') a b@c
# ('', 'x@[1.2.3.4]') x@[1.2.3.4]
# [('A', 'a@x'), ('', 'b@y'), ('C, D', 'c@z')]
