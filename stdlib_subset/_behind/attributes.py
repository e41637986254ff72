"""Attributes with computed names."""


def missing(cls, name):
    raise AttributeError(f"'{cls}' object has no attribute '{name}'")


def not_builtin(cls, name, known):
    """Of a value of a builtin class that has these attributes: a computed name should be none of them."""
    if name in known.split():
        raise NotImplementedError(f"getattr of '{cls}' with the computed name '{name}'")


def undotted(name):
    """A name that `attrgetter` is given when the program runs."""
    if "." in name:
        raise NotImplementedError(f"attrgetter of the computed name '{name}'")
    return name


def no_deleter(name, cls):
    raise AttributeError(f"property '{name}' of '{cls}' object has no deleter")


def missing_of_class(cls, name):
    raise AttributeError(f"type object '{cls}' has no attribute '{name}'")
