"""http.client and urllib.request against a server in the same thread: what they send, what they make of answers."""
import http.client
import socket
import urllib.error
import urllib.request


def prepared(answer: bytes) -> tuple[http.client.HTTPConnection, socket.socket]:
    """A client's connection whose answer waits already."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        connection = http.client.HTTPConnection("127.0.0.1", listener.getsockname()[1], timeout=5)
        connection.connect()
        peer, _ = listener.accept()
    peer.sendall(answer)
    return connection, peer


def sent(peer: socket.socket, port: int) -> str:
    peer.setblocking(False)
    return peer.recv(65536).decode("latin-1").replace(str(port), "PORT")


def attempt(answer: bytes, method: str = "GET", body=None, headers={}) -> None:
    connection, peer = prepared(answer)
    try:
        connection.request(method, "/path", body, headers)
        print(repr(sent(peer, connection.port)))
        peer.shutdown(socket.SHUT_WR)
        response = connection.getresponse()
        print(response.status, response.reason, response.version, response.getheaders(), response.length, response.will_close)
        print(response.getheader("Content-Type"), response.getheader("nothing", "default"), response.headers.get_content_type())
        print(response.read(3), response.read(), response.read(), response.isclosed())
    except http.client.HTTPException as e:
        print(type(e).__name__, e)
    connection.close()
    peer.close()


attempt(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 11\r\n\r\nhello world")
attempt(b"HTTP/1.0 404 Not Found\r\nX: a\r\nX: b\r\n\r\nuntil the end")
attempt(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nT: r\r\n\r\n")
attempt(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", "POST", b"data", {"X-Header": "value"})
attempt(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Made\r\nContent-Length: 0\r\n\r\n", "PUT", "text", {"Host": "h"})
attempt(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", "HEAD")
attempt(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort")
attempt(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel")
attempt(b"nonsense\r\n\r\n")
attempt(b"HTTP/1.1 abc\r\n\r\n")
attempt(b"HTTP/2.0 200 OK\r\n\r\n")
connection, peer = prepared(b"")
connection.request("GET", "/")
peer.shutdown(socket.SHUT_WR)
try:
    connection.getresponse()
except http.client.RemoteDisconnected as e:
    print(type(e).__name__, e)
peer.close()
try:
    connection.getresponse()
except http.client.ResponseNotReady as e:
    print(type(e).__name__, e)
connection.close()
connection, peer = prepared(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\na\nbc\n\ndef")
connection.request("GET", "/first")
with connection.getresponse() as response:
    print(response.readline(), response.readline(), list(response))
connection.request("GET", "/second")
peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")
response = connection.getresponse()
print(response.read(), response.closed)
connection.close()
peer.close()
for bad in ("http//x", "unknown://x/"):
    try:
        urllib.request.urlopen(bad)
    except (ValueError, urllib.error.URLError) as e:
        print(type(e).__name__, e)
with socket.create_server(("127.0.0.1", 0)) as listener:
    port = listener.getsockname()[1]
try:
    urllib.request.urlopen(f"http://127.0.0.1:{port}/")
except urllib.error.URLError as e:
    print(e, type(e.reason).__name__)
request = urllib.request.Request("http://example.com/a/b?c=d#e", data=b"x", headers={"x-one": "1"}, method="PUT")
request.add_header("User-Agent", "me")
print(request.full_url, request.host, request.selector, request.get_method(), request.header_items(), request.type)

# --- expected
# 'GET /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
# 200 OK 11 [('Content-Type', 'text/plain; charset=utf-8'), ('Content-Length', '11')] 11 False
# text/plain; charset=utf-8 default text/plain
# b'hel' b'lo world' b'' True
# 'GET /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
# 404 Not Found 10 [('X', 'a'), ('X', 'b')] None True
# None default text/plain
# b'unt' b'il the end' b'' True
# 'GET /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
# 200 OK 11 [('Transfer-Encoding', 'chunked')] None False
# None default text/plain
# b'hel' b'lo world' b'' True
# 'POST /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\nContent-Length: 4\r\nX-Header: value\r\n\r\ndata'
# 204 No Content 11 [('Connection', 'close')] 0 True
# None default text/plain
# b'' b'' b'' True
# 'PUT /path HTTP/1.1\r\nAccept-Encoding: identity\r\nContent-Length: 4\r\nHost: h\r\n\r\ntext'
# 201 Made 11 [('Content-Length', '0')] 0 False
# None default text/plain
# b'' b'' b'' True
# 'HEAD /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
# 200 OK 11 [('Content-Length', '5')] 0 False
# None default text/plain
# b'' b'' b'' True
# 'GET /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
# 200 OK 11 [('Content-Length', '50')] 50 False
# None default text/plain
# IncompleteRead IncompleteRead(2 bytes read, 45 more expected)
# 'GET /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
# 200 OK 11 [('Transfer-Encoding', 'chunked')] None False
# None default text/plain
# IncompleteRead IncompleteRead(0 bytes read)
# 'GET /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
# BadStatusLine nonsense
#
# 'GET /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
# BadStatusLine HTTP/1.1 abc
#
# 'GET /path HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
# UnknownProtocol HTTP/2.0
# RemoteDisconnected Remote end closed connection without response
# ResponseNotReady Idle
# b'a\n' b'bc\n' [b'\n', b'def']
# b'x' False
# ValueError unknown url type: 'http//x'
# URLError <urlopen error unknown url type: unknown>
# <urlopen error [Errno 111] Connection refused> ConnectionRefusedError
# http://example.com/a/b?c=d#e example.com /a/b?c=d PUT [('X-one', '1'), ('User-agent', 'me')] http
