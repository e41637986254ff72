"""`cmd`: a text adventure and a calculator, lines from a queue, from standard input and from a file."""
import cmd
import io
import sys


class Adventure(cmd.Cmd):
    intro = "Welcome. Type help or ? to list commands."
    prompt = "(hall) "

    def __init__(self):
        super().__init__()
        self.room = "hall"
        self.bag = []

    def do_go(self, where):
        """go DIRECTION: walk there"""
        if not where:
            print("go where?")
            return
        self.room = where
        self.prompt = "(%s) " % where

    def do_take(self, thing):
        "take THING"
        self.bag.append(thing)
        print("you have", ", ".join(self.bag))

    def do_look(self, arg):
        print("this is the", self.room)

    def do_quit(self, arg):
        "leave"
        print("bye")
        return True

    do_EOF = do_quit

    def help_look(self):
        print("see where you are")

    def help_rules(self):
        print("there are none")

    def precmd(self, line):
        return line.lower() if line != "EOF" else line

    def postcmd(self, stop, line):
        print("[%s]" % line)
        return stop

    def preloop(self):
        print("begin")

    def postloop(self):
        print("end")


game = Adventure()
game.cmdqueue = ["look", "go NORTH", "take lamp", "", "? go", "help look", "help nothing", "help", "help rules"]
game.cmdqueue += ["jump high", "!ls", "go", "  ", "look;x", "42", "quit"]
game.cmdloop()
game.lastcmd = ""
print(game.onecmd(""), game.onecmd("quit"), game.parseline("  take  a b "), game.parseline("?"))


class Stack(cmd.Cmd):
    """Numbers from a file; the output in another."""

    use_rawinput = False
    prompt = "% "
    ruler = "-"
    doc_header = "Known:"

    def __init__(self, stdin, stdout):
        cmd.Cmd.__init__(self, stdin=stdin, stdout=stdout)
        self.numbers = []

    def do_push(self, arg):
        "push N ..."
        self.numbers += [int(word) for word in arg.split()]

    def do_add(self, arg):
        "adds all"
        self.numbers = [sum(self.numbers)]
        self.stdout.write(f"{self.numbers[0]}\n")

    def do_shell(self, arg):
        self.stdout.write("shell " + arg + "\n")

    def default(self, line):
        if line == "EOF":
            return True
        self.stdout.write("what? " + line + "\n")

    def emptyline(self):
        pass


out = io.StringIO()
Stack(io.StringIO("push 1 2 3\nadd\n\n!ls -l\nnever\nhelp\nhelp add\n"), out).cmdloop("Stack")
print(out.getvalue())
cmd.Cmd().columnize(["alpha", "be", "gamma", "d", "epsilon"], 20)
cmd.Cmd().columnize(["one"])
cmd.Cmd().columnize([])
cmd.Cmd().columnize(["w" * 30, "v" * 30], 20)


class Shouts(cmd.Cmd):
    def do_say(self, arg):
        print(arg.upper())

    def do_EOF(self, arg):
        return True


Shouts().cmdloop()

# --- input
# say hello there
# say
# ?
# fly
#
# say last
# --- expected without newline
# begin
# Welcome. Type help or ? to list commands.
# this is the hall
# [look]
# [go north]
# you have lamp
# [take lamp]
# you have lamp, lamp
# []
# go DIRECTION: walk there
# [? go]
# see where you are
# [help look]
# *** No help on nothing
# [help nothing]
#
# Documented commands (type help <topic>):
# ========================================
# EOF  go  help  look  quit  take
#
# Miscellaneous help topics:
# ==========================
# rules
#
# [help]
# there are none
# [help rules]
# *** Unknown syntax: jump high
# [jump high]
# *** Unknown syntax: !ls
# [!ls]
# go where?
# [go]
# go where?
# [  ]
# this is the north
# [look;x]
# *** Unknown syntax: 42
# [42]
# bye
# [quit]
# end
# bye
# None True ('take', 'a b', 'take  a b') ('help', '', 'help ')
# Stack
# % % 6
# % % shell ls -l
# % what? never
# % 
# Known:
# ------
# add  help  push
#
# Undocumented commands:
# ----------------------
# shell
#
# % adds all
# % 
# alpha  d      
# be     epsilon
# gamma
# one
# <empty>
# wwwwwwwwwwwwwwwwwwwwwwwwwwwwww
# vvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
# (Cmd) HELLO THERE
# (Cmd) 
# (Cmd) 
# Documented commands (type help <topic>):
# ========================================
# help
#
# Undocumented commands:
# ======================
# EOF  say
#
# (Cmd) *** Unknown syntax: fly
# (Cmd) *** Unknown syntax: fly
# (Cmd) LAST
# (Cmd) 
