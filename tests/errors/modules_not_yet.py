# Modules of the standard library that are not there yet: what is asked of them is refused.
import lzma
import sqlite3
import ssl
from optparse import OptionParser


def packed(data):
    return lzma.compress(data)


database = sqlite3.connect("x")  # error: E0102 no module `sqlite3`
context = ssl.create_default_context()  # error: E0102
options = OptionParser()  # error: E0102
