# Modules of the standard library that are not there yet.
import sqlite3  # error: E0102
import ssl  # error: E0102

used = sqlite3, ssl
