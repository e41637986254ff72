"""Containers in what `asdict` and `astuple` give: functions, since containers may hold themselves in turn."""

import dataclasses


class Field:
    """What `fields` says of a field."""

    def __init__(self, name, init, repr, compare, kw_only, hash):
        self.name = name
        self.init = init
        self.repr = repr
        self.compare = compare
        self.kw_only = kw_only
        self.hash = hash


def field_of(name, init, repr, compare, kw_only, hash):
    return Field(name, init, repr, compare, kw_only, hash)


def gathered(fields):
    """The fields of classes that have different ones: a tuple of any length."""
    return tuple(field for field in fields)


def with_default(field, value):
    field.default = value
    return field


def with_default_factory(field, value):
    field.default_factory = value
    return field


def typed(field, type):
    field.type = type
    return field


def asdict_list(x):
    return [dataclasses._asdict(item) for item in x]


def asdict_dict(x):
    return {key: dataclasses._asdict(value) for key, value in x.items()}


def asdict_by_list(x, factory):
    return [dataclasses._asdict_by(item, factory) for item in x]


def asdict_by_dict(x, factory):
    return {key: dataclasses._asdict_by(value, factory) for key, value in x.items()}


def astuple_list(x):
    return [dataclasses._astuple(item) for item in x]


def astuple_dict(x):
    return {key: dataclasses._astuple(value) for key, value in x.items()}
