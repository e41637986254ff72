"""`logging.captureWarnings`: warnings go to the logger `py.warnings` meanwhile."""

import logging
import warnings

_shown_before = []  # type: ignore[var-annotated]


def _log(message, category, filename: str, lineno: int, file=None, line=None) -> None:  # type: ignore[no-untyped-def]
    text = warnings.formatwarning(message, category, filename, lineno, line)
    logger = logging.getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    logger.warning("%s", text)


def captureWarnings(capture: bool) -> None:
    """Whether they do."""
    if capture:
        if not _shown_before:
            _shown_before.append(warnings.showwarning)
            warnings.showwarning = _log
    elif _shown_before:
        warnings.showwarning = _shown_before.pop()
