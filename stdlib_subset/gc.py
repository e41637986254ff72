"""Control of the garbage collector: there is none, so that switching it on and off only is remembered."""

__all__ = ["collect", "disable", "enable", "freeze", "get_count", "get_threshold", "isenabled", "set_threshold"]

_enabled = True
_threshold = (700, 10, 10)


def enable() -> None:
    """Remembers that it is on."""
    global _enabled
    _enabled = True


def disable() -> None:
    """Remembers that it is off."""
    global _enabled
    _enabled = False


def isenabled() -> bool:
    """What was said last."""
    return _enabled


def collect(generation: int = 2) -> int:
    """The number of unreachable objects found: none are looked for."""
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    return 0


def get_threshold() -> tuple[int, int, int]:
    """What was set last."""
    return _threshold


def set_threshold(threshold0: int, threshold1: int = 10, threshold2: int = 10) -> None:
    """Remembered, of no effect."""
    global _threshold
    _threshold = (threshold0, threshold1, threshold2)


def get_count() -> tuple[int, int, int]:
    """Nothing waits to be looked at."""
    return (0, 0, 0)


def freeze() -> None:
    """Nothing is looked at anyway."""
