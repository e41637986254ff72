"""Text as XML writes it."""

__all__ = ["escape", "quoteattr", "unescape"]


def _replaced(data: str, entities: dict[str, str]) -> str:
    for key, value in entities.items():
        data = data.replace(key, value)
    return data


def escape(data: str, entities: dict[str, str] = {}) -> str:  # noqa: B006
    """With references for `&`, `<` and `>`, and what the dict says."""
    data = data.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
    return _replaced(data, entities) if entities else data


def unescape(data: str, entities: dict[str, str] = {}) -> str:  # noqa: B006
    """The text that was escaped."""
    data = data.replace("&lt;", "<").replace("&gt;", ">")
    if entities:
        data = _replaced(data, entities)
    return data.replace("&amp;", "&")


def quoteattr(data: str, entities: dict[str, str] = {}) -> str:  # noqa: B006
    """In the quotes that it needs, as the value of an attribute."""
    data = escape(data, {**entities, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return f'"{data}"'
    if "'" not in data:
        return f"'{data}'"
    return '"' + data.replace('"', "&quot;") + '"'
