"""What methods of operators return that leave the operation to the other operand."""


class NotImplementedType:
    def __repr__(self):
        return "NotImplemented"


def value():
    return NotImplementedType()
