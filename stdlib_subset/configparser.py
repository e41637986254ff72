"""Files of settings in sections: `[section]`, `name = value`, values that go on in indented lines."""

import re

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_MISSING = "\0missing"
_REFERENCE = re.compile(r"%\(([^)]+)\)s")
_TRUTH = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}


class Error(Exception):
    """What is wrong with a file or a request."""

    def __init__(self, msg: str = "") -> None:
        self.message = msg
        super().__init__(msg)

    def __repr__(self) -> str:
        return self.message

    def __str__(self) -> str:
        return self.message


class NoSectionError(Error):
    """There is no such section."""

    def __init__(self, section: str) -> None:
        super().__init__(f"No section: {section!r}")
        self.section = section


class DuplicateSectionError(Error):
    """A section is there already."""

    def __init__(self, section: str, source: str | None = None, lineno: int | None = None) -> None:
        where = "" if source is None else f"While reading from {source!r} [line {lineno:2d}]: section "
        super().__init__(f"{where}{section!r} already exists" if where else f"Section {section!r} already exists")
        self.section = section
        self.source = source
        self.lineno = lineno


class DuplicateOptionError(Error):
    """An option is there already."""

    def __init__(self, section: str, option: str, source: str | None = None, lineno: int | None = None) -> None:
        where = "Option " if source is None else f"While reading from {source!r} [line {lineno:2d}]: option "
        super().__init__(f"{where}{option!r} in section {section!r} already exists")
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno


class NoOptionError(Error):
    """There is no such option."""

    def __init__(self, option: str, section: str) -> None:
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option = option
        self.section = section


class InterpolationError(Error):
    """A value can't be put together."""

    def __init__(self, option: str, section: str, msg: str) -> None:
        super().__init__(msg)
        self.option = option
        self.section = section


class InterpolationMissingOptionError(InterpolationError):
    """A value refers to an option that isn't there."""

    def __init__(self, option: str, section: str, rawval: str, reference: str) -> None:
        text = (
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
            f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"
        )
        super().__init__(option, section, text)
        self.reference = reference


class InterpolationSyntaxError(InterpolationError):
    """A value refers to others in a way that isn't understood."""


class InterpolationDepthError(InterpolationError):
    """Values refer to one another too deeply."""

    def __init__(self, option: str, section: str, rawval: str) -> None:
        text = (
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"
        )
        super().__init__(option, section, text)


class ParsingError(Error):
    """Lines that are no settings."""

    def __init__(self, source: str) -> None:
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors: list[tuple[int, str]] = []

    def append(self, lineno: int, line: str) -> None:
        """Another such line."""
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line}"


class MissingSectionHeaderError(ParsingError):
    """A setting before the first section."""

    def __init__(self, filename: str, lineno: int, line: str) -> None:
        super().__init__(filename)
        self.message = f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}"
        self.lineno = lineno
        self.line = line


class SectionProxy:
    """A section as a mapping."""

    def __init__(self, parser, name: str) -> None:  # type: ignore[no-untyped-def]
        self.parser = parser
        self.name = name

    def __repr__(self) -> str:
        return f"<Section: {self.name}>"

    def __getitem__(self, key: str):  # type: ignore[no-untyped-def]
        if not self.parser.has_option(self.name, key):
            raise KeyError(key)
        return self.parser.get(self.name, key)

    def __setitem__(self, key: str, value: str) -> None:
        self.parser.set(self.name, key, value)

    def __delitem__(self, key: str) -> None:
        if not self.parser.has_option(self.name, key) or not self.parser.remove_option(self.name, key):
            raise KeyError(key)

    def __contains__(self, key: str) -> bool:
        return self.parser.has_option(self.name, key)  # type: ignore[no-any-return]

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self.parser.options(self.name) if self.name != DEFAULTSECT else list(self.parser.defaults()))

    def __len__(self) -> int:
        return len(list(iter(self)))

    def keys(self) -> list[str]:
        """The names of its options."""
        return list(iter(self))

    def values(self):  # type: ignore[no-untyped-def]
        """The values of its options."""
        return [self[key] for key in self.keys()]

    def items(self):  # type: ignore[no-untyped-def]
        """The options with their values."""
        return [(key, self[key]) for key in self.keys()]

    def get(self, option: str, fallback=None, *, raw: bool = False):  # type: ignore[no-untyped-def]
        """A value, or what is given for one that isn't there."""
        return self.parser.get(self.name, option, raw=raw, fallback=fallback)

    def getint(self, option: str, fallback=None):  # type: ignore[no-untyped-def]
        """A value as a number."""
        return self.parser.getint(self.name, option, fallback=fallback)

    def getfloat(self, option: str, fallback=None):  # type: ignore[no-untyped-def]
        """A value as a number."""
        return self.parser.getfloat(self.name, option, fallback=fallback)

    def getboolean(self, option: str, fallback=None):  # type: ignore[no-untyped-def]
        """A value as a truth value."""
        return self.parser.getboolean(self.name, option, fallback=fallback)


class RawConfigParser:
    """Sections of options, whose values are what the file says."""

    _interpolates = False

    def __init__(  # type: ignore[no-untyped-def]
        self,
        defaults=None,
        *,
        allow_no_value: bool = False,
        delimiters=("=", ":"),
        comment_prefixes=("#", ";"),
        inline_comment_prefixes=None,
        strict: bool = True,
        empty_lines_in_values: bool = True,
        interpolation=_MISSING,
    ) -> None:
        self._sections: dict[str, dict[str, str | None]] = {}
        self._defaults: dict[str, str | None] = {}
        self._allow_no_value = allow_no_value
        self._delimiters = tuple(delimiters)
        self._comments = tuple(comment_prefixes)
        self._inline = () if inline_comment_prefixes is None else tuple(inline_comment_prefixes)
        self._strict = strict
        self._empty_lines = empty_lines_in_values
        self._plain = interpolation is None or not self._interpolates
        self.optionxform = lambda option: option.lower()
        if defaults is not None:
            for key, value in defaults.items():
                self._defaults[self.optionxform(key)] = value

    def defaults(self) -> dict[str, str | None]:
        """The options of all sections."""
        return self._defaults

    def sections(self) -> list[str]:
        """The names of the sections."""
        return list(self._sections)

    def add_section(self, section: str) -> None:
        """A new one. Raises DuplicateSectionError."""
        if section == DEFAULTSECT:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = {}

    def has_section(self, section: str) -> bool:
        """Whether it is there."""
        return section in self._sections

    def options(self, section: str) -> list[str]:
        """The names of a section's options, the defaults' too."""
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def has_option(self, section: str, option: str) -> bool:
        """Whether a section or the defaults have it."""
        name = self.optionxform(option)
        if not section or section == DEFAULTSECT:
            return name in self._defaults
        return section in self._sections and (name in self._sections[section] or name in self._defaults)

    def remove_option(self, section: str, option: str) -> bool:
        """Takes it out of the section; whether it was there."""
        options = self._options(section)
        name = self.optionxform(option)
        if name not in options:
            return False
        del options[name]
        return True

    def remove_section(self, section: str) -> bool:
        """Takes it out; whether it was there."""
        if section not in self._sections:
            return False
        del self._sections[section]
        return True

    def _options(self, section: str) -> dict[str, str | None]:
        if section == DEFAULTSECT:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    def get(self, section: str, option: str, *, raw: bool = False, fallback=_MISSING):  # type: ignore[no-untyped-def]
        """A value; the fallback where it isn't there."""
        if section != DEFAULTSECT and section not in self._sections:
            if fallback != _MISSING:
                return fallback
            raise NoSectionError(section)
        name = self.optionxform(option)
        every = {**self._defaults, **self._options(section)}
        if name not in every:
            if fallback != _MISSING:
                return fallback
            raise NoOptionError(option, section)
        value = every[name]
        if raw or self._plain or value is None:
            return value
        return self._put_together(section, name, value, value, every, 1)

    def _put_together(
        self, section: str, option: str, value: str, rest: str, every: dict[str, str | None], depth: int
    ) -> str:
        """The value with what it refers to."""
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, value)
        parts: list[str] = []
        while rest:
            at = rest.find("%")
            if at < 0:
                parts.append(rest)
                break
            parts.append(rest[:at])
            rest = rest[at:]
            if rest[1:2] == "%":
                parts.append("%")
                rest = rest[2:]
            elif rest[1:2] == "(":
                found = _REFERENCE.match(rest)
                if found is None:
                    raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {rest!r}")
                name = self.optionxform(found.group(1))
                rest = rest[found.end() :]
                if name not in every:
                    raise InterpolationMissingOptionError(option, section, value, name)
                other = every[name] or ""
                parts.append(self._put_together(section, option, value, other, every, depth + 1))
            else:
                raise InterpolationSyntaxError(option, section, f"'%' must be followed by '%' or '(', found: {rest!r}")
        return "".join(parts)

    def getint(self, section: str, option: str, *, raw: bool = False, fallback=_MISSING):  # type: ignore[no-untyped-def]
        """A value as a number."""
        if fallback != _MISSING and not self.has_option(section, option):
            return fallback
        return int(self.get(section, option, raw=raw))

    def getfloat(self, section: str, option: str, *, raw: bool = False, fallback=_MISSING):  # type: ignore[no-untyped-def]
        """A value as a number."""
        if fallback != _MISSING and not self.has_option(section, option):
            return fallback
        return float(self.get(section, option, raw=raw))

    def getboolean(self, section: str, option: str, *, raw: bool = False, fallback=_MISSING):  # type: ignore[no-untyped-def]
        """A value as a truth value: 1/yes/true/on and 0/no/false/off."""
        if fallback != _MISSING and not self.has_option(section, option):
            return fallback
        value = self.get(section, option, raw=raw)
        if value.lower() not in _TRUTH:
            raise ValueError(f"Not a boolean: {value}")
        return _TRUTH[value.lower()]

    def items(self, section=None, raw: bool = False):  # type: ignore[no-untyped-def]
        """A section's options with their values; without a section, the sections."""
        if section is None:
            return [(name, self[name]) for name in self]
        if section != DEFAULTSECT and section not in self._sections:
            raise NoSectionError(section)
        names = list({**self._defaults, **self._options(section)})
        return [(name, self.get(section, name, raw=raw)) for name in names]

    def set(self, section: str, option: str, value=None) -> None:  # type: ignore[no-untyped-def]
        """Gives an option a value."""
        if not isinstance(value, str) and not (value is None and self._allow_no_value):
            raise TypeError("option values must be strings")
        if not self._plain and value is not None:
            left = _REFERENCE.sub("", value.replace("%%", ""))
            if "%" in left:
                raise ValueError(f"invalid interpolation syntax in {value!r} at position {left.find('%')}")
        self._options(section)[self.optionxform(option)] = value

    def __getitem__(self, key: str) -> SectionProxy:
        if key != DEFAULTSECT and key not in self._sections:
            raise KeyError(key)
        return SectionProxy(self, key)

    def __setitem__(self, key: str, value) -> None:  # type: ignore[no-untyped-def]
        if key == DEFAULTSECT:
            self._defaults.clear()
        else:
            self._sections[key] = {}
        for name, text in value.items():
            self.set(key, name, str(text))

    def __delitem__(self, key: str) -> None:
        if key == DEFAULTSECT:
            raise ValueError("Cannot remove the default section.")
        if key not in self._sections:
            raise KeyError(key)
        del self._sections[key]

    def __contains__(self, key: str) -> bool:
        return key == DEFAULTSECT or key in self._sections

    def __len__(self) -> int:
        return len(self._sections) + 1

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter([DEFAULTSECT, *self._sections])

    def keys(self) -> list[str]:
        """The names of the sections, DEFAULT first."""
        return [DEFAULTSECT, *self._sections]

    def read(self, filenames, encoding=None) -> list[str]:  # type: ignore[no-untyped-def]
        """Reads those files that are there; their names."""
        done: list[str] = []
        for name in [filenames] if isinstance(filenames, str) else filenames:
            try:
                with open(name) as file:
                    self._read(file.read(), str(name))
            except OSError:
                continue
            done.append(str(name))
        return done

    def read_file(self, f, source: str = "<???>") -> None:  # type: ignore[no-untyped-def]
        """Reads lines."""
        self._read("".join([line if line.endswith("\n") else line + "\n" for line in f]), source)

    def read_string(self, string: str, source: str = "<string>") -> None:
        """Reads a text."""
        self._read(string, source)

    def read_dict(self, dictionary, source: str = "<dict>") -> None:  # type: ignore[no-untyped-def]
        """Takes sections out of a dict of dicts."""
        for section, options in dictionary.items():
            if section not in self._sections and section != DEFAULTSECT:
                self._sections[section] = {}
            for name, value in options.items():
                self.set(section, str(name), str(value))

    def _without_comment(self, line: str) -> str:
        if line.strip().startswith(self._comments):
            return ""
        end = len(line)
        for prefix in self._inline:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    end = min(end, at)
                    break
                at = line.find(prefix, at + 1)
        return line[:end].strip()

    def _read(self, text: str, source: str) -> None:
        section = ""
        lines: dict[tuple[str, str], list[str]] = {}
        current = ("", "")
        seen: list[str] = []
        depth = 0
        problem: ParsingError | None = None
        for number, line in enumerate(text.splitlines(), 1):
            value = self._without_comment(line)
            if not value:
                if self._empty_lines:
                    is_comment = line.strip().startswith(self._comments)
                    if not is_comment and current[1] and current in lines:
                        lines[current].append("")
                else:
                    depth = 1 << 30
                continue
            indent = len(line) - len(line.lstrip())
            if section and current[1] and indent > depth and current in lines:
                lines[current].append(value)
                continue
            depth = indent
            if value.startswith("[") and value.rfind("]") > 0:
                section = value[1 : value.rfind("]")]
                current = ("", "")
                if section != DEFAULTSECT:
                    if section in self._sections and self._strict and section in seen:
                        raise DuplicateSectionError(section, source, number)
                    self._sections.setdefault(section, {})
                seen.append(section)
                continue
            if not section:
                raise MissingSectionHeaderError(source, number, line + "\n")
            places = [at for at in [value.find(d) for d in self._delimiters] if at >= 0]
            if not places and not self._allow_no_value or places and min(places) == 0:
                if problem is None:
                    problem = ParsingError(source)
                problem.append(number, repr(line + "\n"))
                continue
            end = min(places) if places else len(value)
            name = self.optionxform(value[:end].rstrip())
            current = (section, name)
            if current in lines and self._strict:
                raise DuplicateOptionError(section, name, source, number)
            lines[current] = [value[end + 1 :].strip()] if places else []
            self._options(section)[name] = None
        if problem is not None:
            raise problem
        for (owner, name), parts in lines.items():
            if parts:
                self._options(owner)[name] = "\n".join(parts).rstrip()

    def write(self, fp, space_around_delimiters: bool = True) -> None:  # type: ignore[no-untyped-def]
        """Writes all of it."""
        sign = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, DEFAULTSECT, self._defaults, sign)
        for name, options in self._sections.items():
            self._write_section(fp, name, options, sign)

    def _write_section(self, fp, section: str, options: dict[str, str | None], sign: str) -> None:  # type: ignore[no-untyped-def]
        fp.write(f"[{section}]\n")
        for name, value in options.items():
            text = "" if value is None else sign + value.replace("\n", "\n\t")
            fp.write(f"{name}{text}\n")
        fp.write("\n")


class ConfigParser(RawConfigParser):
    """Values may refer to others: `%(name)s`."""

    _interpolates = True
