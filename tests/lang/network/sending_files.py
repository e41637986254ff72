"""socket.sendfile: files on disk and in memory, parts of them, and what it refuses."""

import io
import os
import socket
import tempfile
import threading


def received(sock, size):
    data = b""
    while len(data) < size:
        data += sock.recv(65536)
    return data


content = bytes(i * i % 251 for i in range(200_000))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "data.bin")
    with open(path, "wb") as f:
        f.write(content)
    ours, theirs = socket.socketpair()
    with ours, theirs, open(path, "rb") as f:
        print(ours.sendfile(f, offset=100, count=500), received(theirs, 500) == content[100:600], f.tell())
        print(ours.sendfile(f, 199_990), received(theirs, 10) == content[-10:], f.tell())
        print(ours.sendfile(f, 300_000), f.tell() >= 0)
        result = []
        sender = threading.Thread(target=lambda: result.append(ours.sendfile(f)))
        sender.start()
        print(received(theirs, len(content)) == content)
        sender.join()
        print(result, f.tell())
        memory = io.BytesIO(b"0123456789")
        memory.read(2)
        print(ours.sendfile(memory), theirs.recv(100), memory.tell())
        print(ours.sendfile(memory, 3, 4), theirs.recv(100), memory.tell())
        for count in (0, -1):
            try:
                ours.sendfile(f, 0, count)
            except ValueError as e:
                print(e)
        ours.setblocking(False)
        try:
            ours.sendfile(memory)
        except ValueError as e:
            print(e)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
    try:
        udp.sendfile(io.BytesIO(b"x"))
    except ValueError as e:
        print(e)

# --- expected
# 500 True 600
# 10 True 200000
# 0 True
# True
# [200000] 200000
# 8 b'23456789' 8
# 4 b'3456' 7
# count must be a positive integer (got 0)
# count must be a positive integer (got -1)
# non-blocking sockets are not supported
# only SOCK_STREAM type sockets are supported
