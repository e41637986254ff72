"""Methods of slice."""


def indices(s, length, /):
    if length < 0:
        raise ValueError("length should not be negative")
    step = 1 if s.step is None else s.step
    if step == 0:
        raise ValueError("slice step cannot be zero")
    low, high = (-1, length - 1) if step < 0 else (0, length)
    start = (high if step < 0 else low) if s.start is None else _clip(s.start, length, low, high)
    stop = (low if step < 0 else high) if s.stop is None else _clip(s.stop, length, low, high)
    return start, stop, step


def _clip(bound, length, low, high):
    if bound < 0:
        bound += length
    return max(low, min(bound, high))
