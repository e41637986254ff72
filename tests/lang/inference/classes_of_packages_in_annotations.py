"""Annotations that name a class through its package: `http.client.HTTPConnection`."""

import http.client
import http.server
import xml.etree.ElementTree
from http import HTTPStatus


class Client:
    def __init__(self):
        self.conn: http.client.HTTPConnection | None = None
        self.root: "xml.etree.ElementTree.Element | None" = None

    def get(self) -> http.client.HTTPConnection:
        if self.conn is None:
            self.conn = http.client.HTTPConnection("127.0.0.1", 1)
        return self.conn


def serve(handler: type[http.server.BaseHTTPRequestHandler], found: list[http.client.HTTPResponse]) -> None:
    print(handler.__name__, found)


print(Client().get().host, HTTPStatus.OK)
serve(http.server.SimpleHTTPRequestHandler, [])

# --- expected
# 127.0.0.1 200
# SimpleHTTPRequestHandler []
