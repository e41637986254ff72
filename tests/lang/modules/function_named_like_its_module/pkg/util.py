__all__ = ["u"]
def u(): return 1
