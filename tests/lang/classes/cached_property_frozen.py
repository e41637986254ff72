"""A cached property of a frozen dataclass keeps its value past `__setattr__`, which refuses all else."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Word:
    text: str

    @cached_property
    def letters(self) -> dict[str, int]:
        print("counting", self.text)
        return {c: self.text.count(c) for c in sorted(set(self.text))}

    def is_heterogram(self) -> bool:
        return all(n == 1 for n in self.letters.values())


words = [Word("big"), Word("noon")]
for w in words:
    print(w, w.is_heterogram(), w.letters)
print(len({*words, Word("big")}), words[0] == Word("big"))
for change in ("letters", "text"):
    try:
        if change == "letters":
            words[0].letters = {}
        else:
            words[0].text = "small"
    except AttributeError as e:
        print(type(e).__name__, e)
print(words[0].letters)

# --- expected
# counting big
# Word(text='big') True {'b': 1, 'g': 1, 'i': 1}
# counting noon
# Word(text='noon') False {'n': 2, 'o': 2}
# 2 True
# FrozenInstanceError cannot assign to field 'letters'
# FrozenInstanceError cannot assign to field 'text'
# {'b': 1, 'g': 1, 'i': 1}
