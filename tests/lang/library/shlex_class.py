import shlex
s = shlex.shlex("a = 'b c' # comment\nfoo->bar", posix=True)
print(list(s))
s = shlex.shlex("x|y && z", punctuation_chars=True); print(list(s))
s = shlex.shlex("one two, three"); s.whitespace += ","; s.whitespace_split = True; print(list(s))
t = shlex.shlex("a b"); print(t.get_token(), t.get_token(), repr(t.get_token()))
def words(text, posix, marks):
    s = shlex.shlex(text, posix=posix, punctuation_chars=marks)
    try: return list(s)
    except ValueError as e: return str(e)
for text in ("a 'b c' d", 'x="1 2" # c\ny', "a\\ b", "'open", "a&&b;c|d", "é a.b ~/x"):
    print([words(text, posix, marks) for posix in (True, False) for marks in (True, False)])
s = shlex.shlex("one two\nthree"); s.push_token("zero")
for t in s: print(t, s.lineno, s.error_leader("f"))

# --- expected
# ['a', '=', 'b c', 'foo', '-', '>', 'bar']
# ['x', '|', 'y', '&&', 'z']
# ['one', 'two', 'three']
# a b ''
# [['a', 'b c', 'd'], ['a', 'b c', 'd'], ['a', "'b c'", 'd'], ['a', "'b c'", 'd']]
# [['x=1 2', 'y'], ['x', '=', '1 2', 'y'], ['x="1', '2"', 'y'], ['x', '=', '"1 2"', 'y']]
# [['a b'], ['a b'], ['a', '\\', 'b'], ['a', '\\', 'b']]
# ['No closing quotation', 'No closing quotation', 'No closing quotation', 'No closing quotation']
# [['a', '&&', 'b', ';', 'c', '|', 'd'], ['a', '&', '&', 'b', ';', 'c', '|', 'd'], ['a', '&&', 'b', ';', 'c', '|', 'd'], ['a', '&', '&', 'b', ';', 'c', '|', 'd']]
# [['é', 'a.b', '~/x'], ['é', 'a', '.', 'b', '~', '/', 'x'], ['é', 'a.b', '~/x'], ['é', 'a', '.', 'b', '~', '/', 'x']]
# zero 1 "f", line 1: 
# one 1 "f", line 1: 
# two 2 "f", line 2: 
# three 2 "f", line 2: 
