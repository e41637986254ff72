"""`vars(args)` of what argparse gives."""


def as_dict(namespace, names):
    """The attributes in the order in which they came; `names`: of all that any namespace of the program has."""
    shown = [name for name, _ in namespace._shown]
    later = [name for name in names.split() if name not in shown and hasattr(namespace, name)]
    if len(later) > 1:
        raise NotImplementedError("the order of attributes that a Namespace got from the program")
    return {name: getattr(namespace, name) for name in [*shown, *later]}
