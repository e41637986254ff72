"""EmailMessage: texts and files are put in and taken out as such, fields are texts as one reads them."""

from email._message import Message
from email._transfer import is_of_addresses, to_base64, words_of
from email.utils import format_datetime, formataddr, getaddresses, parsedate_to_datetime

_ONCE = frozenset(
    "from sender to cc bcc reply-to subject date message-id mime-version content-type content-disposition "
    "content-transfer-encoding".split()
)
"""fields that a message has at most once"""
_SHOWN = {"utf8": "utf-8", "ascii": "us-ascii"}


class MIMEPart(Message):
    """A message, or a part of one."""

    __module__ = "email.message"

    def __getitem__(self, name: str) -> str | None:
        at = self._find(name)
        return _readable(self._names[at], self._values[at]) if at >= 0 else None

    def __setitem__(self, name: str, val: str) -> None:
        """Adds a field. ValueError where it has line ends, or is there already and may be there once only."""
        lower = name.lower()
        if lower in _ONCE and self._find(name) >= 0:
            raise ValueError(f"There may be at most 1 {name} headers in a message")
        if "\n" in val or "\r" in val:
            raise ValueError("Header values may not contain linefeed or carriage return characters")
        self._names.append(name)
        self._values.append(_of_date(val) if lower == "date" else val)

    def get(self, name: str, failobj=None):  # type: ignore[no-untyped-def]
        """The value of the first field of that name, or something else."""
        at = self._find(name)
        if at < 0:
            return failobj
        return _readable(self._names[at], self._values[at])

    def values(self) -> list[str]:
        """The values in order."""
        return [_readable(name, value) for name, value in self.raw_fields()]

    def items(self) -> list[tuple[str, str]]:
        """Names with values."""
        return list(zip(self._names, self.values(), strict=False))

    def as_string(self, unixfrom: bool = False, maxheaderlen: int = 78) -> str:
        """The fields, folded at 78 characters, an empty line and what the message holds."""
        return super().as_string(unixfrom, maxheaderlen)

    def is_attachment(self) -> bool:
        """Whether it is a file that comes with a message."""
        return self.get_content_disposition() == "attachment"

    def _complete(self) -> None:
        """What `set_content` adds in the end."""

    def set_content(self, content, maintype: str = "", subtype: str = "", cte: str | None = None, disposition: str | None = None, filename: str | None = None, cid: str | None = None, params=None, charset: str = "utf-8") -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        """Puts a text in, or bytes of a type."""
        if self.get_content_maintype() == "multipart":
            raise TypeError("set_content not valid on multipart")
        self.clear_content()
        if isinstance(content, str):
            # The first argument behind a text is its subtype.
            self["Content-Type"] = "text/" + (subtype or maintype or "plain")
            kind, text = _sent_text(content, charset, cte)
            self.set_payload(text)
            self.set_param("charset", _SHOWN.get(charset, charset))
            self["Content-Transfer-Encoding"] = kind
        elif isinstance(content, (bytes, bytearray)):
            if not maintype or not subtype:
                raise TypeError("set_bytes_content() missing 1 required positional argument: 'subtype'")
            self["Content-Type"] = f"{maintype}/{subtype}"
            if cte not in (None, "base64"):
                raise NotImplementedError("bytes with the transfer encoding " + str(cte))
            self.set_payload(to_base64(bytes(content)))
            self["Content-Transfer-Encoding"] = "base64"
        else:
            raise NotImplementedError("a message as the content of another")
        if disposition is None and filename is not None:
            disposition = "attachment"
        if disposition is not None:
            self["Content-Disposition"] = disposition
        if filename is not None:
            self.set_param("filename", filename, "Content-Disposition")
        if cid is not None:
            self["Content-ID"] = cid
        if params is not None:
            for name, value in params.items():
                self.set_param(name, value)
        self._complete()

    def get_content(self, errors: str = "replace"):  # type: ignore[no-untyped-def]
        """The text of a text, the bytes of anything else."""
        kind = self.get_content_maintype()
        if kind == "multipart" or self._parts is not None:
            raise KeyError(self.get_content_type())
        data = self._decoded(False) or b""
        if kind != "text":
            return data
        return data.decode(self.get_param("charset") or "ASCII", errors)

    def clear(self) -> None:
        """Takes fields and content away."""
        self._names.clear()
        self._values.clear()
        self._payload = None
        self._parts = None

    def clear_content(self) -> None:
        """Takes the content away, and the fields that tell of it."""
        self._keep_fields(False)
        self._payload = None
        self._parts = None

    def _keep_fields(self, of_content: bool) -> None:
        kept = [(n, v) for n, v in self.raw_fields() if n.lower().startswith("content-") == of_content]
        self._names = [n for n, _ in kept]
        self._values = [v for _, v in kept]

    def _empty(self):  # type: ignore[no-untyped-def]
        return MIMEPart()

    def _make_multipart(self, subtype: str, disallowed: tuple[str, ...], boundary: str | None) -> None:
        if self.get_content_maintype() == "multipart":
            existing = self.get_content_subtype()
            if existing in disallowed or existing == subtype:
                raise ValueError(f"Cannot convert {existing} to {subtype}")
        moved = [(n, v) for n, v in self.raw_fields() if n.lower().startswith("content-")]
        parts: list[Message] = []
        if moved:
            part = self._empty()
            part._names = [n for n, _ in moved]
            part._values = [v for _, v in moved]
            part._payload = self._payload
            part._parts = self._parts
            parts.append(part)
        self._keep_fields(False)
        self._payload = None
        self._parts = parts
        self["Content-Type"] = "multipart/" + subtype
        if boundary is not None:
            self.set_param("boundary", boundary)

    def make_related(self, boundary: str | None = None) -> None:
        """Makes the content the first part of multipart/related."""
        self._make_multipart("related", ("alternative", "mixed"), boundary)

    def make_alternative(self, boundary: str | None = None) -> None:
        """Makes the content the first part of multipart/alternative."""
        self._make_multipart("alternative", ("mixed",), boundary)

    def make_mixed(self, boundary: str | None = None) -> None:
        """Makes the content the first part of multipart/mixed."""
        self._make_multipart("mixed", (), boundary)

    def _is(self, subtype: str) -> bool:
        return self.get_content_maintype() == "multipart" and self.get_content_subtype() == subtype

    def add_related(self, *args, **kw) -> None:  # type: ignore[no-untyped-def]
        """Adds a part that another one refers to."""
        if not self._is("related"):
            self.make_related()
        part = self._empty()
        part.set_content(*args, **kw)
        if "content-disposition" not in part:
            part["Content-Disposition"] = "inline"
        self.attach(part)

    def add_alternative(self, *args, **kw) -> None:  # type: ignore[no-untyped-def]
        """Adds the same in another form."""
        if not self._is("alternative"):
            self.make_alternative()
        part = self._empty()
        part.set_content(*args, **kw)
        self.attach(part)

    def add_attachment(self, *args, **kw) -> None:  # type: ignore[no-untyped-def]
        """Adds a file."""
        if not self._is("mixed"):
            self.make_mixed()
        part = self._empty()
        part.set_content(*args, **kw)
        if "content-disposition" not in part:
            part["Content-Disposition"] = "attachment"
        self.attach(part)

    def iter_parts(self):  # type: ignore[no-untyped-def]
        """The parts, not theirs."""
        yield from self._parts or []

    def iter_attachments(self):  # type: ignore[no-untyped-def]
        """The parts that are not the body."""
        if self.get_content_maintype() != "multipart" or self.get_content_subtype() == "alternative":
            return
        parts = self._parts or []
        if self.get_content_subtype() == "related":
            yield from parts[1:]
            return
        seen: list[str] = []
        for part in parts:
            kind = part.get_content_type()
            is_body = kind in ("text/plain", "text/html", "multipart/related", "multipart/alternative")
            if is_body and part.get_content_disposition() != "attachment" and kind not in seen:
                seen.append(kind)
                continue
            yield part

    def get_body(self, preferencelist=("related", "html", "plain")):  # type: ignore[no-untyped-def]
        """The part that is shown as the body, by what is preferred."""
        wanted = list(preferencelist)
        best = len(wanted)
        found = None
        for rank, part in _bodies(self, wanted):
            if rank < best:
                best = rank
                found = part
        return found


class EmailMessage(MIMEPart):
    """A message."""

    __module__ = "email.message"

    def _empty(self):  # type: ignore[no-untyped-def]
        return EmailMessage()

    def _complete(self) -> None:
        if "mime-version" not in self:
            self["MIME-Version"] = "1.0"


def _bodies(part, wanted: list[str]):  # type: ignore[no-untyped-def]
    """What may be the body, with the place of its type in the list."""
    found: list[tuple[int, Message]] = []
    if part.get_content_disposition() == "attachment":
        return found
    main, sub = part.get_content_maintype(), part.get_content_subtype()
    if main == "text":
        if sub in wanted:
            found.append((wanted.index(sub), part))
    elif main == "multipart" and part._parts is not None:
        if sub == "related" and "related" in wanted:
            found.append((wanted.index("related"), part))
        for inner in part._parts[:1] if sub == "related" else part._parts:
            found += _bodies(inner, wanted)
    return found


def _of_date(value: str) -> str:
    """A date in its one form."""
    try:
        return format_datetime(parsedate_to_datetime(value))
    except (ValueError, TypeError):
        raise NotImplementedError("a field Date that holds no date") from None


def _readable(name: str, value: str) -> str:
    """A value with its encoded words as text, in one line; addresses in their one form."""
    if '"' in value and is_of_addresses(name):
        value = ", ".join([formataddr(pair) for pair in getaddresses([value])])
    if "=?" not in value and "\n" not in value and "\r" not in value:
        return value
    words = words_of("".join(value.splitlines()))
    result = ""
    for i, (data, charset, is_space) in enumerate(words):
        if is_space and 0 < i < len(words) - 1 and words[i - 1][1] is not None and words[i + 1][1] is not None:
            continue
        result += data.decode("latin-1" if charset is None else charset, "replace")
    return result


def _sent_text(text: str, charset: str, cte: str | None) -> tuple[str, str]:
    """How a text is sent, and what that is."""
    lines = text.encode(charset).splitlines()
    data = b"\n".join(lines) + b"\n"
    longest = max([len(line) for line in lines], default=0)
    if cte is None and longest <= 78:
        if data.isascii():
            return "7bit", data.decode("ascii")
        return "8bit", data.decode("ascii", "surrogateescape")
    if cte == "7bit":
        return cte, data.decode("ascii")
    if cte == "8bit":
        return cte, data.decode("ascii", "surrogateescape")
    if cte == "base64":
        return cte, to_base64(data)
    if cte not in (None, "quoted-printable"):
        raise ValueError(f"Unknown content transfer encoding {cte}")
    sniffed = b"\n".join(lines[:10]) + b"\n"
    if cte is None and len(_quoted_lines(sniffed)) > (len(sniffed) + 2) // 3 * 4 + 1:
        return "base64", to_base64(data)
    return "quoted-printable", _quoted_lines(data)


def _quoted_lines(data: bytes) -> str:
    """Quoted-printable in lines of at most 78 characters."""
    return "".join([_quoted_line(line) + "\n" for line in data.split(b"\n")[:-1]])


def _quoted_line(line: bytes) -> str:
    text = "".join([chr(c) if 32 <= c < 127 and c != 61 or c == 9 else f"={c:02X}" for c in line])
    result = ""
    start = 0
    last = len(text) - 79
    while start <= last:
        stop = start + 77
        if text[stop - 2] == "=":
            result += text[start : stop - 1] + "\n"
            start = stop - 2
        elif text[stop - 1] == "=":
            result += text[start:stop] + "\n"
            start = stop - 1
        else:
            result += text[start:stop] + "=\n"
            start = stop
    if text and text[-1] in " \t":
        room = start - last
        shown = f"={ord(text[-1]):02X}" if room >= 3 else text[-1] + "=\n" if room == 2 else f"=\n={ord(text[-1]):02X}"
        return result + text[start:-1] + shown
    return result + text[start:]
