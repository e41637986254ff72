"""A web application: routes with parameters, forms, JSON, sessions in cookies.

`main.py PORT` serves; without a port it plays a visitor and shows what comes back.
"""

import html
import json
import secrets
import socket
import sys
from collections.abc import Callable
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs


class Session:
    def __init__(self, key: str) -> None:
        self.key = key
        self.visits = 0


class Request:
    def __init__(self, method: str, path: str, query: dict[str, list[str]], body: bytes, session: Session) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.session = session


class Answer:
    def __init__(self, text: str, kind: str = "text/html; charset=utf-8", status: int = 200) -> None:
        self.text = text
        self.kind = kind
        self.status = status


View = Callable[[Request, list[str]], Answer]


class App:
    """Routes to the functions that answer; `*` in a route stands for one part of the path."""

    def __init__(self) -> None:
        self.routes: list[tuple[str, list[str], View]] = []
        self.sessions: dict[str, Session] = {}
        self.notes: list[str] = []

    def add(self, method: str, route: str, view: View) -> None:
        self.routes.append((method, route.split("/"), view))

    def answer(self, request: Request) -> Answer:
        parts = request.path.split("/")
        for method, route, view in self.routes:
            if method != request.method or len(route) != len(parts):
                continue
            if all(a in (b, "*") for a, b in zip(route, parts)):
                return view(request, [b for a, b in zip(route, parts) if a == "*"])
        return Answer("<h1>Not found</h1>\n", status=404)

    def session(self, cookie: str) -> Session:
        sent = SimpleCookie(cookie)
        if "session" in sent and sent["session"].value in self.sessions:
            return self.sessions[sent["session"].value]
        key = secrets.token_hex(8)
        self.sessions[key] = Session(key)
        return self.sessions[key]


app = App()


def home(request: Request, parts: list[str]) -> Answer:
    request.session.visits += 1
    items = "".join(f"<li>{html.escape(note)}</li>\n" for note in app.notes)
    return Answer(f"<h1>Visit {request.session.visits}</h1>\n<ul>\n{items}</ul>\n")


def hello(request: Request, parts: list[str]) -> Answer:
    greeting = request.query.get("greeting", ["Hello"])[0]
    return Answer(f"<p>{html.escape(greeting)}, {html.escape(parts[0])}</p>\n")


def add_note(request: Request, parts: list[str]) -> Answer:
    form = parse_qs(request.body.decode())
    app.notes += form.get("note", [])
    return Answer(f"<p>{len(app.notes)} notes</p>\n", status=201)


def total(request: Request, parts: list[str]) -> Answer:
    try:
        numbers = json.loads(request.body)["numbers"]
        result = json.dumps({"total": sum(numbers), "count": len(numbers)})
    except (ValueError, KeyError, TypeError) as e:
        return Answer(json.dumps({"error": type(e).__name__}) + "\n", "application/json", 400)
    return Answer(result + "\n", "application/json")


app.add("GET", "/", home)
app.add("GET", "/hello/*", hello)
app.add("POST", "/notes", add_note)
app.add("POST", "/api/total", total)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.respond("GET")

    def do_POST(self) -> None:
        self.respond("POST")

    def respond(self, method: str) -> None:
        path, _, query = self.path.partition("?")
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        session = app.session(self.headers.get("Cookie", ""))
        answer = app.answer(Request(method, path, parse_qs(query), body, session))
        data = answer.text.encode()
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Set-Cookie", f"session={session.key}; HttpOnly; Path=/")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        pass


def ask(server: HTTPServer, method: str, path: str, body: str = "", cookie: str = "") -> str:
    """Shows an answer; the session that it sets."""
    with socket.create_connection(server.server_address) as s:
        head = f"{method} {path} HTTP/1.1\r\nContent-Length: {len(body)}\r\nCookie: {cookie}\r\n\r\n"
        s.sendall((head + body).encode())
        s.shutdown(socket.SHUT_WR)
        server.handle_request()
        answer = b""
        while part := s.recv(65536):
            answer += part
    head, _, text = answer.decode().partition("\r\n\r\n")
    print(method, path, "→", head.partition("\r\n")[0])
    print(text)
    return head.partition("Set-Cookie: ")[2].partition(";")[0]


def demonstrate() -> None:
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        session = ask(server, "GET", "/")
        ask(server, "GET", "/hello/World?greeting=Good+morning", cookie=session)
        ask(server, "POST", "/notes", "note=buy+milk&note=%3Cb%3E", session)
        ask(server, "GET", "/", cookie=session)
        ask(server, "POST", "/api/total", '{"numbers": [1, 2, 3.5]}')
        ask(server, "POST", "/api/total", '{"numbers": "x"')
        ask(server, "GET", "/nowhere")
        print(len(app.sessions), "sessions")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        with HTTPServer(("", int(sys.argv[1])), Handler) as server:
            server.serve_forever()
    else:
        demonstrate()
