"""Other people's load generators, h2load and dnsperf, against our samples on our own TCP/IP."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from programs import ROOT
from pyx2c import driver
from pyx2c.options import CompileOptions
from taps import Tap

SAMPLES = ROOT / "samples"
REQUESTS, CONNECTIONS = 2000, 20
QUESTIONS = """\
www.example A
example MX
example NS
nothing.example A
www.example AAAA
"""
ROUNDS = 200


def tool(name: str, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"needs Debian's package {package}")
    return found


def compiled(sample: str, tap: Tap, folder: Path) -> Path:
    """A sample's program, whose network is over an interface."""
    tap.need()
    image = folder / sample
    driver.compile(CompileOptions(SAMPLES / sample / "main.py", image, opt="1", net=f"tap:{tap.name}"))
    return image


def test_h2load(tmp_path: Path) -> None:
    """Each connection is kept for all its requests."""
    h2load = tool("h2load", "nghttp2-client")
    tap = Tap.of_this_process(0)
    image = compiled("web_server", tap, tmp_path)
    with tap.served_by(image, SAMPLES / "web_server", "80"):
        command = [h2load, "--h1", "-n", str(REQUESTS), "-c", str(CONNECTIONS), f"http://{tap.ours}/style.css"]
        told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
    assert f"requests: {REQUESTS} total, {REQUESTS} started, {REQUESTS} done, {REQUESTS} succeeded, 0 failed" in told
    assert f"status codes: {REQUESTS} 2xx, 0 3xx, 0 4xx, 0 5xx" in told
    size = (SAMPLES / "web_server" / "site" / "style.css").stat().st_size
    assert f"({size * REQUESTS}) data" in told


@pytest.fixture(scope="module")
def name_server(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tool("dnsperf", "dnsperf")
    return compiled("dns_server", Tap.of_this_process(1), tmp_path_factory.mktemp("dns"))


@pytest.mark.parametrize("way", ["udp", "tcp"])
def test_dnsperf(way: str, name_server: Path, tmp_path: Path) -> None:
    """Every question is answered, with the codes that the zone has for them."""
    dnsperf = tool("dnsperf", "dnsperf")
    (tmp_path / "questions").write_text(QUESTIONS)
    tap = Tap.of_this_process(1)
    with tap.served_by(name_server, SAMPLES / "dns_server", "53"):
        command = [dnsperf, "-s", tap.ours, "-d", str(tmp_path / "questions"), "-n", str(ROUNDS), "-q", "8", "-m", way]
        told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
    asked = ROUNDS * len(QUESTIONS.splitlines())
    counts = {name: int(n) for name, n in re.findall(r"Queries (\w+): +(\d+)", told)}
    assert counts == {"sent": asked, "completed": asked, "lost": 0}
    codes = re.search(r"Response codes: +(.*)", told)
    assert codes
    assert codes[1].split(", ") == [f"NOERROR {asked * 4 // 5} (80.00%)", f"NXDOMAIN {ROUNDS} (20.00%)"]
