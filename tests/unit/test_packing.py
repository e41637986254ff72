"""Compressed guests, unpacked by Xen's own domain builder."""

from __future__ import annotations

import ctypes
import ctypes.util
import lzma
import struct
from pathlib import Path

import pytest
from pyx2c.driver import compile as build
from pyx2c.image.packing import write_packed
from pyx2c.options import CompileOptions, Pack, Target

DUMMY = 1
"""XC_OPENFLAG_DUMMY: no hypervisor is asked"""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packed")
    (folder / "app.py").write_text("print('hello')\n")
    options = CompileOptions(folder / "app.py", output=folder / "app.xen", targets=(Target.XEN,))
    return build(options).images[Target.XEN]


def test_a_bzimage_holds_the_image(image: Path) -> None:
    data = write_packed(image, Pack.XZ).read_bytes()
    offset, length = struct.unpack_from("<II", data, 0x248)
    payload = data[(data[0x1F1] + 1) * 512 + offset :]
    assert len(payload) == length and payload[-4:] == struct.pack("<I", image.stat().st_size)
    assert lzma.decompress(payload[:-4]) == image.read_bytes()


@pytest.mark.parametrize("how", Pack)
def test_xens_domain_builder_takes_a_packed_guest(image: Path, how: Pack, capfd: pytest.CaptureFixture[str]) -> None:
    """Without a hypervisor it ends where it has read the guest's notes and asks whether this Xen runs such guests."""
    names = [ctypes.util.find_library(name) for name in ("xenctrl", "xenguest")]
    if None in names:
        pytest.skip("needs libxenguest")
    control, builder = (ctypes.CDLL(name, ctypes.RTLD_GLOBAL) for name in names)
    control.xc_interface_open.restype = builder.xc_dom_allocate.restype = ctypes.c_void_p
    xch = ctypes.c_void_p(control.xc_interface_open(None, None, DUMMY))

    def said_of(data: bytes) -> str:
        dom = ctypes.c_void_p(builder.xc_dom_allocate(xch, b"", b""))
        if builder.xc_dom_kernel_mem(dom, data, ctypes.c_size_t(len(data))) == 0:
            builder.xc_dom_parse_image(dom)
        builder.xc_dom_release(dom)
        return capfd.readouterr().err

    data = write_packed(image, how).read_bytes()
    assert "guest type xen-3.0-x86_64 not supported" in said_of(image.read_bytes())
    assert said_of(data) == said_of(image.read_bytes())
    # of gzip the last word is the size: what stands there now may be one
    half = said_of(data[: len(data) // 2])
    assert "no loader found" in half or "inflate failed" in half
