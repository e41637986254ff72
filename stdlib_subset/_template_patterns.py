"""Templates whose places a class finds by patterns: `idpattern`, `braceidpattern`, `flags`, or all of `pattern`."""

import re
import string


def _pieces(template: str, delimiter: str, pattern: re.Pattern[str]) -> list[tuple[str, str, str, int]]:
    """What string._pieces gives, by a pattern with the groups `escaped`, `named`, `braced` and `invalid`."""
    found = []
    before = ""
    at = 0
    for place in pattern.finditer(template):
        before += template[at : place.start()]
        at = place.end()
        name = place.group("named") or place.group("braced")
        if name is not None:
            found.append((before, place.group(), name, at))
            before = ""
        elif place.group("escaped") is not None:
            before += delimiter
        elif place.group("invalid") is not None:
            found.append((before, place.group(), "", place.start("invalid")))
            before = ""
        else:
            raise ValueError("Unrecognized named group in pattern", pattern)
    found.append((before + template[at:], "", "", 0))
    return found


class Template(string.Template):
    """The base of such classes."""

    def _places(self) -> list[tuple[str, str, str, int]]:
        if hasattr(self, "pattern"):
            flags = self.flags if hasattr(self, "flags") else re.IGNORECASE
            return _pieces(self.template, self.delimiter, re.compile(self.pattern, flags | re.VERBOSE))
        if hasattr(self, "idpattern") or hasattr(self, "braceidpattern") or hasattr(self, "flags"):
            flags = self.flags if hasattr(self, "flags") else re.IGNORECASE
            named = self.idpattern if hasattr(self, "idpattern") else "(?a:[_a-z][_a-z0-9]*)"
            braced = self.braceidpattern if hasattr(self, "braceidpattern") else named
            sign = re.escape(self.delimiter)
            ways = f"(?P<escaped>{sign})|(?P<named>{named})|{{(?P<braced>{braced})}}|(?P<invalid>)"
            return _pieces(self.template, self.delimiter, re.compile(f"{sign}(?:{ways})", flags | re.VERBOSE))
        return super()._places()
