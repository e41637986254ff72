"""Attributes with computed names."""


def missing(cls, name):
    raise AttributeError(f"'{cls}' object has no attribute '{name}'")


def not_special(name, known):
    """Of an object: a computed name should be none of those that each object has (`dir(x)` tells of them, too)."""
    if name[:2] == "__" and name in known.split():
        raise NotImplementedError(f"getattr with the computed name '{name}'")


def not_builtin(cls, name, known):
    """Of a value of a builtin class that has these attributes: a computed name should be none of them."""
    if name in known.split():
        raise NotImplementedError(f"getattr of '{cls}' with the computed name '{name}'")


def set_unknown(name, known):
    """An attribute that no reading of the program names; one of the known names, or any (`*`), would change what others
    mean."""
    if known == "*" or name in known.split() or name[:2] == "__":
        raise NotImplementedError(f"setattr with the computed name '{name}'")


def set_on_builtin(cls, name, known):
    """On a value of a builtin class that has these attributes."""
    if name in known.split():
        raise NotImplementedError(f"setattr of '{cls}' with the computed name '{name}'")
    missing(cls, name)


def undotted(name):
    """A name that `attrgetter` is given when the program runs."""
    if "." in name:
        raise NotImplementedError(f"attrgetter of the computed name '{name}'")
    return name


def names_to_get(names):
    """What `attrgetter(*names)` is given, where only the run tells how many there are."""
    if not names:
        raise TypeError("attrgetter expected 1 argument, got 0")
    return [undotted(name) for name in names]


def items_to_get(items):
    """What `itemgetter(*items)` is given."""
    if not items:
        raise TypeError("itemgetter expected 1 argument, got 0")
    return items


def no_deleter(name, cls):
    raise AttributeError(f"property '{name}' of '{cls}' object has no deleter")


def missing_of_class(cls, name):
    raise AttributeError(f"type object '{cls}' has no attribute '{name}'")


class OfAnyObject:
    """What every object has under a name like `__doc__` that `dir` lists: nothing is known of it."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        raise NotImplementedError(f"what `getattr` gives for {self.name}, a name that `dir` lists")

    def __eq__(self, other):
        raise NotImplementedError(f"what `getattr` gives for {self.name}, a name that `dir` lists")

    def __hash__(self):
        raise NotImplementedError(f"what `getattr` gives for {self.name}, a name that `dir` lists")


class CalledOfAnyObject(OfAnyObject):
    """The same of one like `__init__`, which can be called."""

    def __call__(self, *args, **options):
        raise NotImplementedError(f"calling what `getattr` gives for {self.name}, a name that `dir` lists")


def is_of_any_object(name):
    return name[:2] == "__" and name[-2:] == "__"


def of_any_object(name):
    not_called = (
        "__doc__ __module__ __dict__ __weakref__ __annotations__ __slots__ __match_args__ __dataclass_fields__ "
        "__dataclass_params__ __abstractmethods__ __parameters__ __orig_bases__"
    )
    return OfAnyObject(name) if name in not_called.split() else CalledOfAnyObject(name)
