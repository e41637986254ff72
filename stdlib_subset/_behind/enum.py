"""Look-ups of members, and the names of combined flags."""


def differs(same: bool) -> None:
    """Whether a member is another name of one before is decided when the program is compiled."""
    if same:
        raise NotImplementedError("members of an enumeration whose computed values are equal: write the value")


def by_value(members, value, name):
    for m in members:
        if m.value == value:
            return m
    raise ValueError(f"{value!r} is not a valid {name}")


def by_name(members, name):
    for m in members:
        if m.name == name:
            return m
    raise KeyError(name)


def by_names(members):
    return {m.name: m for m in members}


def flag_bits(known) -> int:
    """The bits of the members that the program wrote."""
    bits = 0
    for m in known:
        if m.name.isidentifier():
            bits |= m.value
    return bits


def is_single(value) -> bool:
    return value > 0 and value & (value - 1) == 0


def flag_parts(known, value):
    """The members of one bit that a value combines."""
    return [m for m in known if is_single(m.value) and m.value & value]


def flag_name(known, value) -> str:
    parts = [m.name for m in flag_parts(known, value)]
    rest = value & ~flag_bits([m for m in known if is_single(m.value)])
    if rest and parts:
        parts.append(str(rest))
    return "|".join(parts)


def flag_repr(cls, name, value) -> str:
    return f"<{cls}.{name}: {value}>" if name else f"<{cls}: {value}>"


def flag_str(cls, name, value) -> str:
    return f"{cls}.{name}" if name else f"{cls}({value})"


def checked(known, value, name) -> int:
    bits = flag_bits(known)
    if value & ~bits:
        width = max(value.bit_length(), bits.bit_length())
        shown = f"{value:0{width}b}"
        given = f"0b0 {shown}" if len(shown) == width else shown
        raise ValueError(f"<flag '{name}'> invalid value {value}\n    given {given}\n  allowed 0b0 {bits:0{width}b}")
    return value
