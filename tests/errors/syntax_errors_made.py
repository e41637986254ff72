# A SyntaxError takes its message alone: with the place of the error, CPython makes another text.
print(SyntaxError("bad"))
print(SyntaxError("bad", ("file.py", 3, 7, "x = ")))  # error: E0506 place
