"""Writes text.txt: about 1.1 MB of sentences from a small grammar, the same on every run."""

NOUNS = """harbour lighthouse captain sailor rope lantern island letter engine market baker window garden
river bridge miller horse cart village road winter storm morning evening kitchen table daughter brother
teacher painter colour shadow forest hunter wolf fire song fiddle café dancer clock tower bell mountain
shepherd naïveté valley stone wall gate key map compass ship mast gull wave tide net fisherman""".split()
VERBS = """watched carried followed painted repaired forgot remembered crossed opened closed heard answered
sold bought hid found lost drew burned lifted counted measured turned left entered praised""".split()
ADJECTIVES = """old quiet broken bright narrow heavy golden distant patient hungry clever blue silent early
crooked warm empty gentle grey sudden""".split()
ADVERBS = "slowly again at-once carefully never often together alone almost gladly".split()
PLACES = "beside under behind near beyond above".split()
SIZE = 1_100_000


class Chooser:
    """A linear congruential generator; the low bits are weak, so the high ones are used."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, n: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        return (self.state >> 33) % n

    def pick(self, words: list[str]) -> str:
        """The smaller of two draws: words at the front come up more often, as in real text."""
        return words[min(self.below(len(words)), self.below(len(words)))]


def noun_phrase(c: Chooser) -> str:
    adjective = c.pick(ADJECTIVES) + " " if c.below(3) == 0 else ""
    indefinite = c.below(4) == 0
    named = adjective + c.pick(NOUNS)
    if not indefinite:
        return "the " + named
    return ("an " if named[0] in "aeiou" else "a ") + named


def clause(c: Chooser) -> str:
    text = f"{noun_phrase(c)} {c.pick(VERBS)} {noun_phrase(c)}"
    if c.below(3) == 0:
        text += f" {c.pick(PLACES)} {noun_phrase(c)}"
    if c.below(4) == 0:
        text += " " + c.pick(ADVERBS)
    return text


def sentence(c: Chooser) -> str:
    text = clause(c)
    kind = c.below(8)
    if kind < 3:
        text += [", and ", "; ", ", but "][kind] + clause(c)
    elif kind == 3:
        text = f"in {1700 + c.below(250)} {text}"
    elif kind == 4:
        return f"“{text[0].upper()}{text[1:]},” said {noun_phrase(c)}."
    return text[0].upper() + text[1:] + ("?" if c.below(12) == 0 else ".")


def main() -> None:
    c = Chooser(20240229)
    size = 0
    with open("text.txt", "w", encoding="utf-8", newline="\n") as out:
        while size < SIZE:
            text = " ".join(sentence(c) for _ in range(2 + c.below(5))) + "\n\n"
            out.write(text)
            size += len(text)


if __name__ == "__main__":
    main()
