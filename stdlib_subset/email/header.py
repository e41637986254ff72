"""Values of fields with words that are not ASCII (RFC 2047)."""

from email._transfer import in_words, words_of


def decode_header(header: str):  # type: ignore[no-untyped-def]
    """The parts of a value with the names of their encodings; one text and None if nothing is encoded."""
    words = [word for line in header.splitlines() for word in words_of(line.lstrip())]
    found: list[tuple[str | bytes, str | None]] = []
    if not any(name is not None for _, name, _ in words):
        found.append((header, None))
        return found
    for i, (word, name, is_space) in enumerate(words):
        # Space between encoded words belongs to none of them.
        is_inside = 0 < i < len(words) - 1 and words[i - 1][1] is not None and words[i + 1][1] is not None
        if is_inside and is_space:
            continue
        if found and found[-1][1] == name:
            before = found[-1][0]
            between = b" " if name is None else b""
            found[-1] = (before + between + word if isinstance(before, bytes) else word, name)
        else:
            found.append((word, name))
    return found


def make_header(decoded_seq, maxlinelen: int | None = None, header_name: str | None = None) -> "Header":  # type: ignore[no-untyped-def]
    """The value that consists of such parts."""
    made = Header()
    for part, name in decoded_seq:
        made.append(part, name)
    return made


class Header:
    """A value that is sent as it must be."""

    def __init__(self, s=None, charset: str | None = None, maxlinelen: int | None = None, header_name: str | None = None) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        self._parts: list[tuple[str, bool]] = []
        if s is not None:
            self.append(s, charset)

    def append(self, s, charset: str | None = None) -> None:  # type: ignore[no-untyped-def]
        """Adds a part."""
        plain = charset is None or charset.lower() in ("us-ascii", "ascii")
        text = s.decode("us-ascii" if charset is None else charset, "replace") if isinstance(s, bytes) else s
        self._parts.append((text, plain))

    def __str__(self) -> str:
        result = ""
        was_plain = True
        for i, (text, plain) in enumerate(self._parts):
            # Space stands between a word that is encoded and one that is not.
            if i and plain != was_plain and not result.endswith((" ", "\t")) and text[:1] not in (" ", "\t"):
                result += " "
            result += text
            was_plain = plain
        return result

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and other == str(self)

    def encode(self, splitchars: str = ";, \t", maxlinelen: int | None = None, linesep: str = "\n") -> str:
        """The value as it is sent, in one line."""
        shown = in_words(str(self))
        if len(shown) > 60:
            raise NotImplementedError("folding of a long value")
        return shown
