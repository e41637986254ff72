"""Mails under CPython: ours are read, decoded and written as CPython's."""

import binascii
import email
import email.header
import email.message
import email.parser
import importlib
import random
import sys
from pathlib import Path
from typing import Any

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"
LINES = [
    "caf=C3=A9", "no field", "A: 1", "b: two",
    " more", "\tand more", "", "", "text", "--x", "--x", "--x--", "--yy", "--yy--", "--x ", "--xz",
    "Content-Type: multipart/mixed; boundary=x", 'Content-Type: multipart/alternative; boundary="yy"', ": no name",
    "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", "aGFsbG8=", "aGF", "From me", "=3D=",
    "Content-Transfer-Encoding: quoted-printable", "Content-Type: message/rfc822", "Subject: =?utf-8?q?a_=C3=A4?= b",
]  # fmt: skip


@pytest.fixture(scope="module")
def ours() -> dict[str, Any]:
    """Our package under CPython's own other modules."""
    assert binascii and random
    kept = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "email"}
    sys.path.insert(0, str(LIBRARY))
    try:
        return {name: importlib.import_module(name) for name in ("email", "email.header", "email.message")}
    finally:
        sys.path.remove(str(LIBRARY))
        for name in [n for n in sys.modules if n.partition(".")[0] == "email"]:
            del sys.modules[name]
        sys.modules.update(kept)


def _told(message: Any) -> Any:
    parts = message.get_payload()
    inner = [_told(p) for p in parts] if isinstance(parts, list) else [parts, message.get_payload(decode=True)]
    fields = [(n, str(v)) for n, v in message.items()]
    told = message.get_content_type(), message.get_boundary(), message.get_content_charset(), message.get_filename()
    return fields, inner, told, message.preamble, message.epilogue, message.get_unixfrom()


def test_messages_are_read_alike(ours: dict[str, Any]) -> None:
    draw = random.Random(8)
    for _ in range(6000):
        end = draw.choice(("\n", "\n", "\r\n", "\r"))
        text = end.join(draw.choices(LINES, k=draw.randrange(25))) + draw.choice(("", end))
        expected = _told(email.message_from_string(text))
        assert _told(ours["email"].message_from_string(text)) == expected, text


def test_messages_are_written_alike(ours: dict[str, Any]) -> None:
    draw = random.Random(9)
    for _ in range(3000):
        text = "A: b\n" + "\n".join(draw.choices(LINES, k=draw.randrange(25)))
        expected = email.message_from_string(text).as_string()
        assert ours["email"].message_from_string(text).as_string() == expected, text


def test_values_are_decoded_alike(ours: dict[str, Any]) -> None:
    draw = random.Random(10)
    pieces = [
        "=?utf-8?q?",
        "=?utf-8?B?",
        "?=",
        "w7w=",
        "a_=C3=BC",
        " ",
        "x",
        "\n ",
        "=?iso-8859-1?Q?=FC?=",
        "=?utf-8?b?w7w=?=",
        "?",
    ]
    for _ in range(20000):
        text = "".join(draw.choices(pieces, k=draw.randrange(7)))
        expected = _outcome(email.header.decode_header, text)
        assert _outcome(ours["email.header"].decode_header, text) == expected, text


def _outcome(decode: Any, text: str) -> Any:
    try:
        return decode(text)
    except Exception as e:
        return type(e).__name__


def test_words_are_encoded_alike(ours: dict[str, Any]) -> None:
    draw = random.Random(11)
    for _ in range(3000):
        value = "".join(draw.choices("abc üß€ -!?=_.", k=draw.randrange(1, 30)))
        theirs, made = email.message.Message(), ours["email.message"].Message()
        theirs["S"], made["S"] = value, value
        assert made.as_string() == theirs.as_string(), value


def _made(module: Any, seed: int) -> Any:
    """What a program sees of a new message; the same calls for both."""
    draw = random.Random(seed)
    message = module.EmailMessage()
    words = "Hello aß wörld of mails and ünïcode =?x tests with many words ".split()
    message["Subject"] = " ".join(draw.choices(words, k=draw.randrange(1, 30)))
    message["To"] = ", ".join(f"Name N{i} <n{i}@example.org>" for i in range(draw.randrange(1, 9)))
    message["From"] = draw.choice(['"Al" <a@b.c>', '"A. B" <a@b.c>', "a@b.c", "Plain Name <p@q.r>"])
    message["Date"] = draw.choice(
        ["Mon, 1 Jan 2024 10:00:00 +0100", "Tue, 02 Jan 2024 10:00:00 GMT", "2 Jan 2024 1:2:3 -0000"]
    )
    text = "".join(draw.choices(["a ", "ü", "= ", "\n", "long" * 9, "\t", " \n"], k=draw.randrange(40)))
    try:
        message.set_content(text, cte=draw.choice((None, None, "base64", "quoted-printable")))
        content = message.get_content()
        if draw.random() < 0.4:
            message.add_alternative("<p>" + text, subtype="html")
        if draw.random() < 0.4:
            message.add_attachment(draw.randbytes(99), maintype="image", subtype="png", filename="a b.png")
        for i, part in enumerate(p for p in message.walk() if p.is_multipart()):
            part.set_boundary(f"B{i}")
        body = message.get_body(("html", "plain"))
        told = [p.get_content_type() for p in message.iter_attachments()], body.get_content()
        return content, told, message.as_string(), str(message["subject"]), [str(v) for v in message.values()]
    except NotImplementedError:
        return None


def test_new_messages_are_made_alike(ours: dict[str, Any]) -> None:
    known = 0
    for seed in range(1500):
        made = _made(ours["email.message"], seed)
        if made is not None:
            known += 1
            assert made == _made(email.message, seed), seed
    assert known > 100
