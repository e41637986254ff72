"""gzip.open and GzipFile, codecs.open, fileinput."""

import codecs, fileinput, gzip, io, os, tempfile
from gzip import GzipFile
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "x.gz")
    with gzip.open(p, "wt") as f:
        print(f.write("one\ntwo \u00e9\n"))
        f.writelines(["three\n", "four"])
    with gzip.open(p) as f:
        print(f.readline(), f.read(3), f.tell(), f.peek(2)[:2], f.read())
    with gzip.open(p, "rt", encoding="utf-8") as f:
        for line in f:
            print(repr(line))
    with gzip.open(p, "ab") as f:
        f.write(b"more\n")
    with gzip.open(p, "rb") as f:
        print(f.readlines())
        f.seek(4)
        print(f.read(3))
    try:
        gzip.open(os.path.join(d, "none.gz"))
    except FileNotFoundError as e:
        print(type(e).__name__)
    with open(os.path.join(d, "plain"), "wb") as f:
        f.write(b"no gzip")
    try:
        with gzip.open(os.path.join(d, "plain")) as f:
            f.read()
    except gzip.BadGzipFile as e:
        print(e)
    buf = io.BytesIO()
    with GzipFile(fileobj=buf, mode="wb") as z:
        z.write(b"in memory")
    print(gzip.decompress(buf.getvalue()), GzipFile(fileobj=io.BytesIO(buf.getvalue())).read())
    b = os.path.join(d, "b.txt")
    with codecs.open(b, "w", encoding="latin-1") as f:
        f.write("name\tage\r\nZo\xeb\t31\n")
    with codecs.open(b, "r", "latin-1") as f:
        print(f.readlines())
    with open(b, "rb") as f:
        print(f.read())
    with codecs.open(b, "r", "utf-8", errors="replace") as f:
        print(ascii(f.read()))
    a = os.path.join(d, "a.txt")
    with open(a, "w") as f:
        f.write("1\n2\n3\n")
    for line in fileinput.input([a, b], encoding="latin-1"):
        print(fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), os.path.basename(fileinput.filename()), line.rstrip())
        if fileinput.filelineno() == 2:
            fileinput.nextfile()
    fileinput.close()
    with fileinput.FileInput(files=(a,)) as f:
        print(f.readline(), list(f), f.lineno())
def enc(n):
    return codecs.encode("\xe9", n), codecs.decode(b"\xe9a", n, "replace")
print(enc("latin-1"), enc("utf-8"), enc("cp1252"))

# --- expected
# 10
# b'one\n' b'two' 7 b' \xc3' b' \xc3\xa9\nthree\nfour'
# 'one\n'
# 'two é\n'
# 'three\n'
# 'four'
# [b'one\n', b'two \xc3\xa9\n', b'three\n', b'fourmore\n']
# b'two'
# FileNotFoundError
# Not a gzipped file (b'no')
# b'in memory' b'in memory'
# ['name\tage\r\n', 'Zoë\t31\n']
# b'name\tage\r\nZo\xeb\t31\n'
# 'name\tage\r\nZo\ufffd\t31\n'
# 1 1 True a.txt 1
# 2 2 False a.txt 2
# 3 1 True b.txt name	age
# 4 2 False b.txt Zoë	31
# 1
#  ['2\n', '3\n'] 3
# (b'\xe9', 'éa') (b'\xc3\xa9', '�a') (b'\xe9', 'éa')
