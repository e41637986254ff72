"""Header fields in their order, found without regard to case; their parameters (RFC 2045, section 5.1).

Outside of the package email, which HTTP has no need of."""


def _first(value: str) -> str:
    return value.partition(";")[0].strip()


def _parameters(value: str) -> list[str]:
    """The parts between semicolons that stand in no quotes."""
    parts = []
    at = 0
    while at <= len(value):
        end = value.find(";", at)
        while end > 0 and (value.count('"', at, end) - value.count('\\"', at, end)) % 2:
            end = value.find(";", end + 1)
        if end < 0:
            end = len(value)
        part = value[at:end]
        if "=" in part:
            name, _, rest = part.partition("=")
            part = name.strip().lower() + "=" + rest.strip()
        parts.append(part.strip())
        at = end + 1
    return parts


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] == '"' and text[-1] == '"':
        return text[1:-1].replace("\\\\", "\\").replace('\\"', '"')
    if len(text) > 1 and text[0] == "<" and text[-1] == ">":
        return text[1:-1]
    return text


def _quoted(text: str) -> str:
    """A parameter's value in quotes."""
    if not text.isascii():
        raise NotImplementedError("parameters of fields that are not ASCII")
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Fields:
    """A mapping in which a name may stand several times: what mails and HTTP have in common."""

    __module__ = "email.message"

    def __init__(self) -> None:
        self._names: list[str] = []
        self._values: list[str] = []
        self._default_type = "text/plain"

    def __len__(self) -> int:
        return len(self._names)

    def _find(self, name: str) -> int:
        """The place of the first field of that name, or -1."""
        size = len(name)
        lower = name.lower()
        for i, known in enumerate(self._names):
            if len(known) == size and (known == name or known.lower() == lower):
                return i
        return -1

    def __contains__(self, name: str) -> bool:
        return self._find(name) >= 0

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(list(self._names))

    def __getitem__(self, name: str) -> str | None:
        at = self._find(name)
        return self._values[at] if at >= 0 else None

    def __setitem__(self, name: str, val: str) -> None:
        """Adds a field; those of that name stay."""
        self._names.append(name)
        self._values.append(val)

    def __delitem__(self, name: str) -> None:
        """Takes all fields of that name out."""
        at = self._find(name)
        while at >= 0:
            del self._names[at]
            del self._values[at]
            at = self._find(name)

    def __str__(self) -> str:
        return self.as_string()

    def as_string(self) -> str:
        """The fields, a line each, and an empty line."""
        lines = [f"{name}: {value}\n" for name, value in zip(self._names, self._values, strict=False)]
        return "".join(lines) + "\n"

    def get(self, name: str, failobj=None):  # type: ignore[no-untyped-def]
        """The value of the first field of that name, or something else."""
        at = self._find(name)
        if at < 0:
            return failobj
        return self._values[at]

    def get_all(self, name: str, failobj=None):  # type: ignore[no-untyped-def]
        """The values of all fields of that name, or something else if there is none."""
        lower = name.lower()
        found = [value for known, value in zip(self._names, self._values, strict=False) if known.lower() == lower]
        if not found:
            return failobj
        return found

    def keys(self) -> list[str]:
        """The names in order."""
        return list(self._names)

    def values(self) -> list[str]:
        """The values in order."""
        return list(self._values)

    def items(self) -> list[tuple[str, str]]:
        """Names with values."""
        return list(zip(self._names, self._values, strict=False))

    def raw_fields(self) -> list[tuple[str, str]]:
        """Names with values as they were given."""
        return list(zip(self._names, self._values, strict=False))

    def raw_items(self):  # type: ignore[no-untyped-def]
        """The same, one after the other."""
        return iter(self.items())

    def add_header(self, _name: str, _value: str | None, **_params) -> None:  # type: ignore[no-untyped-def]
        """Adds a field with parameters, `_` in their names as `-`; None: only the name."""
        parts = [] if _value is None else [_value]
        for key, value in _params.items():
            shown = key.replace("_", "-")
            parts.append(shown if value is None else f"{shown}={_quoted(value)}")
        self[_name] = "; ".join(parts)

    def replace_header(self, _name: str, _value: str) -> None:
        """Changes the first field of that name."""
        at = self._find(_name)
        if at < 0:
            raise KeyError(_name)
        self._values[at] = _value

    def get_content_type(self) -> str:
        """type/subtype in lower case, text/plain where it is missing or wrong."""
        at = self._find("content-type")
        if at < 0:
            return self._default_type
        found = _first(self._values[at]).lower()
        return found if found.count("/") == 1 else "text/plain"

    def get_content_maintype(self) -> str:
        """What stands before the slash."""
        return self.get_content_type().partition("/")[0]

    def get_content_subtype(self) -> str:
        """What stands behind it."""
        return self.get_content_type().partition("/")[2]

    def get_default_type(self) -> str:
        """The type of a message without one."""
        return self._default_type

    def get_param(self, param: str, failobj=None, header: str = "content-type", unquote: bool = True):  # type: ignore[no-untyped-def]
        """A parameter of a field, or something else."""
        at = self._find(header)
        if at >= 0:
            for part in _parameters(self._values[at]):
                name, _, value = part.partition("=")
                if name.strip().lower() == param.lower():
                    return _unquoted(value.strip()) if unquote else value.strip()
        return failobj

    def get_params(self, failobj=None, header: str = "content-type", unquote: bool = True):  # type: ignore[no-untyped-def]
        """All parameters of a field with their values, the field's own value first."""
        at = self._find(header)
        if at < 0:
            return failobj
        found = []
        for part in _parameters(self._values[at]):
            name, _, value = part.partition("=")
            found.append((name.strip(), _unquoted(value.strip()) if unquote else value.strip()))
        return found

    def get_content_charset(self, failobj=None):  # type: ignore[no-untyped-def]
        """The parameter charset in lower case, or something else."""
        found = self.get_param("charset")
        if found is None or not found.isascii():
            return failobj
        return found.lower()

    def get_filename(self, failobj=None):  # type: ignore[no-untyped-def]
        """The file name that the sender proposes."""
        found = self.get_param("filename", None, "content-disposition")
        if found is None:
            found = self.get_param("name")
        if found is None:
            return failobj
        return found.strip()

    def get_content_disposition(self) -> str | None:
        """`inline`, `attachment` or another one, in lower case."""
        at = self._find("content-disposition")
        return _first(self._values[at]).lower() if at >= 0 else None

    def get_boundary(self, failobj=None):  # type: ignore[no-untyped-def]
        """The parameter boundary, or something else."""
        found = self.get_param("boundary")
        if found is None:
            return failobj
        return found.rstrip()

    def set_boundary(self, boundary: str) -> None:
        """Sets the parameter boundary."""
        self._put_param("boundary", f'"{boundary}"', "content-type")

    def set_param(self, param: str, value: str, header: str = "Content-Type", requote: bool = True, charset: str | None = None, language: str = "", replace: bool = False) -> None:  # fmt: skip  # noqa: E501
        """Sets a parameter of a field."""
        if charset is not None:
            raise NotImplementedError("parameters of fields that are not ASCII")
        if self._find(header) < 0:
            self[header] = "text/plain" if header.lower() == "content-type" else ""
        self._put_param(param, _quoted(value) if requote or not value else value, header)

    def _put_param(self, param: str, shown: str, header: str) -> None:
        at = self._find(header)
        if at < 0:
            raise NotImplementedError("a parameter of a field that is not there")
        parts = _parameters(self._values[at])
        changed = [f"{param}={shown}" if p.partition("=")[0].lower() == param.lower() else p for p in parts]
        if changed == parts and f"{param}={shown}" not in parts:
            changed.append(f"{param}={shown}")
        self._values[at] = "; ".join([p for p in changed if p])

    def del_param(self, param: str, header: str = "content-type", requote: bool = True) -> None:
        """Takes a parameter of a field away."""
        at = self._find(header)
        if at >= 0:
            parts = _parameters(self._values[at])
            self._values[at] = "; ".join([p for p in parts if p.partition("=")[0].lower() != param.lower()])

    def set_type(self, type: str, header: str = "Content-Type", requote: bool = True) -> None:  # noqa: A002
        """Sets type/subtype; parameters stay."""
        if type.count("/") != 1:
            raise ValueError
        if header.lower() == "content-type":
            del self["mime-version"]
            self["MIME-Version"] = "1.0"
        if self._find(header) < 0:
            self[header] = type
            return
        params = self.get_params(None, header, requote) or []
        del self[header]
        self[header] = type
        for name, value in params[1:]:
            self.set_param(name, value, header, requote)

    def set_default_type(self, ctype: str) -> None:
        """Sets the type of a message without one."""
        self._default_type = ctype
