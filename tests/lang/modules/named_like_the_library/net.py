class CableError(Exception):
    pass


class Cable:
    def __init__(self, length):
        self.length = length


def cut(cable):
    raise CableError(f"{cable.length} m are too short")
