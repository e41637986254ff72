"""Regular expressions that stand in the program: tokens of a little language, words of a text, variants of DNA."""

import re
import sys

TOKEN = re.compile(
    r"""
    (?P<number>\d+(?:\.\d*)?) | (?P<name>[A-Za-z_]\w*) | (?P<op>[+*/=<>()-]) | (?P<newline>\n) | (?P<skip>[ \t]+)
  | (?P<string>"(?:[^"\\]|\\.)*") | (?P<bad>.)
    """,
    re.VERBOSE,
)
LINE = 'total = price * 12.5 + (tax - 3) / rate_2 "a \\" b" < limit ?\n'
SENTENCE = "The quick brown fox, jumping over 13 lazy dogs; it's fine. "


def tokens(lines):
    text = LINE * lines
    counts = {}
    for m in TOKEN.finditer(text):
        kind = m.lastgroup
        counts[kind] = counts.get(kind, 0) + 1
    return len(text), counts


def words(sentences):
    text = SENTENCE * sentences
    found = 0
    for _ in range(3):
        found += len(re.findall(r"[a-z']+", text))
    return found, len(re.findall(r"\w+", text)), len(re.sub(r"\s+", "-", text)), len(re.split(r"[,;.]\s*", text))


def bases(count):
    seed = 42
    for _ in range(count):
        seed = (seed * 3877 + 29573) % 139968
        yield "acgt"[seed * 4 // 139968]


def dna(count):
    text = "".join(bases(count))
    counts = [
        len(re.findall("agggtaaa|tttaccct", text)),
        len(re.findall("[cgt]gggtaaa|tttaccc[acg]", text)),
        len(re.findall("a[act]ggtaaa|tttacc[agt]t", text)),
        len(re.findall("ag[act]gtaaa|tttac[agt]ct", text)),
        len(re.findall("agg[act]taaa|ttta[agt]cct", text)),
        len(re.findall("aggg[acg]aaa|ttt[cgt]ccct", text)),
        len(re.findall("agggt[cgt]aa|tt[acg]accct", text)),
    ]
    text = re.sub("tHa[Nt]", "<4>", text)
    text = re.sub("aND|caN|Ha[DS]|WaS", "<3>", text)
    text = re.sub("a[NSt]|BY", "<2>", text)
    return counts, len(re.sub(r"\|[^|][^|]*\|", "|", text))


WAYS = {"tokens": (tokens, 100), "words": (words, 100), "dna": (dna, 20000)}


def main():
    if len(sys.argv) > 2:
        name, size = sys.argv[1], int(sys.argv[2])
        print(name, WAYS[name][0](size))
    else:
        for name, (way, size) in WAYS.items():
            print(name, way(size))


if __name__ == "__main__":
    main()
