"""What generic code asks of objects of classes derived from int, float, str and tuple.

Each class of a program that names one of them as a base gets a copy of its own (hirgen/value_bases.py). `__held__` is
the value itself; operators and methods that the program's class doesn't define are those of the value. Comparisons
stand here for sorting and for the keys of a dict, where both objects are of the class.
"""


class Value:
    def __eq__(self, other, /):
        return self.__held__ == other.__held__

    def __lt__(self, other, /):
        return self.__held__ < other.__held__

    def __hash__(self):
        return hash(self.__held__)

    def __repr__(self):
        return repr(self.__held__)


class Number(Value):
    def __bool__(self):
        return bool(self.__held__)

    def __format__(self, spec, /):
        return format(self.__held__, spec) if spec else str(self)


class Int(Number):
    pass


class Float(Number):
    pass


class Str(Value):
    def __str__(self):
        return self.__held__

    def __len__(self):
        return len(self.__held__)

    def __format__(self, spec, /):
        return format(self.__held__, spec) if spec else str(self)


class Tuple(Value):
    def __len__(self):
        return len(self.__held__)
