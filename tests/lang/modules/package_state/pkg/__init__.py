"""Package."""
print("init pkg", __name__)
from .core import Engine, VERSION
from . import util
__all__ = ["Engine", "util"]
