"""Addresses of the web: their parts, their quoting, and how one is meant relative to another. Texts, not bytes."""

from typing import NamedTuple

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero"]
uses_relative += ["rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews"]
uses_netloc += ["prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms"]
uses_params += ["sftp", "tel"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
_UNRESERVED = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
_HEX = "0123456789abcdefABCDEF"
_CONTROLS = "".join([chr(i) for i in range(33)])


# -- quoting -----------------------------------------------------------------------------------------


def quote_from_bytes(bs, safe="/") -> str:  # type: ignore[no-untyped-def]
    """Bytes as text: all but letters, digits, `_.-~` and what is safe as %XX."""
    if not isinstance(bs, bytes | bytearray):
        raise TypeError("quote_from_bytes() expected bytes")
    keep = _UNRESERVED + (safe.encode("ascii", "ignore") if isinstance(safe, str) else safe)
    return "".join([chr(b) if b in keep and b < 128 else f"%{b:02X}" for b in bs])


def quote(string, safe="/", encoding=None, errors=None) -> str:  # type: ignore[no-untyped-def]
    """A text in UTF-8, quoted."""
    if isinstance(string, str):
        return quote_from_bytes(string.encode("utf-8"), safe)
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None) -> str:  # type: ignore[no-untyped-def]
    """The same as forms have it: blanks are `+`."""
    if isinstance(string, str):
        return "+".join([quote(part, safe) for part in string.split(" ")])
    return "+".join([quote(part, safe) for part in string.split(b" ")])


def _value(a: str, b: str) -> int:
    return int(a + b, 16) if a in _HEX and b in _HEX else -1


def unquote_to_bytes(string) -> bytes:  # type: ignore[no-untyped-def]
    """The bytes behind a quoted text."""
    if isinstance(string, str):
        data = string.encode("utf-8")
    elif isinstance(string, bytes | bytearray):
        data = bytes(string)
    else:
        raise TypeError(f"argument of type '{type(string).__name__}' is not iterable")
    result = bytearray()
    i = 0
    while i < len(data):
        value = -1
        if data[i] == 37 and i + 2 < len(data):
            value = _value(chr(data[i + 1]), chr(data[i + 2]))
        result.append(data[i] if value < 0 else value)
        i += 1 if value < 0 else 3
    return bytes(result)


def unquote(string, encoding: str = "utf-8", errors: str = "replace") -> str:  # type: ignore[no-untyped-def]
    """The text behind a quoted one."""
    if not isinstance(string, str):
        return unquote_to_bytes(string).decode("utf-8", "replace")
    if "%" not in string:
        return string
    result: list[str] = []
    waiting = bytearray()
    i = 0
    while i < len(string):
        value = -1
        if string[i] == "%" and i + 2 < len(string):
            value = _value(string[i + 1], string[i + 2])
        if value >= 0:
            waiting.append(value)
            i += 3
            continue
        if ord(string[i]) < 128:
            waiting.append(ord(string[i]))
        else:
            result.append(waiting.decode("utf-8", "replace"))
            waiting.clear()
            result.append(string[i])
        i += 1
    result.append(waiting.decode("utf-8", "replace"))
    return "".join(result)


def unquote_plus(string: str, encoding: str = "utf-8", errors: str = "replace") -> str:
    """The same of a form's text: `+` is a blank."""
    return unquote(string.replace("+", " "))


def _quoted(value, safe: str, quote_via) -> str:  # type: ignore[no-untyped-def]
    if isinstance(value, str | bytes):
        return quote_via(value, safe)  # type: ignore[no-any-return]
    return quote_via(str(value), safe)  # type: ignore[no-any-return]


def urlencode(  # type: ignore[no-untyped-def]
    query, doseq: bool = False, safe: str = "", encoding=None, errors=None, quote_via=quote_plus
) -> str:
    """A query made of a mapping or of pairs; with `doseq` each item of a list or tuple is a value of its own."""
    parts: list[str] = []
    for key, value in query.items() if hasattr(query, "items") else query:
        name = _quoted(key, safe, quote_via)
        if doseq and isinstance(value, list | tuple):
            for item in value:
                parts.append(f"{name}={_quoted(item, safe, quote_via)}")
        else:
            parts.append(f"{name}={_quoted(value, safe, quote_via)}")
    return "&".join(parts)


def parse_qsl(
    qs: str,
    keep_blank_values: bool = False,
    strict_parsing: bool = False,
    encoding: str = "utf-8",
    errors: str = "replace",
    max_num_fields: int | None = None,
    separator: str = "&",
) -> list[tuple[str, str]]:
    """The pairs of a query."""
    if not separator:
        raise ValueError("Separator must be of type string or bytes.")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator) and qs:
        raise ValueError("Max number of fields exceeded")
    result: list[tuple[str, str]] = []
    for pair in qs.split(separator) if qs else []:
        if not pair and not strict_parsing:
            continue
        name, sign, value = pair.partition("=")
        if not sign and strict_parsing:
            raise ValueError(f"bad query field: {pair!r}")
        if value or (keep_blank_values and (sign or not strict_parsing)):
            result.append((unquote_plus(name), unquote_plus(value)))
    return result


def parse_qs(
    qs: str,
    keep_blank_values: bool = False,
    strict_parsing: bool = False,
    encoding: str = "utf-8",
    errors: str = "replace",
    max_num_fields: int | None = None,
    separator: str = "&",
) -> dict[str, list[str]]:
    """The values of a query by their names."""
    result: dict[str, list[str]] = {}
    pairs = parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator)
    for name, value in pairs:
        result.setdefault(name, []).append(value)
    return result


# -- parts -------------------------------------------------------------------------------------------


def _userinfo(netloc: str) -> tuple[str | None, str | None]:
    info, at, _ = netloc.rpartition("@")
    if not at:
        return None, None
    name, colon, password = info.partition(":")
    return name, password if colon else None


def _hostinfo(netloc: str) -> tuple[str, str | None]:
    host = netloc.rpartition("@")[2]
    _, bracket, inside = host.partition("[")
    if bracket:
        name, _, rest = inside.partition("]")
        port = rest.partition(":")[2]
    else:
        name, _, port = host.partition(":")
    return name, port or None


def _hostname(netloc: str) -> str | None:
    name = _hostinfo(netloc)[0]
    if not name:
        return None
    address, percent, zone = name.partition("%")
    return address.lower() + percent + zone


def _port(netloc: str) -> int | None:
    port = _hostinfo(netloc)[1]
    if port is None:
        return None
    if not (port.isdigit() and port.isascii()):
        raise ValueError(f"Port could not be cast to integer value as {port!r}")
    if int(port) > 65535:
        raise ValueError("Port out of range 0-65535")
    return int(port)


class SplitResult(NamedTuple):
    """The parts of an address."""

    scheme: str
    netloc: str
    path: str
    query: str
    fragment: str

    @property
    def username(self) -> str | None:
        return _userinfo(self.netloc)[0]

    @property
    def password(self) -> str | None:
        return _userinfo(self.netloc)[1]

    @property
    def hostname(self) -> str | None:
        return _hostname(self.netloc)

    @property
    def port(self) -> int | None:
        return _port(self.netloc)

    def geturl(self) -> str:
        """The address."""
        return urlunsplit(self)


class ParseResult(NamedTuple):
    """The same with the parameters of the last part of the path apart."""

    scheme: str
    netloc: str
    path: str
    params: str
    query: str
    fragment: str

    @property
    def username(self) -> str | None:
        return _userinfo(self.netloc)[0]

    @property
    def password(self) -> str | None:
        return _userinfo(self.netloc)[1]

    @property
    def hostname(self) -> str | None:
        return _hostname(self.netloc)

    @property
    def port(self) -> int | None:
        return _port(self.netloc)

    def geturl(self) -> str:
        """The address."""
        return urlunparse(self)


class DefragResult(NamedTuple):
    """An address, and what of it is meant."""

    url: str
    fragment: str

    def geturl(self) -> str:
        """The address."""
        return f"{self.url}#{self.fragment}" if self.fragment else self.url


def _first_of(text: str, chars: str) -> int:
    found = [at for at in [text.find(c, 2) for c in chars] if at >= 0]
    return min(found) if found else len(text)


def urlsplit(url: str, scheme: str = "", allow_fragments: bool = True) -> SplitResult:
    """The parts of an address."""
    rest = url.lstrip(_CONTROLS)
    scheme = scheme.strip(_CONTROLS)
    for c in "\t\r\n":
        rest = rest.replace(c, "")
        scheme = scheme.replace(c, "")
    netloc = query = fragment = ""
    at = rest.find(":")
    if at > 0 and rest[0].isascii() and rest[0].isalpha() and all(c in scheme_chars for c in rest[:at]):
        scheme, rest = rest[:at].lower(), rest[at + 1 :]
    if rest.startswith("//"):
        end = _first_of(rest, "/?#")
        netloc, rest = rest[2:end], rest[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments:
        rest, _, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    return SplitResult(scheme, netloc, rest, query, fragment)


def urlparse(url: str, scheme: str = "", allow_fragments: bool = True) -> ParseResult:
    """The parts of an address, parameters apart."""
    parts = urlsplit(url, scheme, allow_fragments)
    path, params = parts.path, ""
    if parts.scheme in uses_params and ";" in path:
        at = path.find(";", path.rfind("/") + 1) if "/" in path else path.find(";")
        if at >= 0:
            path, params = path[:at], path[at + 1 :]
    return ParseResult(parts.scheme, parts.netloc, path, params, parts.query, parts.fragment)


def urlunsplit(components) -> str:  # type: ignore[no-untyped-def]
    """An address made of its parts."""
    scheme, netloc, url, query, fragment = components
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return url  # type: ignore[no-any-return]


def urlunparse(components) -> str:  # type: ignore[no-untyped-def]
    """The same with parameters."""
    scheme, netloc, url, params, query, fragment = components
    return urlunsplit((scheme, netloc, f"{url};{params}" if params else url, query, fragment))


def urldefrag(url: str) -> DefragResult:
    """An address without its fragment, and the fragment."""
    if "#" not in url:
        return DefragResult(url, "")
    s, n, p, a, q, fragment = urlparse(url)
    return DefragResult(urlunparse((s, n, p, a, q, "")), fragment)


def urljoin(base: str, url: str, allow_fragments: bool = True) -> str:
    """The address that `url` means where it stands in `base` (RFC 3986, section 5.2)."""
    if not base:
        return url
    if not url:
        return base
    old = urlparse(base, "", allow_fragments)
    new = urlparse(url, old.scheme, allow_fragments)
    if new.scheme != old.scheme or new.scheme not in uses_relative:
        return url
    netloc = new.netloc
    if new.scheme in uses_netloc:
        if netloc:
            return urlunparse(new)
        netloc = old.netloc
    if not new.path and not new.params:
        query = new.query or old.query
        return urlunparse((new.scheme, netloc, old.path, old.params, query, new.fragment))
    path = _without_dots(_merged(old.path, new.path))
    return urlunparse((new.scheme, netloc, path, new.params, new.query, new.fragment))


def _merged(old: str, new: str) -> list[str]:
    """The segments of a path seen from another one."""
    if new[:1] == "/":
        return new.split("/")
    before = old.split("/")
    if before[-1] != "":
        del before[-1]
    segments = before + new.split("/")
    middle = [s for s in segments[1:-1] if s]
    return segments[:1] + middle + segments[-1:] if len(segments) > 1 else segments


def _without_dots(segments: list[str]) -> str:
    kept: list[str] = []
    for segment in segments:
        if segment == "..":
            if kept:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept) or "/"
