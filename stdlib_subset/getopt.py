"""Options of a command line as C's getopt reads them."""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """An option that is unknown, or lacks its argument or has one too many."""

    def __init__(self, msg: str, opt: str = "") -> None:
        super().__init__(msg, opt)
        self.msg = msg
        self.opt = opt

    def __str__(self) -> str:
        return self.msg


error = GetoptError


def _all_long(longopts) -> list[str]:  # type: ignore[no-untyped-def]
    return [longopts] if isinstance(longopts, str) else list(longopts)


def getopt(args, shortopts: str, longopts=[]):  # type: ignore[no-untyped-def]  # noqa: B006
    """The options with their arguments up to the first word that is none, and the rest."""
    opts: list[tuple[str, str]] = []
    long = _all_long(longopts)
    rest: list[str] = list(args)
    while rest and rest[0].startswith("-") and rest[0] != "-":
        if rest[0] == "--":
            rest = rest[1:]
            break
        if rest[0].startswith("--"):
            rest = _do_long(opts, rest[0][2:], long, rest[1:])
        else:
            rest = _do_short(opts, rest[0][1:], shortopts, rest[1:])
    return opts, rest


def gnu_getopt(args, shortopts: str, longopts=[]):  # type: ignore[no-untyped-def]  # noqa: B006
    """The same of all options, those between other words too."""
    opts: list[tuple[str, str]] = []
    words: list[str] = []
    long = _all_long(longopts)
    first_only = shortopts.startswith("+") or bool(os.environ.get("POSIXLY_CORRECT"))
    if shortopts.startswith("+"):
        shortopts = shortopts[1:]
    rest: list[str] = list(args)
    while rest:
        if rest[0] == "--":
            words += rest[1:]
            break
        if rest[0][:2] == "--":
            rest = _do_long(opts, rest[0][2:], long, rest[1:])
        elif rest[0][:1] == "-" and rest[0] != "-":
            rest = _do_short(opts, rest[0][1:], shortopts, rest[1:])
        elif first_only:
            words += rest
            break
        else:
            words.append(rest[0])
            rest = rest[1:]
    return opts, words


def _do_long(opts: list[tuple[str, str]], opt: str, longopts: list[str], args: list[str]) -> list[str]:
    name, sign, value = opt.partition("=")
    wanted, name = _long_has_args(name, longopts)
    if wanted and not sign:
        if not args:
            raise GetoptError(f"option --{name} requires argument", name)
        value, args = args[0], args[1:]
    elif sign and not wanted:
        raise GetoptError(f"option --{name} must not have an argument", name)
    opts.append(("--" + name, value))
    return args


def _long_has_args(opt: str, longopts: list[str]) -> tuple[bool, str]:
    """Whether the option takes an argument, and its whole name."""
    possible = [o for o in longopts if o.startswith(opt)]
    if not possible:
        raise GetoptError(f"option --{opt} not recognized", opt)
    if opt in possible:
        return False, opt
    if opt + "=" in possible:
        return True, opt
    if len(possible) > 1:
        raise GetoptError(f"option --{opt} not a unique prefix", opt)
    name = possible[0]
    return name.endswith("="), name.removesuffix("=")


def _do_short(opts: list[tuple[str, str]], letters: str, shortopts: str, args: list[str]) -> list[str]:
    while letters:
        opt, letters = letters[0], letters[1:]
        value = ""
        if _short_has_arg(opt, shortopts):
            if not letters:
                if not args:
                    raise GetoptError(f"option -{opt} requires argument", opt)
                letters, args = args[0], args[1:]
            value, letters = letters, ""
        opts.append(("-" + opt, value))
    return args


def _short_has_arg(opt: str, shortopts: str) -> bool:
    for i in range(len(shortopts)):
        if opt == shortopts[i] != ":":
            return shortopts.startswith(":", i + 1)
    raise GetoptError(f"option -{opt} not recognized", opt)
