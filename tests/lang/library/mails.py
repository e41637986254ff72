"""Mails of parts are made, written, read; encoded words."""

import email
from email import encoders
from email.header import Header, decode_header, make_header
from email.message import Message
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

msg = MIMEMultipart("mixed", boundary="BOUND")
msg["Subject"] = "Report"
msg["From"] = "Ann <ann@example.org>"
msg["To"] = ", ".join(["bob@example.org", "eve@example.org"])
alternative = MIMEMultipart("alternative", boundary="ALT")
alternative.attach(MIMEText("Hello\nBob", "plain"))
alternative.attach(MIMEText("<p>Grüße</p>", "html"))
msg.attach(alternative)
part = MIMEApplication(bytes(range(100)), Name="data.bin")
part["Content-Disposition"] = 'attachment; filename="data.bin"'
msg.attach(part)
base = MIMEBase("application", "octet-stream")
base.set_payload(b"raw bytes")
encoders.encode_base64(base)
base.add_header("Content-Disposition", "attachment", filename="raw.bin")
msg.attach(base)
text = msg.as_string()
print(text)

read = email.message_from_string(text)
print(read["subject"], read["FROM"], read.get("nope", "-"), read.is_multipart(), read.get_content_type())
for p in read.walk():
    name = p.get_filename()
    if p.is_multipart():
        print("multi", p.get_content_type(), p.get_boundary(), len(p.get_payload()))
    elif name:
        data = p.get_payload(decode=True)
        print("file", name, len(data), data[:5])
    else:
        print("text", p.get_content_charset(), p.get_payload(decode=True).decode(p.get_content_charset()))
print(read.as_string() == text, len(read.get_payload(0).get_payload()))

raw = """From: =?utf-8?q?J=C3=B6rg?= <j@example.org>
Subject: =?utf-8?B?R3LDvMOfZQ==?= and
 more
Received: a
Received: b
Content-Type: multipart/mixed; boundary="xx"; charset=utf-8

This is the preamble.
--xx
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

caf=C3=A9 =
au lait
--xx

no type
--xx--
epilogue
"""
m = email.message_from_string(raw)
print(m.keys(), m.get_all("received"), repr(m["subject"]), m.preamble, repr(m.epilogue))
for subject in (m["subject"], m["from"], "plain", "=?iso-8859-1?q?a=E9_b?= =?iso-8859-1?q?c?= d"):
    print(decode_header(subject), str(make_header(decode_header(subject))))
first = m.get_payload(0)
print(
    first.get_payload(decode=True).decode(), repr(m.get_payload(1).get_payload()), m.get_payload(1).get_content_type()
)
print(m.as_string() == raw)
m.replace_header("Subject", "new")
del m["received"]
m.add_header("X-Flag", None, a_b="1", c=None)
m.set_param("charset", "latin-1")
m.set_type("multipart/related")
print(m.items())
plain = Message()
plain["Subject"] = "Grüße an alle"
plain["Subject2"] = Header("Ünï", "utf-8").encode()
plain.set_payload("body\r\nline\n")
print(plain.as_string())
try:
    plain.attach(Message())
except TypeError as e:
    print(e)
for bad in (
    "",
    "no header\n\nbody",
    "A: 1\nbroken line\nB: 2\n\nx",
    "Content-Type: multipart/mixed; boundary=q\n\nno parts\n",
    "A:b\r\n\r\nx\r\ny",
):
    m = email.message_from_string(bad)
    print(m.items(), repr(m.get_payload()), m.is_multipart())
b = email.message_from_bytes("Subject: x\nContent-Type: text/plain; charset=utf-8\n\nnaïve\n".encode())
print(b.get_payload(), b.get_payload(decode=True))
print(Header("héllo wörld", "utf-8").encode(), str(Header("x")), Header("abc").encode())
m = Message()
m.add_header("Content-Disposition", "attachment", filename="a.txt", size="3")
m["Subject"] = "x"
print(m.as_string())
print(m.get_content_type(), m.get_param("filename", header="content-disposition"))

# --- expected
# Content-Type: multipart/mixed; boundary="BOUND"
# MIME-Version: 1.0
# Subject: Report
# From: Ann <ann@example.org>
# To: bob@example.org, eve@example.org
#
# --BOUND
# Content-Type: multipart/alternative; boundary="ALT"
# MIME-Version: 1.0
#
# --ALT
# Content-Type: text/plain; charset="us-ascii"
# MIME-Version: 1.0
# Content-Transfer-Encoding: 7bit
#
# Hello
# Bob
# --ALT
# Content-Type: text/html; charset="utf-8"
# MIME-Version: 1.0
# Content-Transfer-Encoding: base64
#
# PHA+R3LDvMOfZTwvcD4=
#
# --ALT--
#
# --BOUND
# Content-Type: application/octet-stream; Name="data.bin"
# MIME-Version: 1.0
# Content-Transfer-Encoding: base64
# Content-Disposition: attachment; filename="data.bin"
#
# AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4
# OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiYw==
#
# --BOUND
# Content-Type: application/octet-stream
# MIME-Version: 1.0
# Content-Transfer-Encoding: base64
# Content-Disposition: attachment; filename="raw.bin"
#
# cmF3IGJ5dGVz
#
# --BOUND--
#
# Report Ann <ann@example.org> - True multipart/mixed
# multi multipart/mixed BOUND 3
# multi multipart/alternative ALT 2
# text us-ascii Hello
# Bob
# text utf-8 <p>Grüße</p>
# file data.bin 100 b'\x00\x01\x02\x03\x04'
# file raw.bin 9 b'raw b'
# True 2
# ['From', 'Subject', 'Received', 'Received', 'Content-Type'] ['a', 'b'] '=?utf-8?B?R3LDvMOfZQ==?= and\n more' This is the preamble. 'epilogue\n'
# [(b'Gr\xc3\xbc\xc3\x9fe', 'utf-8'), (b' and more', None)] Grüße and more
# [(b'J\xc3\xb6rg', 'utf-8'), (b' <j@example.org>', None)] Jörg <j@example.org>
# [('plain', None)] plain
# [(b'a\xe9 bc', 'iso-8859-1'), (b' d', None)] aé bc d
# café au lait 'no type' text/plain
# True
# [('From', '=?utf-8?q?J=C3=B6rg?= <j@example.org>'), ('Subject', 'new'), ('X-Flag', 'a-b="1"; c'), ('MIME-Version', '1.0'), ('Content-Type', 'multipart/related; boundary="xx"; charset="latin-1"')]
# Subject: =?utf-8?b?R3LDvMOfZSBhbiBhbGxl?=
# Subject2: =?utf-8?b?w5xuw68=?=
#
# body
# line
#
# Attach is not valid on a message with a non-multipart payload
# [] '' False
# [] 'no header\n\nbody' False
# [('A', '1')] 'broken line\nB: 2\n\nx' False
# [('Content-Type', 'multipart/mixed; boundary=q')] 'no parts\n' False
# [('A', 'b')] 'x\r\ny' False
# naïve
#  b'na\xc3\xafve\n'
# =?utf-8?b?aMOpbGxvIHfDtnJsZA==?= x abc
# Content-Disposition: attachment; filename="a.txt"; size="3"
# Subject: x
#
#
# text/plain a.txt
