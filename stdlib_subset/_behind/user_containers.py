"""`collections.UserDict` and `UserList` that are no bases."""

import collections


class UserDict(collections.UserDict):
    __module__ = "collections"


class UserList(collections.UserList):
    __module__ = "collections"
