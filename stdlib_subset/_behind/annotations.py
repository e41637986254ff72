"""Annotations that are no classes, when the program runs."""


class Annotation:
    """Shows itself as CPython shows the annotation."""

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text

    def __eq__(self, other):
        if isinstance(other, Annotation):
            return self._text == other._text
        return NotImplemented

    def __hash__(self):
        return hash(self._text)


def shown_as(text):
    return Annotation(text)
