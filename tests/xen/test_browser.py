"""A web browser, Chromium without a screen, looks at the web server of samples/web_server on a real Xen.

It loads the sample's page and style sheet, and pictures that a script then looks at: their sizes and their colours, how
many bytes came, and which of them came over a connection that had been there before.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ports import free_port
from programs import ROOT

SAMPLE = ROOT / "samples" / "web_server"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "transpiler")}
PICTURES = 24
SIDE = 100
"""pixels"""

LOOK = """
const entries = performance.getEntriesByType("resource");
const seen = {title: document.title, margin: getComputedStyle(document.body).marginLeft, files: {}, pictures: []};
for (const e of entries) {
  const name = new URL(e.name).pathname;
  seen.files[name] = {bytes: e.decodedBodySize, status: e.responseStatus, reused: e.connectEnd === e.connectStart};
}
for (const picture of document.images) {
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  const at = canvas.getContext("2d");
  at.drawImage(picture, 0, 0);
  const colour = (x, y) => [...at.getImageData(x, y, 1, 1).data.slice(0, 3)];
  seen.pictures.push({
    size: [picture.naturalWidth, picture.naturalHeight],
    colours: [colour(0, 0), colour(canvas.width - 1, canvas.height - 1)],
  });
}
document.getElementById("seen").textContent = JSON.stringify(seen);
"""


def picture(number: int) -> bytes:
    """A PNG whose first pixel and whose last one tell which it is."""
    rows = b"".join(
        b"\0" + b"".join(bytes((number * 10, (x * 7 + y * 13) & 255, x * y & 255)) for x in range(SIDE))
        for y in range(SIDE)
    )  # fmt: skip

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")


def colours(number: int) -> list[list[int]]:
    last = SIDE - 1
    return [[number * 10, 0, 0], [number * 10, last * 20 & 255, last * last & 255]]


def make_site(folder: Path) -> None:
    """The sample's site, and a page with pictures."""
    shutil.copytree(SAMPLE / "site", folder)
    for n in range(PICTURES):
        (folder / f"{n}.png").write_bytes(picture(n))
    (folder / "look.js").write_text(f"addEventListener('load', () => {{{LOOK}}});")
    images = "".join(f'<img src="/{n}.png">' for n in range(PICTURES))
    (folder / "pictures.html").write_text(
        '<!doctype html><title>Pictures</title><link rel="stylesheet" href="/style.css">'
        f'<link rel="icon" href="/0.png"><script src="/look.js"></script>{images}<pre id="seen"></pre>'
    )


def chromium() -> str:
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("needs Debian's package chromium")
    return found


def browse(url: str, profile: Path) -> str:
    """The page after its scripts have run."""
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={profile}"]
    done = subprocess.run([chromium(), *options, "--dump-dom", url], capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    """This machine's port of the server in a guest."""
    chromium()
    make_site(tmp_path / "site")
    port = free_port()
    words = ["--net", "--port", f"{port}:80", "--embed", f"{tmp_path / 'site'}=site", "-O", "1"]
    command = [sys.executable, "-m", "pyx2c", "run", str(SAMPLE / "main.py"), "--on", "xen", *words, "--", "80"]
    with (tmp_path / "log").open("wb") as log, subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=ENVIRONMENT, start_new_session=True
    ) as guest:  # fmt: skip
        try:
            wait_for(f"http://127.0.0.1:{port}/style.css", guest, tmp_path / "log")
            yield port
        finally:
            guest.terminate()
            guest.wait(60)


def wait_for(url: str, guest: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 300
    while True:
        assert guest.poll() is None and time.monotonic() < deadline, log.read_text()
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (OSError, urllib.error.URLError):
            time.sleep(0.5)


def test_a_browser_sees_the_site(port: int, tmp_path: Path) -> None:
    base = f"http://127.0.0.1:{port}"
    assert "<h1>It works</h1>" in browse(f"{base}/", tmp_path / "profile")
    page = browse(f"{base}/pictures.html", tmp_path / "profile")
    found = re.search(r'<pre id="seen">(.*?)</pre>', page)
    assert found, page
    seen: dict[str, Any] = json.loads(found[1].replace("&gt;", ">").replace("&amp;", "&"))
    assert seen["title"] == "Pictures"
    assert seen["margin"] == "64px", "the style sheet's 4em"
    assert seen["pictures"] == [{"size": [SIDE, SIDE], "colours": colours(n)} for n in range(PICTURES)]
    files = {name: (tmp_path / "site" / name.lstrip("/")).stat().st_size for name in seen["files"]}
    assert {name: told["bytes"] for name, told in seen["files"].items()} == files
    assert len(files) == PICTURES + 2
    assert {told["status"] for told in seen["files"].values()} == {200}
    reused = [name for name, told in seen["files"].items() if told["reused"]]
    assert len(reused) >= len(files) - 6, "a browser makes six connections to a server"
