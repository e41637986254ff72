"""Text wrapping and filling."""

_WHITESPACE = "\t\n\x0b\x0c\r "
_BEFORE_DASH = "!\"'&.,?"


class TextWrapper:
    """Options of `wrap` and `fill`, kept together."""

    def __init__(
        self,
        width: int = 70,
        initial_indent: str = "",
        subsequent_indent: str = "",
        expand_tabs: bool = True,
        replace_whitespace: bool = True,
        fix_sentence_endings: bool = False,
        break_long_words: bool = True,
        drop_whitespace: bool = True,
        break_on_hyphens: bool = True,
        tabsize: int = 8,
        *,
        max_lines: int | None = None,
        placeholder: str = " [...]",
    ) -> None:
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text: str) -> list[str]:
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = "".join([" " if c in _WHITESPACE else c for c in text])
        chunks = _split(text, self.break_on_hyphens)
        if self.fix_sentence_endings:
            _fix_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text: str) -> str:
        return "\n".join(self.wrap(text))

    def _wrap_chunks(self, chunks: list[str]) -> list[str]:
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines: list[str] = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and not chunks[-1].strip() and lines:
                chunks.pop()
            line: list[str] = []
            size = 0
            while chunks and size + len(chunks[-1]) <= width:
                size += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._long_word(chunks, line, size, width)
                size = sum([len(part) for part in line])
            if self.drop_whitespace and line and not line[-1].strip():
                size -= len(line[-1])
                line.pop()
            if line and not self._add(lines, line, indent, chunks, size, width):
                break
        return lines

    def _add(self, lines: list[str], line: list[str], indent: str, chunks: list[str], size: int, width: int) -> bool:
        """Adds a line; false for the last one that there may be, which ends with the placeholder."""
        blank = not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
        if self.max_lines is None or len(lines) + 1 < self.max_lines or (blank and size <= width):
            lines.append(indent + "".join(line))
            return True
        while line:
            if line[-1].strip() and size + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return False
            size -= len(line[-1])
            line.pop()
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return False
        lines.append(indent + self.placeholder.lstrip())
        return False

    def _long_word(self, chunks: list[str], line: list[str], size: int, width: int) -> None:
        space = 1 if width < 1 else width - size
        if self.break_long_words:
            end = space
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > space:
                hyphen = chunk.rfind("-", 0, space)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())


def _is_letter(c: str) -> bool:
    return (c.isalnum() or c == "_") and not c.isdigit()


def _is_word(c: str) -> bool:
    return c.isalnum() or c == "_"


def _breaks_after(text: str, at: int) -> bool:
    """Whether a line may end behind the hyphen at `at`: between words of two letters at least."""
    if at < 2 or not _is_letter(text[at - 1]):
        return False
    two = _is_letter(text[at - 2])
    apart = at >= 3 and text[at - 2] == "-" and _is_letter(text[at - 3])
    if not two and not apart:
        return False
    rest = text[at + 1 : at + 4]
    if len(rest) < 2 or not _is_letter(rest[0]):
        return False
    return _is_letter(rest[1]) or (rest[1] == "-" and len(rest) > 2 and _is_letter(rest[2]))


def _split(text: str, hyphens: bool) -> list[str]:
    """Words, the white space between them, and the parts of words with hyphens."""
    chunks: list[str] = []
    at = 0
    size = len(text)
    while at < size:
        start = at
        if text[at] in _WHITESPACE:
            while at < size and text[at] in _WHITESPACE:
                at += 1
            chunks.append(text[start:at])
            continue
        while at < size and text[at] not in _WHITESPACE:
            at += 1
        if hyphens:
            _split_word(text, start, at, chunks)
        else:
            chunks.append(text[start:at])
    return chunks


def _split_word(text: str, start: int, end: int, chunks: list[str]) -> None:
    begin = start
    at = start
    while at < end:
        if text[at] != "-":
            at += 1
            continue
        stop = at
        while stop < end and text[stop] == "-":
            stop += 1
        if stop - at > 1:
            joins = at > begin and (_is_word(text[at - 1]) or text[at - 1] in _BEFORE_DASH)
            if joins and stop < end and _is_word(text[stop]):
                chunks.append(text[begin:at])
                chunks.append(text[at:stop])
                begin = stop
        elif _breaks_after(text[start:end], at - start):
            chunks.append(text[begin:stop])
            begin = stop
        at = stop
    if begin < end:
        chunks.append(text[begin:end])


def _fix_endings(chunks: list[str]) -> None:
    """Two spaces between sentences."""
    for i in range(len(chunks) - 1):
        word = chunks[i].rstrip("\"'")
        ends = len(word) > 1 and word[-1] in ".!?" and word[-2].islower() and word[-2].isascii()
        if chunks[i + 1] == " " and ends:
            chunks[i + 1] = "  "


def wrap(text: str, width: int = 70, **options) -> list[str]:
    return TextWrapper(width=width, **options).wrap(text)


def fill(text: str, width: int = 70, **options) -> str:
    return TextWrapper(width=width, **options).fill(text)


def shorten(text: str, width: int, **options) -> str:
    return TextWrapper(width=width, max_lines=1, **options).fill(" ".join(text.strip().split()))


def dedent(text: str) -> str:
    """The text without the white space that all its lines begin with."""
    lines = text.split("\n")
    margin: str | None = None
    for i, line in enumerate(lines):
        if not line.strip(" \t"):
            lines[i] = ""
            continue
        own = line[: len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = own
        else:
            size = 0
            while size < len(margin) and size < len(own) and margin[size] == own[size]:
                size += 1
            margin = margin[:size]
    if margin:
        lines = [line[len(margin) :] for line in lines]
    return "\n".join(lines)


def indent(text: str, prefix: str, predicate=None) -> str:
    """The text with something before each line that is not blank, or that the predicate wants."""
    result: list[str] = []
    for line in text.splitlines(True):
        wanted = bool(line.strip()) if predicate is None else predicate(line)
        result.append(prefix + line if wanted else line)
    return "".join(result)
