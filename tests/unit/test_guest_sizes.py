"""What a guest costs that serves a port over our own TCP/IP, and the report that says so."""

import json
from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.image.sizes import SizeReport, as_json, as_text, size_report
from pyx2c.options import CompileOptions, Target

ECHO = """import socket
import threading


def echo(conn):
    with conn:
        while data := conn.recv(4096):
            conn.sendall(data)


listener = socket.create_server(("", 7))
while True:
    conn, _ = listener.accept()
    threading.Thread(target=echo, args=(conn,)).start()
"""
MOST = 220_000
"""bytes of the echo server's image: what it was when this was written, and a tenth"""


@pytest.fixture(scope="module")
def echo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SizeReport]:
    """Its image, and what that is made of."""
    folder = tmp_path_factory.mktemp("echo")
    (folder / "echo.py").write_text(ECHO)
    result = driver.compile(CompileOptions(folder / "echo.py", folder / "image", targets=(Target.XEN,)))
    image = result.images[Target.XEN]
    return image, size_report(image, folder / "image.debug", "echo", result.modules)


def test_an_echo_server_is_small(echo: tuple[Path, SizeReport]) -> None:
    assert echo[0].stat().st_size <= MOST


def test_what_it_has_no_use_for_is_not_there(echo: tuple[Path, SizeReport]) -> None:
    """Only what is asked for names needs the resolver; only unbounded numbers need all that `struct` can say."""
    names = {g.name for g in echo[1].groups if g.kind != "constants" and g.size > 300}
    assert "net.tcp.arrival" in names
    assert not names & {"net.dns", "net.wire.dns", "net.wire.dnsname", "_names", "errno"}
    functions = {name for g in echo[1].groups for name in g.functions}
    assert not [
        f for f in functions if f.startswith(("struct____int_bytes", "rt_ntt", "rt_limbs_mul", "rt_unicode_lower"))
    ]


def test_the_report_accounts_for_every_byte(echo: tuple[Path, SizeReport]) -> None:
    image, report = echo
    assert report.file == image.stat().st_size
    assert sum(g.size for g in report.groups) + report.unnamed == report.file
    assert 0 <= report.unnamed < 40_000
    kinds = {g.name: g.kind for g in report.groups}
    assert (kinds["__main__"], kinds["net.tcp.tcp"], kinds["tracebacks"]) == ("program", "library", "table")


def test_text_and_json_say_the_same(echo: tuple[Path, SizeReport]) -> None:
    report = echo[1]
    data = json.loads(as_json(report))
    assert data["bytes"] == report.file
    text = as_text(report)
    for group in data["groups"]:
        assert f"{group['bytes']:>9,}  {group['kind']:10} {group['name']}" in text
