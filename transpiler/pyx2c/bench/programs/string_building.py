"""Text that is made piece by piece: joining, formatting, appending to a string, replacing, encoding."""

from __future__ import annotations

import sys


def table_row(number: int) -> str:
    return f"<tr><td>{number}</td><td>{number * number:>12}</td><td>{number / 7:.3f}</td><td>{number:x}</td></tr>"


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def caesar(text: str, shift: int) -> str:
    letters: list[str] = []
    for letter in text:
        if "a" <= letter <= "z":
            letters.append(chr((ord(letter) - 97 + shift) % 26 + 97))
        else:
            letters.append(letter)
    return "".join(letters)


def binary(number: int) -> str:
    digits = ""
    while number > 0:
        digits = ("1" if number & 1 else "0") + digits
        number >>= 1
    return digits


def checksum(text: str) -> int:
    total = 0
    for byte in text.encode():
        total = (total * 31 + byte) % 1000003
    return total


def main() -> None:
    count = int(sys.argv[1])
    rows = "\n".join(table_row(i) for i in range(count))
    print("rows", len(rows), checksum(rows))
    escaped = escape(rows)
    print("escaped", len(escaped), checksum(escaped))
    hidden = caesar(escaped, 3)
    print("hidden", checksum(hidden), checksum(caesar(hidden, -3)))
    text = ""
    for i in range(count):
        text += binary(i)
        text += ","
    print("binary", len(text), checksum(text), text.count("101"))
    words = [word.title() for word in escaped.replace(";", "&").split("&") if word.isalpha()]
    print("words", len(words), len(" ".join(words)), " ".join(reversed(words))[:20])


if __name__ == "__main__":
    main()
