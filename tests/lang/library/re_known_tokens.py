"""Module re: tokens, texts in quotes, look-behinds, in patterns that stand in the program and in the same read at run time."""
import re
import zlib


def spans(m):
    return None if m is None else (m.span(), m.regs, m.groups("-"), m.lastindex, m.lastgroup)


def all_of(p, text):
    found = [str(spans(p.match(text))), str(spans(p.fullmatch(text))), str(spans(p.search(text)))]
    found.append(str([m.span() for m in p.finditer(text)]))
    found.append(str(p.findall(text)))
    found.append(str(p.split(text)))
    found.append(str(p.split(text, 1)))
    found.append(str(p.subn("<\\g<0>>", text)))
    found.append(str(p.sub("-", text, 2)))
    found.append(str(spans(p.search(text, 1))) + str(spans(p.match(text, 1, 5))))
    return found


def both(p, source, flags, texts):
    q = re.compile(source, flags)
    print(p, p.flags, p.groups, p.groupindex)
    for text in texts:
        known, read = all_of(p, text), all_of(q, text)
        print("  ", repr(text), spans(p.search(text)), known[3], zlib.crc32("".join(known).encode()))
        for line, other in zip(known, read):
            if line != other:
                print("    known:", line, "read:", other)


I, M, S, A, X = re.I, re.M, re.S, re.A, re.X
CODE = ["x = 12.5 + y_1", 'say "a\\"b" and \'c\'', "/* c */ // d\n1e-3", "f(a, b)[0]"]
both(
    re.compile(r"(?P<num>\d+(?:\.\d*)?(?:e[+-]?\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/=()\[\],])"),
    r"(?P<num>\d+(?:\.\d*)?(?:e[+-]?\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/=()\[\],])",
    0,
    CODE,
)
both(re.compile(r"""(['"])(?:[^\\'"]|\\.)*\1"""), r"""(['"])(?:[^\\'"]|\\.)*\1""", 0, CODE)
both(re.compile(r"(?s)/\*.*?\*/|//[^\n]*"), r"(?s)/\*.*?\*/|//[^\n]*", 0, CODE)
both(re.compile(r" \( [^()]* \)  # a call", re.X), r" \( [^()]* \)  # a call", X, CODE)
both(re.compile(r"(\w+)\s*=\s*(.*)"), r"(\w+)\s*=\s*(.*)", 0, CODE)
both(re.compile(r"(?<=\")\w|\w(?=\")"), r"(?<=\")\w|\w(?=\")", 0, CODE)
both(re.compile(r"(?<![\w.])\d+(?!\.)"), r"(?<![\w.])\d+(?!\.)", 0, CODE)

# --- expected
# re.compile('(?P<num>\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?)|(?P<name>[A-Za-z_]\\w*)|(?P<op>[-+*/=()\\[\\],])') 32 3 {'num': 1, 'name': 2, 'op': 3}
#    'x = 12.5 + y_1' ((0, 1), ((0, 1), (-1, -1), (0, 1), (-1, -1)), ('-', 'x', '-'), 2, 'name') [(0, 1), (2, 3), (4, 8), (9, 10), (11, 14)] 3977305236
#    'say "a\\"b" and \'c\'' ((0, 3), ((0, 3), (-1, -1), (0, 3), (-1, -1)), ('-', 'say', '-'), 2, 'name') [(0, 3), (5, 6), (8, 9), (11, 14), (16, 17)] 4053713774
#    '/* c */ // d\n1e-3' ((0, 1), ((0, 1), (-1, -1), (-1, -1), (0, 1)), ('-', '-', '/'), 3, 'op') [(0, 1), (1, 2), (3, 4), (5, 6), (6, 7), (8, 9), (9, 10), (11, 12), (13, 17)] 3448181642
#    'f(a, b)[0]' ((0, 1), ((0, 1), (-1, -1), (0, 1), (-1, -1)), ('-', 'f', '-'), 2, 'name') [(0, 1), (1, 2), (2, 3), (3, 4), (5, 6), (6, 7), (7, 8), (8, 9), (9, 10)] 3179458145
# re.compile('([\'"])(?:[^\\\\\'"]|\\\\.)*\\1') 32 1 {}
#    'x = 12.5 + y_1' None [] 1238084646
#    'say "a\\"b" and \'c\'' ((4, 10), ((4, 10), (4, 5)), ('"',), 1, None) [(4, 10), (15, 18)] 1338778963
#    '/* c */ // d\n1e-3' None [] 1927354139
#    'f(a, b)[0]' None [] 1162438959
# re.compile('(?s)/\\*.*?\\*/|//[^\\n]*', re.DOTALL) 48 0 {}
#    'x = 12.5 + y_1' None [] 1238084646
#    'say "a\\"b" and \'c\'' None [] 3497540359
#    '/* c */ // d\n1e-3' ((0, 7), ((0, 7),), (), None, None) [(0, 7), (8, 12)] 2127269221
#    'f(a, b)[0]' None [] 1162438959
# re.compile(' \\( [^()]* \\)  # a call', re.VERBOSE) 96 0 {}
#    'x = 12.5 + y_1' None [] 1238084646
#    'say "a\\"b" and \'c\'' None [] 3497540359
#    '/* c */ // d\n1e-3' None [] 1927354139
#    'f(a, b)[0]' ((1, 7), ((1, 7),), (), None, None) [(1, 7)] 1312645728
# re.compile('(\\w+)\\s*=\\s*(.*)') 32 2 {}
#    'x = 12.5 + y_1' ((0, 14), ((0, 14), (0, 1), (4, 14)), ('x', '12.5 + y_1'), 2, None) [(0, 14)] 2408762691
#    'say "a\\"b" and \'c\'' None [] 3497540359
#    '/* c */ // d\n1e-3' None [] 1927354139
#    'f(a, b)[0]' None [] 1162438959
# re.compile('(?<=\\")\\w|\\w(?=\\")') 32 0 {}
#    'x = 12.5 + y_1' None [] 1238084646
#    'say "a\\"b" and \'c\'' ((5, 6), ((5, 6),), (), None, None) [(5, 6), (8, 9)] 1057986835
#    '/* c */ // d\n1e-3' None [] 1927354139
#    'f(a, b)[0]' None [] 1162438959
# re.compile('(?<![\\w.])\\d+(?!\\.)') 32 0 {}
#    'x = 12.5 + y_1' ((4, 5), ((4, 5),), (), None, None) [(4, 5)] 3284518812
#    'say "a\\"b" and \'c\'' None [] 3497540359
#    '/* c */ // d\n1e-3' ((13, 14), ((13, 14),), (), None, None) [(13, 14), (16, 17)] 2669529923
#    'f(a, b)[0]' ((8, 9), ((8, 9),), (), None, None) [(8, 9)] 1541509792
