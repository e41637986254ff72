# Modules of the standard library that are not there yet.
import socket  # error: E0102
import select  # error: E0102
import selectors  # error: E0102
import http.server  # error: E0102
import http.client  # error: E0102
import sqlite3  # error: E0102
import ssl  # error: E0102
import email  # error: E0102
