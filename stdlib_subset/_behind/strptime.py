"""`time.strptime`: what `datetime.strptime` reads, as a struct_time."""

import datetime


def parsed(string, format="%a %b %d %H:%M:%S %Y"):
    return datetime._parsed_struct(string, format)
