"""Tables as text: a record a line, its fields apart by commas or what else a dialect says."""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
_limit = [131072]


class Error(Exception):
    """What can't be read or written."""

    __module__ = "_csv"


class Dialect:
    """How a table is written; classes below it say what differs."""

    delimiter = ","
    quotechar: str | None = '"'
    escapechar: str | None = None
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    """The usual one."""


class excel_tab(excel):
    """The same with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """All fields quoted, lines that end as Unix has it."""

    quoting = QUOTE_ALL
    lineterminator = "\n"


class _Format:
    """What a dialect and the arguments of a call say together."""

    def __init__(self) -> None:
        self.delimiter = ","
        self.quotechar: str | None = '"'
        self.escapechar: str | None = None
        self.doublequote = True
        self.skipinitialspace = False
        self.lineterminator = "\r\n"
        self.quoting = QUOTE_MINIMAL
        self.strict = False

    def check(self) -> None:
        """TypeError for what makes no sense."""
        if not isinstance(self.delimiter, str) or len(self.delimiter) != 1:
            raise TypeError('"delimiter" must be a 1-character string')
        if self.escapechar is not None and len(self.escapechar) != 1:
            raise TypeError('"escapechar" must be a 1-character string')
        if self.quotechar is not None and len(self.quotechar) != 1:
            raise TypeError('"quotechar" must be a 1-character string')
        if not 0 <= self.quoting <= 3:
            raise TypeError('bad "quoting" value')
        if self.quotechar is None and self.quoting != QUOTE_NONE:
            raise TypeError("quotechar must be set if quoting enabled")


def _format_of(source) -> _Format:  # type: ignore[no-untyped-def]
    made = _Format()
    made.delimiter = source.delimiter
    made.quotechar = source.quotechar
    made.escapechar = source.escapechar
    made.doublequote = source.doublequote
    made.skipinitialspace = source.skipinitialspace
    made.lineterminator = source.lineterminator
    made.quoting = source.quoting
    made.strict = source.strict
    return made


_dialects: dict[str, _Format] = {
    "excel": _format_of(excel()),
    "excel-tab": _format_of(excel_tab()),
    "unix": _format_of(unix_dialect()),
}


def _dialect(dialect) -> _Format:  # type: ignore[no-untyped-def]
    """A copy of the dialect that a name or a class means."""
    if isinstance(dialect, str):
        if dialect not in _dialects:
            raise Error("unknown dialect")
        return _format_of(_dialects[dialect])
    if isinstance(dialect, _Format):
        return _format_of(dialect)
    if isinstance(dialect, Dialect):
        return _format_of(dialect)
    return _format_of(dialect())


def _changed(  # type: ignore[no-untyped-def]
    dialect,
    delimiter="",
    quotechar="",
    escapechar="",
    doublequote=None,
    skipinitialspace=None,
    lineterminator=None,
    quoting=None,
    strict=None,
) -> _Format:
    """A dialect with what a call gives for it."""
    made = _dialect(dialect)
    if delimiter != "":
        made.delimiter = delimiter
    if quotechar != "":
        made.quotechar = quotechar
    if escapechar != "":
        made.escapechar = escapechar
    if doublequote is not None:
        made.doublequote = doublequote
    if skipinitialspace is not None:
        made.skipinitialspace = skipinitialspace
    if lineterminator is not None:
        made.lineterminator = lineterminator
    if quoting is not None:
        made.quoting = quoting
    if strict is not None:
        made.strict = strict
    made.check()
    return made


def register_dialect(name: str, dialect="excel", **fmtparams) -> None:  # type: ignore[no-untyped-def]
    """Gives a dialect a name."""
    _dialects[name] = _changed(dialect, **fmtparams)


def unregister_dialect(name: str) -> None:
    """Forgets a dialect."""
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name: str) -> _Format:
    """The dialect of a name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects() -> list[str]:
    """The names there are."""
    return list(_dialects)


def field_size_limit(*new_limit: int) -> int:
    """How long a field may be; sets it."""
    old = _limit[0]
    if new_limit:
        _limit[0] = new_limit[0]
    return old


_START, _FIELD_START, _FIELD, _ESCAPED, _QUOTED, _QUOTED_ESCAPED, _QUOTE, _LINE_END, _ESCAPED_BREAK = range(9)


class _Reader:
    """Records made of lines, by going through the characters of each."""

    def __init__(self, lines, form: _Format) -> None:  # type: ignore[no-untyped-def]
        self._lines = iter(lines)
        self.dialect = form
        self.line_num = 0
        self._state = _START
        self._field: list[str] = []
        self._record: list[str] = []

    def __iter__(self):  # type: ignore[no-untyped-def]
        return self

    def __next__(self) -> list[str]:
        self._state = _START
        self._field.clear()
        self._record = []
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if not self._field and self._state not in (_QUOTED, _QUOTED_ESCAPED):
                    raise
                if self.dialect.strict:
                    raise Error("unexpected end of data") from None
                self._save()
                return self._record
            if not isinstance(line, str):
                kind = type(line).__name__
                raise Error(f"iterator should return strings, not {kind} (the file should be opened in text mode)")
            self.line_num += 1
            self._take_line(line)
            if self._state == _START:
                return self._record

    def _save(self) -> None:
        self._record.append("".join(self._field))
        self._field.clear()

    def _add(self, c: str) -> None:
        if len(self._field) >= _limit[0]:
            raise Error(f"field larger than field limit ({_limit[0]})")
        self._field.append(c)

    def _take_line(self, line: str) -> None:
        for c in line:
            self._take(c)
        self._end()

    def _take(self, c: str) -> None:
        """One character."""
        form = self.dialect
        state = self._state
        if state == _LINE_END:
            if c not in "\r\n":
                raise Error(
                    "new-line character seen in unquoted field - "
                    "do you need to open the file in universal-newline mode?"
                )
        elif state == _ESCAPED:
            self._add(c)
            self._state = _ESCAPED_BREAK if c in "\r\n" else _FIELD
        elif state == _QUOTED_ESCAPED:
            self._add(c)
            self._state = _QUOTED
        elif state == _QUOTED:
            if c == form.escapechar:
                self._state = _QUOTED_ESCAPED
            elif c == form.quotechar and form.quoting != QUOTE_NONE:
                self._state = _QUOTE if form.doublequote else _FIELD
            else:
                self._add(c)
        elif state == _QUOTE and form.quoting != QUOTE_NONE and c == form.quotechar:
            self._add(c)
            self._state = _QUOTED
        elif c in "\r\n":
            if state != _START:
                self._save()
            self._state = _LINE_END
        elif c == form.delimiter:
            self._save()
            self._state = _FIELD_START
        elif state == _QUOTE:
            if form.strict:
                raise Error(f"'{form.delimiter}' expected after '{form.quotechar}'")
            self._add(c)
            self._state = _FIELD
        elif state in (_START, _FIELD_START) and c == form.quotechar and form.quoting != QUOTE_NONE:
            self._state = _QUOTED
        elif c == form.escapechar:
            self._state = _ESCAPED
        elif state in (_FIELD, _ESCAPED_BREAK) or c != " " or not form.skipinitialspace:
            self._add(c)
            self._state = _FIELD
        else:
            self._state = _FIELD_START

    def _end(self) -> None:
        """The end of a line, which an item may have without a line break."""
        state = self._state
        if state in (_FIELD, _FIELD_START, _QUOTE):
            self._save()
            self._state = _START
        elif state == _ESCAPED:
            self._add("\n")
            self._state = _FIELD
        elif state == _QUOTED_ESCAPED:
            self._add("\n")
            self._state = _QUOTED
        elif state == _LINE_END:
            self._state = _START


def reader(csvfile, dialect="excel", **fmtparams) -> _Reader:  # type: ignore[no-untyped-def]
    """The records of a file, or of any lines."""
    form = _changed(dialect, **fmtparams)
    if form.quoting == QUOTE_NONNUMERIC:
        raise NotImplementedError("readers with QUOTE_NONNUMERIC")
    return _Reader(csvfile, form)


class _Writer:
    """Writes records to a file."""

    def __init__(self, file, form: _Format) -> None:  # type: ignore[no-untyped-def]
        self._file = file
        self.dialect = form

    def writerow(self, row):  # type: ignore[no-untyped-def]
        """Writes a record; what the file's `write` gives."""
        fields: list[str] = []
        for item in row:
            if item is None:
                fields.append(self._written("", self.dialect.quoting == QUOTE_NONNUMERIC))
            elif isinstance(item, str):
                fields.append(self._written(item, self.dialect.quoting == QUOTE_NONNUMERIC))
            else:
                number = isinstance(item, int | float)
                fields.append(self._written(str(item), self.dialect.quoting == QUOTE_NONNUMERIC and not number))
        if len(fields) == 1 and not fields[0]:
            if self.dialect.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            quote = self.dialect.quotechar or ""
            fields[0] = quote + quote
        return self._file.write(self.dialect.delimiter.join(fields) + self.dialect.lineterminator)

    def writerows(self, rows) -> None:  # type: ignore[no-untyped-def]
        """Writes records."""
        for row in rows:
            self.writerow(row)

    def _written(self, text: str, quoted: bool) -> str:
        """A field, quoted where it must be."""
        form = self.dialect
        quoted = quoted or form.quoting == QUOTE_ALL
        result: list[str] = []
        for c in text:
            if c not in (form.delimiter, form.escapechar, form.quotechar) and c not in form.lineterminator:
                result.append(c)
                continue
            escape = form.quoting == QUOTE_NONE or c == form.escapechar
            if not escape and c == form.quotechar:
                if form.doublequote:
                    result.append(c)
                    quoted = True
                else:
                    escape = True
            elif not escape:
                quoted = True
            if escape:
                if form.escapechar is None:
                    raise Error("need to escape, but no escapechar set")
                result.append(form.escapechar)
            result.append(c)
        quote = form.quotechar or ""
        return quote + "".join(result) + quote if quoted else "".join(result)


def writer(csvfile, dialect="excel", **fmtparams) -> _Writer:  # type: ignore[no-untyped-def]
    """An object that writes records to a file."""
    return _Writer(csvfile, _changed(dialect, **fmtparams))


class DictReader:
    """Records as dicts; the first one names the fields unless the call does."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", **kwds) -> None:  # type: ignore[no-untyped-def]
        self.reader = reader(f, dialect, **kwds)
        self._fieldnames: list[str] | None = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.dialect = dialect
        self.line_num = 0

    @property
    def fieldnames(self) -> list[str] | None:
        """The names of the fields."""
        if self._fieldnames is None:
            for names in self.reader:
                self._fieldnames = names
                break
        self.line_num = self.reader.line_num
        return self._fieldnames

    def __iter__(self):  # type: ignore[no-untyped-def]
        return self

    def __next__(self):  # type: ignore[no-untyped-def]
        if self.line_num == 0:
            _ = self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while not row:
            row = next(self.reader)
        names = self.fieldnames or []
        if len(row) > len(names):
            raise NotImplementedError("a record with more fields than there are names")
        result = dict(zip(names, row, strict=False))
        for name in names[len(row) :]:
            result[name] = self.restval
        return result


class DictWriter:
    """Writes dicts as records."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", **kwds) -> None:  # type: ignore[no-untyped-def]
        self.fieldnames = list(fieldnames)
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, **kwds)

    def writeheader(self):  # type: ignore[no-untyped-def]
        """Writes the names."""
        return self.writer.writerow(self.fieldnames)

    def writerow(self, rowdict):  # type: ignore[no-untyped-def]
        """Writes a dict."""
        if self.extrasaction == "raise":
            wrong = [repr(key) for key in rowdict if key not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(wrong))
        return self.writer.writerow([rowdict.get(name, self.restval) for name in self.fieldnames])

    def writerows(self, rowdicts) -> None:  # type: ignore[no-untyped-def]
        """Writes dicts."""
        for rowdict in rowdicts:
            self.writerow(rowdict)
