"""getopt and gnu_getopt."""

import getopt

LONG = ["help", "verbose", "output=", "out-dir="]


def show(read, words, short="hvo:", long=LONG):
    try:
        opts, rest = read(words, short, long)
    except getopt.GetoptError as e:
        print("error:", e, repr(e.opt), e.msg == str(e))
        return
    print(opts, rest)


for words in (
    ["-v", "--verb", "-o", "x", "f1", "-v"],
    ["-vox", "--output=y", "--", "-v"],
    ["--output", "z", "-"],
    ["-q"],
    ["-o"],
    ["--out", "x"],
    ["--help=1"],
    ["--nothing"],
    [],
):
    show(getopt.getopt, words)
    show(getopt.gnu_getopt, words)
show(getopt.gnu_getopt, ["a", "-v", "b"], "+v")
print(getopt.getopt(["-a", "1"], "a:"), getopt.error is getopt.GetoptError)

# --- expected
# [('-v', ''), ('--verbose', ''), ('-o', 'x')] ['f1', '-v']
# [('-v', ''), ('--verbose', ''), ('-o', 'x'), ('-v', '')] ['f1']
# [('-v', ''), ('-o', 'x'), ('--output', 'y')] ['-v']
# [('-v', ''), ('-o', 'x'), ('--output', 'y')] ['-v']
# [('--output', 'z')] ['-']
# [('--output', 'z')] ['-']
# error: option -q not recognized 'q' True
# error: option -q not recognized 'q' True
# error: option -o requires argument 'o' True
# error: option -o requires argument 'o' True
# error: option --out not a unique prefix 'out' True
# error: option --out not a unique prefix 'out' True
# error: option --help must not have an argument 'help' True
# error: option --help must not have an argument 'help' True
# error: option --nothing not recognized 'nothing' True
# error: option --nothing not recognized 'nothing' True
# [] []
# [] []
# [] ['a', '-v', 'b']
# ([('-a', '1')], []) True
