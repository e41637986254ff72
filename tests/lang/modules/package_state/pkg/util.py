from .config import level, handlers
import pkg.config as cfg
def show():
    return level, cfg.level, len(handlers)
