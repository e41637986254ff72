def ask(prompt: str) -> str:
    return input(prompt)


print("hello", ask("name? "))
print("again", ask("more? "))

# --- input
# Ann
# --- expected without newline
# name? hello Ann
# more? 
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/input_ends.py", line 6, in <module>
#     print("again", ask("more? "))
#                    ^^^^^^^^^^^^^
#   File "$HERE/input_ends.py", line 2, in ask
#     return input(prompt)
#            ^^^^^^^^^^^^^
# EOFError: EOF when reading a line
# --- status 1
