"""Functions of `sys` that say what is always so here."""


def intern(string: str, /):
    return string


def getdefaultencoding():
    return "utf-8"


def getfilesystemencoding():
    return "utf-8"


def getfilesystemencodeerrors():
    return "surrogateescape"


def gettrace():
    return None


def getprofile():
    return None


def is_finalizing():
    return False
