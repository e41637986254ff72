# `e.msg` of a SyntaxError is its only argument.
class Bad(SyntaxError):
    def __init__(self, what, line):
        super().__init__(f"{what} at {line}")
        self.line = line

    def __str__(self):
        return f"<{self.msg}>"


for make in (lambda: SyntaxError("first"), lambda: SyntaxError(), lambda: IndentationError("second"), lambda: Bad("third", 3)):
    try:
        raise make()
    except SyntaxError as e:
        print(e.msg, str(e), type(e.msg).__name__)
        print((e.msg or "none").upper())

# --- expected
# first first str
# FIRST
# None None NoneType
# NONE
# second second str
# SECOND
# third at 3 <third at 3> str
# THIRD AT 3
