"""New messages: contents, alternatives, attachments, folding."""

from email.message import EmailMessage

msg = EmailMessage()
msg["Subject"] = "Hi there"
msg["From"] = "a@example.org"
msg["To"] = ", ".join(["Bob <bob@example.org>", "eve@example.org"])
msg.set_content("Hello\nBob, how are you?")
print(msg.as_string())
print(repr(msg.get_content()), msg["subject"], msg["nope"], msg.get_content_type(), msg.is_attachment())
try:
    msg["Subject"] = "again"
except ValueError as e:
    print(e)
try:
    msg["X"] = "a\nb"
except ValueError as e:
    print(e)
del msg["Subject"]
msg["Subject"] = "Grüße an alle"
print(msg.as_string().splitlines()[-5:], msg["Subject"])
msg.set_content("Grüße\n")
print(msg.as_string(), repr(msg.get_content()))
print(msg.as_bytes())
msg.set_content("long " * 40 + "end \nü=x\n")
print(msg.as_string(), msg.get_content() == "long " * 40 + "end \nü=x\n")
msg.set_content("é" * 90)
print(msg.as_string(), msg.get_content() == "é" * 90 + "\n")
msg.set_content("plain text", cte="base64")
print(msg.as_string())

m = EmailMessage()
m["Subject"] = "A subject that is long enough to be folded since it has many more than eighty characters in it"
m["To"] = ", ".join(f"Person Number{i} <person{i}@example.org>" for i in range(6))
m.set_content("plain")
m.add_alternative("<p>html</p>", subtype="html")
m.add_attachment(b"\x00\x01" * 60, maintype="application", subtype="octet-stream", filename="x.bin")
m.add_attachment("text attached", filename="t.txt")
m.set_boundary("OUTER")
m.get_payload(0).set_boundary("INNER")
print(m.as_string())
body = m.get_body(preferencelist=("plain", "html"))
print(body.get_content() if body is not None else None, m.get_body().get_content_type())
for part in m.iter_attachments():
    print(part.get_filename(), part.get_content_type(), part.is_attachment(), len(part.get_content()))
print([p.get_content_type() for p in m.walk()], [p.get_content_type() for p in m.iter_parts()])
try:
    m.set_content("x")
except TypeError as e:
    print(e)
m.clear_content()
print(m.keys())
n = EmailMessage()
n["From"] = '"Al" <a@b.c>'
n["To"] = '"A. B" <a@b.c>, x@y.z'
n["Date"] = "Mon, 1 Jan 2024 10:00:00 GMT"
print(n["From"], n["To"], n["Date"], n.get("date"), n.items())

# --- expected
# Subject: Hi there
# From: a@example.org
# To: Bob <bob@example.org>, eve@example.org
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: 7bit
# MIME-Version: 1.0
#
# Hello
# Bob, how are you?
#
# 'Hello\nBob, how are you?\n' Hi there None text/plain False
# There may be at most 1 Subject headers in a message
# Header values may not contain linefeed or carriage return characters
# ['MIME-Version: 1.0', 'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= an alle', '', 'Hello', 'Bob, how are you?'] Grüße an alle
# From: a@example.org
# To: Bob <bob@example.org>, eve@example.org
# MIME-Version: 1.0
# Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= an alle
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: base64
#
# R3LDvMOfZQo=
#  'Grüße\n'
# b'From: a@example.org\nTo: Bob <bob@example.org>, eve@example.org\nMIME-Version: 1.0\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= an alle\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\nGr\xc3\xbc\xc3\x9fe\n'
# From: a@example.org
# To: Bob <bob@example.org>, eve@example.org
# MIME-Version: 1.0
# Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= an alle
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: quoted-printable
#
# long long long long long long long long long long long long long long long lo=
# ng long long long long long long long long long long long long long long long=
#  long long long long long long long long long end=20
# =C3=BC=3Dx
#  True
# From: a@example.org
# To: Bob <bob@example.org>, eve@example.org
# MIME-Version: 1.0
# Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= an alle
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: base64
#
# w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nD
# qcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp
# w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nD
# qcOpw6nDqcOpCg==
#  True
# From: a@example.org
# To: Bob <bob@example.org>, eve@example.org
# MIME-Version: 1.0
# Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= an alle
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: base64
#
# cGxhaW4gdGV4dAo=
#
# Subject: A subject that is long enough to be folded since it has many more
#  than eighty characters in it
# To: Person Number0 <person0@example.org>, Person Number1 <person1@example.org>,
#  Person Number2 <person2@example.org>, Person Number3 <person3@example.org>,
#  Person Number4 <person4@example.org>, Person Number5 <person5@example.org>
# MIME-Version: 1.0
# Content-Type: multipart/mixed; boundary="OUTER"
#
# --OUTER
# Content-Type: multipart/alternative; boundary="INNER"
#
# --INNER
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: 7bit
#
# plain
#
# --INNER
# Content-Type: text/html; charset="utf-8"
# Content-Transfer-Encoding: 7bit
# MIME-Version: 1.0
#
# <p>html</p>
#
# --INNER--
#
# --OUTER
# Content-Type: application/octet-stream
# Content-Transfer-Encoding: base64
# Content-Disposition: attachment; filename="x.bin"
# MIME-Version: 1.0
#
# AAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEA
# AQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAB
# AAEAAQAB
#
# --OUTER
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: 7bit
# Content-Disposition: attachment; filename="t.txt"
# MIME-Version: 1.0
#
# text attached
#
# --OUTER--
#
# plain
#  text/html
# x.bin application/octet-stream True 120
# t.txt text/plain True 14
# ['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'application/octet-stream', 'text/plain'] ['multipart/alternative', 'application/octet-stream', 'text/plain']
# set_content not valid on multipart
# ['Subject', 'To', 'MIME-Version']
# Al <a@b.c> "A. B" <a@b.c>, x@y.z Mon, 01 Jan 2024 10:00:00 +0000 Mon, 01 Jan 2024 10:00:00 +0000 [('From', 'Al <a@b.c>'), ('To', '"A. B" <a@b.c>, x@y.z'), ('Date', 'Mon, 01 Jan 2024 10:00:00 +0000')]
