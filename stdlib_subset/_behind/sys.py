"""Functions of `sys`: what is always so here, and the exception that is being handled."""


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


def exc_info(error):
    if error is None:
        return None, None, None
    return type(error), error, None
