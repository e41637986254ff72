"""The comparison of servers in Xen guests, without a boot: figures, catalogue, the guests' files, the load client."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from pyx2c.bench.guests.catalog import LINES, OURS, PROGRAMS, SERVERS
from pyx2c.bench.guests.linux import init_script
from pyx2c.bench.guests.measure import build_load
from pyx2c.bench.guests.report import write_chart
from pyx2c.bench.guests.results import Figures, Session, as_json, parse_figures
from pyx2c.image.xenhost.config import Guest, config_text

TEXT = """count 2000
elapsed 100000000
guest 40000000
dom0 60000000
client 20000000
latency_median 1000000
latency_p99 2000000
latency_max 3000000
retries 0
"""


def test_figures_are_for_one_step() -> None:
    figures = parse_figures(TEXT)
    assert (figures.guest_each, figures.dom0_each, figures.rate) == (20.0, 30.0, 20_000.0)


@pytest.mark.parametrize("text", ["", "count 1\n", TEXT + "more 1\n", "load: no answer comes\n"])
def test_what_is_no_figures_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        parse_figures(text)


def _figures(guest: int) -> Figures:
    return Figures(10, 1_000_000, guest, 500, 100, 5, 6, 7, 0)


def test_ratio_json_and_chart(tmp_path: Path) -> None:
    session = Session(192, {"HTTP": {OURS: _figures(300), "nginx": _figures(600), "CPython": _figures(900)}})
    assert session.ratio("HTTP", OURS, ("nginx", "CPython")) == 0.5
    assert session.ratio("HTTP", OURS, ("NSD",)) is None
    assert json.loads(json.dumps(as_json(session)))["lines"]["HTTP"]["nginx"]["guest"] == 600
    write_chart(session, tmp_path / "chart.svg")
    assert b"nginx" in (tmp_path / "chart.svg").read_bytes()


def test_every_line_has_a_server_and_every_server_its_program() -> None:
    assert {line.kind for line in LINES} == {server.kind for server in SERVERS}
    assert len({(server.name, server.kind) for server in SERVERS}) == len(SERVERS)
    for server in SERVERS:
        assert server.content or server.program
        assert server.kind == "dns" or not server.program or server.source.parent == PROGRAMS


def test_the_guest_of_linux() -> None:
    script = init_script(["xen-netfront.ko"], "serve 7000").decode()
    assert script.index("insmod /modules/xen-netfront.ko") < script.index("ip addr add") < script.index("serve 7000")
    text = config_text(Guest("g", Path("vmlinuz"), ramdisk=Path("files")), "/guest/1")
    assert 'ramdisk = "/guest/1.ramdisk"\n' in text


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_load(tmp_path_factory.mktemp("load"))


def test_the_client_refuses_wrong_usage(load: Path) -> None:
    for arguments in ([], ["http"], ["http", "1", "0", "0", "a", "1", "/", "1", "1", "keep"], ["what", "1", "2", "3"]):
        done = subprocess.run([load, *arguments], capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (2, "load: wrong usage\n")


def test_the_client_needs_a_hypervisor(load: Path) -> None:
    """Figures are never made up: outside of dom0 there are none."""
    done = subprocess.run([load, *"dns 1 0 1 127.0.0.1 9 a.b 1 any".split()], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "/dev/xen/privcmd" in done.stderr
