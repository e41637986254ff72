"""Containers in what `asdict` and `astuple` give: functions, since containers may hold themselves in turn."""

import dataclasses


def asdict_list(x):
    return [dataclasses._asdict(item) for item in x]


def asdict_dict(x):
    return {key: dataclasses._asdict(value) for key, value in x.items()}


def astuple_list(x):
    return [dataclasses._astuple(item) for item in x]


def astuple_dict(x):
    return {key: dataclasses._astuple(value) for key, value in x.items()}
