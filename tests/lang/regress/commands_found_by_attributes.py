def command(name, **options):
    def deco(fn):
        fn.command = name
        fn.options = options
        return fn
    return deco


class Shell:
    def __init__(self):
        self.commands = {}
        for attr in dir(self):
            if attr.startswith("__"):
                continue
            m = getattr(self, attr)
            c = getattr(m, "command", None)
            if c is not None:
                self.commands[c] = m

    @command("go", need=1)
    def do_go(self, where):
        return f"going {where}"

    @command("look")
    def do_look(self):
        return "nothing"

    def helper(self):
        return "help"


class Better(Shell):
    @command("say")
    def do_say(self, *words):
        return " ".join(words)

    def do_look(self):
        return "plain look"


for cls in (Shell, Better):
    s = cls()
    print(cls.__name__, sorted(s.commands))
    for line in ("go north", "say a b", "look"):
        name, *args = line.split()
        if name in s.commands:
            print(s.commands[name](*args))
s = Shell()
print(hasattr(s.do_go, "command"), hasattr(s.helper, "command"), s.do_go.command, getattr(s.do_look, "options", 0))

# --- expected
# Shell ['go', 'look']
# going north
# nothing
# Better ['go', 'say']
# going north
# a b
# True False go {}
