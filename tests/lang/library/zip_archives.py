"""Archives are written, read, damaged, unpacked."""

import io
import os
import tempfile
import zipfile
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

buffer = io.BytesIO()
with ZipFile(buffer, "w", compression=ZIP_DEFLATED) as archive:
    archive.writestr("hello.txt", "hello " * 50)
    archive.writestr("data/numbers.bin", bytes(range(256)), compress_type=zipfile.ZIP_STORED)
    info = zipfile.ZipInfo("dated.txt", (2024, 2, 29, 12, 34, 56))
    info.comment = b"dated"
    info.compress_type = ZIP_DEFLATED
    archive.writestr(info, "leap")
    archive.writestr("ünï/cødé.txt", "ü")
    with archive.open("streamed.txt", "w") as member:
        member.write(b"line 1\n")
        member.write(b"line 2\n")
    archive.comment = b"an archive"
    print(archive.namelist())
data = buffer.getvalue()
print(data[:4], zipfile.is_zipfile(io.BytesIO(data)), zipfile.is_zipfile(io.BytesIO(b"nothing")))

with ZipFile(io.BytesIO(data)) as archive:
    print(archive.testzip(), archive.comment)
    for info in archive.infolist():
        print(info.filename, info.file_size, info.compress_type, hex(info.CRC), info.is_dir(), info.flag_bits)
    print(archive.read("hello.txt")[:12], archive.getinfo("dated.txt").date_time, archive.getinfo("dated.txt").comment)
    print(archive.read("ünï/cødé.txt").decode())
    with archive.open("streamed.txt") as member:
        for line in member:
            print(line)
        print(member.name, member.mode, member.closed)
    print(archive.read(archive.infolist()[1]) == bytes(range(256)))
    try:
        archive.read("nope")
    except KeyError as e:
        print("KeyError", e)
    try:
        archive.writestr("x", "y")
    except ValueError as e:
        print("ValueError", e)
print(archive)
try:
    archive.read("hello.txt")
except ValueError as e:
    print(e)
for bad in (b"", b"PK\x05\x06", b"not a zip file at all" * 10):
    try:
        ZipFile(io.BytesIO(bad))
    except BadZipFile as e:
        print("BadZipFile:", e)
damaged = bytearray(data)
at = data.index(bytes(range(256)))
damaged[at + 7] ^= 255
with ZipFile(io.BytesIO(bytes(damaged))) as archive:
    print(archive.testzip())
    try:
        archive.read("data/numbers.bin")
    except BadZipFile as e:
        print(e)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.zip")
    source = os.path.join(folder, "source")
    os.makedirs(os.path.join(source, "sub"))
    for name, text in (("one.txt", "1"), ("sub/two.txt", "22")):
        with open(os.path.join(source, name), "w") as f:
            f.write(text)
    with zipfile.ZipFile(path, "w") as z:
        for root, dirs, files in os.walk(source):
            dirs.sort()
            for name in sorted(files):
                full = os.path.join(root, name)
                z.write(full, os.path.relpath(full, source))
        z.write(os.path.join(source, "sub"), "sub")
        z.writestr("../evil.txt", "evil")
    with zipfile.ZipFile(path, "a") as z:
        z.writestr("three.txt", "333")
    with zipfile.ZipFile(path) as z:
        print(z.namelist(), [i.file_size for i in z.infolist()], z.getinfo("sub/").is_dir())
        print(os.path.relpath(z.extract("one.txt", os.path.join(folder, "out")), folder))
        z.extractall(os.path.join(folder, "all"))
        print(repr(z.getinfo("three.txt")), repr(z.getinfo("sub/")))
    found = []
    for root, dirs, files in os.walk(os.path.join(folder, "all")):
        dirs.sort()
        for name in sorted(files):
            full = os.path.join(root, name)
            with open(full) as f:
                found.append((os.path.relpath(full, folder), f.read()))
    print(found)
    try:
        ZipFile(os.path.join(folder, "missing.zip"))
    except FileNotFoundError as e:
        print("FileNotFoundError", e.errno)
    print(zipfile.is_zipfile(path), zipfile.is_zipfile(os.path.join(folder, "missing.zip")))
try:
    ZipFile(io.BytesIO(), "q")
except ValueError as e:
    print(e)

# --- expected
# ['hello.txt', 'data/numbers.bin', 'dated.txt', 'ünï/cødé.txt', 'streamed.txt']
# b'PK\x03\x04' True False
# None b'an archive'
# hello.txt 300 8 0x594248c1 False 0
# data/numbers.bin 256 0 0x29058c73 False 0
# dated.txt 4 8 0x324bb5b6 False 0
# ünï/cødé.txt 2 8 0x63d969d5 False 2048
# streamed.txt 14 8 0x853db401 False 0
# b'hello hello ' (2024, 2, 29, 12, 34, 56) b'dated'
# ü
# b'line 1\n'
# b'line 2\n'
# streamed.txt r False
# True
# KeyError "There is no item named 'nope' in the archive"
# ValueError write() requires mode 'w', 'x', or 'a'
# <zipfile.ZipFile [closed]>
# Attempt to use ZIP archive that was already closed
# BadZipFile: File is not a zip file
# BadZipFile: File is not a zip file
# BadZipFile: File is not a zip file
# data/numbers.bin
# Bad CRC-32 for file 'data/numbers.bin'
# ['one.txt', 'sub/two.txt', 'sub/', '../evil.txt', 'three.txt'] [1, 2, 0, 4, 3] True
# out/one.txt
# <ZipInfo filename='three.txt' filemode='?rw-------' file_size=3> <ZipInfo filename='sub/' filemode='drwxr-xr-x' external_attr=0x10>
# [('all/evil.txt', 'evil'), ('all/one.txt', '1'), ('all/three.txt', '333'), ('all/sub/two.txt', '22')]
# FileNotFoundError 2
# True False
# ZipFile requires mode 'r', 'w', 'x', or 'a'
