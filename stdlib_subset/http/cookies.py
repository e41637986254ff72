"""Cookies as texts: what a server sets and what a client sends back (RFC 6265, with CPython's quoting)."""

import string
import time

from _mail_dates import DAYS, MONTHS

_LEGAL = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
_UNESCAPED = _LEGAL + " ()/<=>?@[]{}"
_NAMES = {"expires": "expires", "path": "Path", "comment": "Comment", "domain": "Domain", "max-age": "Max-Age",
    "secure": "Secure", "httponly": "HttpOnly", "version": "Version", "samesite": "SameSite"}  # fmt: skip


class CookieError(Exception):
    """A name that can't be one."""


def _is_legal(text: str) -> bool:
    return text != "" and all(c in _LEGAL for c in text)


def _quote(text: str) -> str:
    """In quotes, with octal escapes, where a letter asks for it."""
    if text == "" or all(c in _LEGAL for c in text):
        return text if text else '""'
    parts = []
    for c in text:
        if c == '"' or c == "\\":
            parts.append("\\" + c)
        elif c in _UNESCAPED:
            parts.append(c)
        elif ord(c) < 256:
            parts.append(f"\\{ord(c):03o}")
        else:
            parts.append(c)
    return '"' + "".join(parts) + '"'


def _unquote(text: str) -> str:
    """The opposite."""
    if len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text
    inner = text[1:-1]
    parts = []
    at = 0
    while at < len(inner):
        slash = inner.find("\\", at)
        if slash < 0 or slash + 1 >= len(inner):
            parts.append(inner[at:])
            break
        parts.append(inner[at:slash])
        octal = inner[slash + 1 : slash + 4]
        if len(octal) == 3 and octal[0] in "0123" and octal[1] in "01234567" and octal[2] in "01234567":
            parts.append(chr(int(octal, 8)))
            at = slash + 4
        else:
            parts.append(inner[slash + 1])
            at = slash + 2
    return "".join(parts)


def _date(after: int) -> str:
    """The time in so many seconds, as cookies have it."""
    y, month, d, hour, minute, second, day = time.gmtime(time.time() + after)[:7]
    return f"{DAYS[day]}, {d:02} {MONTHS[month - 1]} {y:4} {hour:02}:{minute:02}:{second:02} GMT"


class Morsel:
    """One cookie: name, value and attributes."""

    def __init__(self) -> None:
        self._key = ""
        self._value = ""
        self._coded_value = ""
        self._attributes: dict[str, str] = {}

    @property
    def key(self) -> str:
        """The name."""
        return self._key

    @property
    def value(self) -> str:
        """The value."""
        return self._value

    @property
    def coded_value(self) -> str:
        """The value as it is sent."""
        return self._coded_value

    def set(self, key: str, val: str, coded_val: str) -> None:
        """Sets name and value."""
        if key.lower() in _NAMES:
            raise CookieError(f"Attempt to set a reserved key {key!r}")
        if not _is_legal(key):
            raise CookieError(f"Illegal key {key!r}")
        self._key, self._value, self._coded_value = key, val, coded_val

    def __setitem__(self, key: str, value) -> None:  # type: ignore[no-untyped-def]
        lower = key.lower()
        if lower not in _NAMES:
            raise CookieError(f"Invalid attribute {key!r}")
        if isinstance(value, bool):
            self._attributes[lower] = "True" if value else ""
        elif isinstance(value, int) and lower == "expires":
            self._attributes[lower] = _date(value)
        else:
            self._attributes[lower] = str(value)

    def __getitem__(self, key: str) -> str:
        lower = key.lower()
        if lower not in _NAMES:
            raise KeyError(key)
        return self._attributes.get(lower, "")

    def OutputString(self) -> str:
        """The cookie without the field's name."""
        parts = [f"{self._key}={self._coded_value}"]
        for key in sorted(self._attributes):
            value = self._attributes[key]
            if value == "":
                continue
            parts.append(_NAMES[key] if key in ("secure", "httponly") else f"{_NAMES[key]}={value}")
        return "; ".join(parts)

    def output(self, attrs: list[str] | None = None, header: str = "Set-Cookie:") -> str:
        """The whole field."""
        return f"{header} {self.OutputString()}"

    def __str__(self) -> str:
        return self.output()

    def __repr__(self) -> str:
        return f"<Morsel: {self.OutputString()}>"


class SimpleCookie:
    """Cookies by their names; values are texts."""

    def __init__(self, input: str | None = None) -> None:
        self._morsels: dict[str, Morsel] = {}
        if input is not None:
            self.load(input)

    def __len__(self) -> int:
        return len(self._morsels)

    def __contains__(self, key: str) -> bool:
        return key in self._morsels

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(list(self._morsels))

    def __getitem__(self, key: str) -> Morsel:
        return self._morsels[key]

    def __delitem__(self, key: str) -> None:
        del self._morsels[key]

    def __setitem__(self, key: str, value) -> None:  # type: ignore[no-untyped-def]
        text = str(value)
        self._set(key, text, _quote(text))

    def _set(self, key: str, value: str, coded: str) -> None:
        morsel = self._morsels[key] if key in self._morsels else Morsel()
        morsel.set(key, value, coded)
        self._morsels[key] = morsel

    def get(self, key: str, default=None):  # type: ignore[no-untyped-def]
        """The cookie of that name, or something else."""
        if key not in self._morsels:
            return default
        return self._morsels[key]

    def keys(self) -> list[str]:
        """The names."""
        return list(self._morsels)

    def values(self) -> list[Morsel]:
        """The cookies."""
        return list(self._morsels.values())

    def items(self) -> list[tuple[str, Morsel]]:
        """Names with cookies."""
        return list(self._morsels.items())

    def load(self, rawdata: str) -> None:
        """Reads what a client sent; nothing of it if it is not well formed."""
        found: list[tuple[str, str]] = []
        for part in _parts(rawdata):
            name, equals, value = part.partition("=")
            name, value = name.strip(), value.strip()
            if not equals:
                if name.lower() in ("secure", "httponly"):
                    continue
                return
            if not _is_legal(name) or not _is_value(value):
                return
            found.append((name, value))
        morsel: Morsel | None = None
        for name, value in found:
            lower = name.lower()
            if name.startswith("$") or lower in _NAMES:
                if morsel is not None:
                    morsel[name.removeprefix("$")] = _unquote(value)
                elif lower in _NAMES:
                    return
            else:
                self._set(name, _unquote(value), value)
                morsel = self._morsels[name]

    def output(self, attrs: list[str] | None = None, header: str = "Set-Cookie:", sep: str = "\r\n") -> str:
        """A field for each cookie, in the order of their names."""
        return sep.join([self._morsels[key].output(attrs, header) for key in sorted(self._morsels)])

    def __str__(self) -> str:
        return self.output()


def _is_value(text: str) -> bool:
    if len(text) > 1 and text[0] == '"' and text[-1] == '"':
        return True
    return all(c in _LEGAL or c in "/=?@[]{}()<>," or c == " " for c in text)


def _parts(text: str) -> list[str]:
    """What stands between semicolons that are in no quotes."""
    parts = []
    start = 0
    quoted = False
    for i, c in enumerate(text):
        if c == '"' and (i == 0 or text[i - 1] != "\\"):
            quoted = not quoted
        elif c == ";" and not quoted:
            parts.append(text[start:i])
            start = i + 1
    if text[start:].strip():
        parts.append(text[start:])
    return parts


BaseCookie = SimpleCookie
