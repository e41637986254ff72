"""Module re: characters and places, in patterns that stand in the program and in the same read at run time."""
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
WORDS = ["", "a", "ab12 cd_3", "été Ünïcode", "one\ntwo\n", "aaa bbb  ccc"]
both(re.compile(r"\w+"), r"\w+", 0, WORDS)
both(re.compile(r"\w+", re.A), r"\w+", A, WORDS)
both(re.compile(r"\W"), r"\W", 0, WORDS)
both(re.compile(r"\b\w"), r"\b\w", 0, WORDS)
both(re.compile(r"\B"), r"\B", 0, WORDS)
both(re.compile(r"\s*"), r"\s*", 0, WORDS)
both(re.compile(r"^.*$", re.M), r"^.*$", M, WORDS)
both(re.compile(r"^.*$", re.M | re.S), r"^.*$", M | S, WORDS)
both(re.compile(r"(?m)$"), r"(?m)$", 0, WORDS)
both(re.compile(r"\Z"), r"\Z", 0, WORDS)
both(re.compile(r"(\w)(\d)?"), r"(\w)(\d)?", 0, WORDS)
both(re.compile(r"[^\W\d_]+"), r"[^\W\d_]+", 0, WORDS)
both(re.compile("[é-ü]+|[a-c]+"), "[é-ü]+|[a-c]+", 0, WORDS)
both(re.compile("É|Ü", re.I), "É|Ü", I, WORDS)

both(re.compile("K|ſ", re.I), "K|ſ", I, ["kK\u212a sS\u017f"])
both(re.compile("[k-s]+", re.I), "[k-s]+", I, ["kK\u212a sS\u017f"])
both(re.compile("[k-s]+", re.I | re.A), "[k-s]+", I | A, ["kK\u212a sS\u017f"])
both(re.compile("[^k]+", re.I), "[^k]+", I, ["kK\u212a sS\u017f"])

# --- expected
# re.compile('\\w+') 32 0 {}
#    '' None [] 3294565897
#    'a' ((0, 1), ((0, 1),), (), None, None) [(0, 1)] 1243953430
#    'ab12 cd_3' ((0, 4), ((0, 4),), (), None, None) [(0, 4), (5, 9)] 1928817296
#    'été Ünïcode' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 11)] 3774160237
#    'one\ntwo\n' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 7)] 2331576555
#    'aaa bbb  ccc' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 7), (9, 12)] 2833866388
# re.compile('\\w+', re.ASCII) 256 0 {}
#    '' None [] 3294565897
#    'a' ((0, 1), ((0, 1),), (), None, None) [(0, 1)] 1243953430
#    'ab12 cd_3' ((0, 4), ((0, 4),), (), None, None) [(0, 4), (5, 9)] 1928817296
#    'été Ünïcode' ((1, 2), ((1, 2),), (), None, None) [(1, 2), (5, 6), (7, 11)] 1868515684
#    'one\ntwo\n' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 7)] 2331576555
#    'aaa bbb  ccc' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 7), (9, 12)] 2833866388
# re.compile('\\W') 32 0 {}
#    '' None [] 3294565897
#    'a' None [] 3478945543
#    'ab12 cd_3' ((4, 5), ((4, 5),), (), None, None) [(4, 5)] 776482719
#    'été Ünïcode' ((3, 4), ((3, 4),), (), None, None) [(3, 4)] 41900925
#    'one\ntwo\n' ((3, 4), ((3, 4),), (), None, None) [(3, 4), (7, 8)] 1123123490
#    'aaa bbb  ccc' ((3, 4), ((3, 4),), (), None, None) [(3, 4), (7, 8), (8, 9)] 4237751047
# re.compile('\\b\\w') 32 0 {}
#    '' None [] 3294565897
#    'a' ((0, 1), ((0, 1),), (), None, None) [(0, 1)] 1243953430
#    'ab12 cd_3' ((0, 1), ((0, 1),), (), None, None) [(0, 1), (5, 6)] 2901364254
#    'été Ünïcode' ((0, 1), ((0, 1),), (), None, None) [(0, 1), (4, 5)] 914848401
#    'one\ntwo\n' ((0, 1), ((0, 1),), (), None, None) [(0, 1), (4, 5)] 2321302450
#    'aaa bbb  ccc' ((0, 1), ((0, 1),), (), None, None) [(0, 1), (4, 5), (9, 10)] 3420496380
# re.compile('\\B') 32 0 {}
#    '' None [] 3294565897
#    'a' None [] 3478945543
#    'ab12 cd_3' ((1, 1), ((1, 1),), (), None, None) [(1, 1), (2, 2), (3, 3), (6, 6), (7, 7), (8, 8)] 527464931
#    'été Ünïcode' ((1, 1), ((1, 1),), (), None, None) [(1, 1), (2, 2), (5, 5), (6, 6), (7, 7), (8, 8), (9, 9), (10, 10)] 2490478312
#    'one\ntwo\n' ((1, 1), ((1, 1),), (), None, None) [(1, 1), (2, 2), (5, 5), (6, 6), (8, 8)] 1294548027
#    'aaa bbb  ccc' ((1, 1), ((1, 1),), (), None, None) [(1, 1), (2, 2), (5, 5), (6, 6), (8, 8), (10, 10), (11, 11)] 2028378108
# re.compile('\\s*') 32 0 {}
#    '' ((0, 0), ((0, 0),), (), None, None) [(0, 0)] 3546423401
#    'a' ((0, 0), ((0, 0),), (), None, None) [(0, 0), (1, 1)] 2067262883
#    'ab12 cd_3' ((0, 0), ((0, 0),), (), None, None) [(0, 0), (1, 1), (2, 2), (3, 3), (4, 5), (5, 5), (6, 6), (7, 7), (8, 8), (9, 9)] 1059507014
#    'été Ünïcode' ((0, 0), ((0, 0),), (), None, None) [(0, 0), (1, 1), (2, 2), (3, 4), (4, 4), (5, 5), (6, 6), (7, 7), (8, 8), (9, 9), (10, 10), (11, 11)] 772626338
#    'one\ntwo\n' ((0, 0), ((0, 0),), (), None, None) [(0, 0), (1, 1), (2, 2), (3, 4), (4, 4), (5, 5), (6, 6), (7, 8), (8, 8)] 2318912341
#    'aaa bbb  ccc' ((0, 0), ((0, 0),), (), None, None) [(0, 0), (1, 1), (2, 2), (3, 4), (4, 4), (5, 5), (6, 6), (7, 9), (9, 9), (10, 10), (11, 11), (12, 12)] 1094599176
# re.compile('^.*$', re.MULTILINE) 40 0 {}
#    '' ((0, 0), ((0, 0),), (), None, None) [(0, 0)] 3546423401
#    'a' ((0, 1), ((0, 1),), (), None, None) [(0, 1)] 1243953430
#    'ab12 cd_3' ((0, 9), ((0, 9),), (), None, None) [(0, 9)] 1997871705
#    'été Ünïcode' ((0, 11), ((0, 11),), (), None, None) [(0, 11)] 3856413439
#    'one\ntwo\n' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 7), (8, 8)] 221319629
#    'aaa bbb  ccc' ((0, 12), ((0, 12),), (), None, None) [(0, 12)] 4172166516
# re.compile('^.*$', re.MULTILINE|re.DOTALL) 56 0 {}
#    '' ((0, 0), ((0, 0),), (), None, None) [(0, 0)] 3546423401
#    'a' ((0, 1), ((0, 1),), (), None, None) [(0, 1)] 1243953430
#    'ab12 cd_3' ((0, 9), ((0, 9),), (), None, None) [(0, 9)] 1997871705
#    'été Ünïcode' ((0, 11), ((0, 11),), (), None, None) [(0, 11)] 3856413439
#    'one\ntwo\n' ((0, 8), ((0, 8),), (), None, None) [(0, 8), (8, 8)] 360944446
#    'aaa bbb  ccc' ((0, 12), ((0, 12),), (), None, None) [(0, 12)] 4172166516
# re.compile('(?m)$', re.MULTILINE) 40 0 {}
#    '' ((0, 0), ((0, 0),), (), None, None) [(0, 0)] 3546423401
#    'a' ((1, 1), ((1, 1),), (), None, None) [(1, 1)] 1864044575
#    'ab12 cd_3' ((9, 9), ((9, 9),), (), None, None) [(9, 9)] 317739185
#    'été Ünïcode' ((11, 11), ((11, 11),), (), None, None) [(11, 11)] 3358209709
#    'one\ntwo\n' ((3, 3), ((3, 3),), (), None, None) [(3, 3), (7, 7), (8, 8)] 286704230
#    'aaa bbb  ccc' ((12, 12), ((12, 12),), (), None, None) [(12, 12)] 1613303398
# re.compile('\\Z') 32 0 {}
#    '' ((0, 0), ((0, 0),), (), None, None) [(0, 0)] 3546423401
#    'a' ((1, 1), ((1, 1),), (), None, None) [(1, 1)] 1864044575
#    'ab12 cd_3' ((9, 9), ((9, 9),), (), None, None) [(9, 9)] 317739185
#    'été Ünïcode' ((11, 11), ((11, 11),), (), None, None) [(11, 11)] 3358209709
#    'one\ntwo\n' ((8, 8), ((8, 8),), (), None, None) [(8, 8)] 1884202268
#    'aaa bbb  ccc' ((12, 12), ((12, 12),), (), None, None) [(12, 12)] 1613303398
# re.compile('(\\w)(\\d)?') 32 2 {}
#    '' None [] 3294565897
#    'a' ((0, 1), ((0, 1), (0, 1), (-1, -1)), ('a', '-'), 1, None) [(0, 1)] 1589129412
#    'ab12 cd_3' ((0, 1), ((0, 1), (0, 1), (-1, -1)), ('a', '-'), 1, None) [(0, 1), (1, 3), (3, 4), (5, 6), (6, 7), (7, 9)] 1132648255
#    'été Ünïcode' ((0, 1), ((0, 1), (0, 1), (-1, -1)), ('é', '-'), 1, None) [(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9), (9, 10), (10, 11)] 1458422070
#    'one\ntwo\n' ((0, 1), ((0, 1), (0, 1), (-1, -1)), ('o', '-'), 1, None) [(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7)] 1235459659
#    'aaa bbb  ccc' ((0, 1), ((0, 1), (0, 1), (-1, -1)), ('a', '-'), 1, None) [(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7), (9, 10), (10, 11), (11, 12)] 2003709055
# re.compile('[^\\W\\d_]+') 32 0 {}
#    '' None [] 3294565897
#    'a' ((0, 1), ((0, 1),), (), None, None) [(0, 1)] 1243953430
#    'ab12 cd_3' ((0, 2), ((0, 2),), (), None, None) [(0, 2), (5, 7)] 3220480689
#    'été Ünïcode' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 11)] 3774160237
#    'one\ntwo\n' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 7)] 2331576555
#    'aaa bbb  ccc' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 7), (9, 12)] 2833866388
# re.compile('[é-ü]+|[a-c]+') 32 0 {}
#    '' None [] 3294565897
#    'a' ((0, 1), ((0, 1),), (), None, None) [(0, 1)] 1243953430
#    'ab12 cd_3' ((0, 2), ((0, 2),), (), None, None) [(0, 2), (5, 6)] 1700154631
#    'été Ünïcode' ((0, 1), ((0, 1),), (), None, None) [(0, 1), (2, 3), (6, 7), (7, 8)] 593565116
#    'one\ntwo\n' None [] 2472564114
#    'aaa bbb  ccc' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 7), (9, 12)] 2833866388
# re.compile('É|Ü', re.IGNORECASE) 34 0 {}
#    '' None [] 3294565897
#    'a' None [] 3478945543
#    'ab12 cd_3' None [] 3858317603
#    'été Ünïcode' ((0, 1), ((0, 1),), (), None, None) [(0, 1), (2, 3), (4, 5)] 857366316
#    'one\ntwo\n' None [] 2472564114
#    'aaa bbb  ccc' None [] 2790492707
# re.compile('K|ſ', re.IGNORECASE) 34 0 {}
#    'kKK sSſ' ((0, 1), ((0, 1),), (), None, None) [(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7)] 1621096990
# re.compile('[k-s]+', re.IGNORECASE) 34 0 {}
#    'kKK sSſ' ((0, 3), ((0, 3),), (), None, None) [(0, 3), (4, 7)] 3486436748
# re.compile('[k-s]+', re.IGNORECASE|re.ASCII) 258 0 {}
#    'kKK sSſ' ((0, 2), ((0, 2),), (), None, None) [(0, 2), (4, 6)] 2743545063
# re.compile('[^k]+', re.IGNORECASE) 34 0 {}
#    'kKK sSſ' ((3, 7), ((3, 7),), (), None, None) [(3, 7)] 4059921969
