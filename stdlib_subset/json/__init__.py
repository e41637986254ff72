"""JSON texts: values of None, bool, int, float, str, lists and dicts with str keys, and back."""

from json import decoder, encoder
from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder

import _text

__all__ = ["JSONDecodeError", "JSONDecoder", "JSONEncoder", "dump", "dumps", "load", "loads"]


def loads(  # type: ignore[no-untyped-def]
    s, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, strict=True
):
    """The value that a text (str, bytes or bytearray) means."""
    if isinstance(s, str):
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
        text = s
    elif isinstance(s, (bytes, bytearray)):
        text = decoder.text_of(bytes(s))
    else:
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {type(s).__name__}")
    hooks = (object_hook, object_pairs_hook, parse_float, parse_int, parse_constant)
    return decoder.decode(text, bool(strict), hooks)


def load(  # type: ignore[no-untyped-def]
    fp, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, strict=True
):
    """The value that the text in a file means."""
    return loads(
        fp.read(),
        object_hook=object_hook,
        parse_float=parse_float,
        parse_int=parse_int,
        parse_constant=parse_constant,
        object_pairs_hook=object_pairs_hook,
        strict=strict,
    )


def dumps(  # type: ignore[no-untyped-def]
    obj,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
):
    """The text of a value."""
    how = encoder.style(skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, sort_keys)
    out = bytearray()
    _write(out, obj, how, cls, default)
    return _text.made(out)


def _write(out, obj, how, cls, default):  # type: ignore[no-untyped-def]
    if cls is not None:
        encoder.write(out, obj, how, cls(default=default).default)
    else:
        encoder.write(out, obj, how, default)


def dump(  # type: ignore[no-untyped-def]
    obj,
    fp,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
):
    """Writes the text of a value to a file, up to what can't be written."""
    how = encoder.style(skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, sort_keys)
    out = bytearray()
    try:
        _write(out, obj, how, cls, default)
    finally:
        fp.write(_text.made(out))
