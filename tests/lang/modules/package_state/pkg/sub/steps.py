from ..core import VERSION
from .. import config
print("steps loaded", VERSION)
@config.register
def step(name, i):
    return f"{name}:{i + config.level}"
