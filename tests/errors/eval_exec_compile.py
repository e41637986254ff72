text = input()
value = eval(text)  # error: E0201 interpreter
exec("x = 1")  # error: E0202
code = compile(text, "<s>", "eval")  # error: E0203 re.compile
again = eval  # error: E0201
