"""Builds the probe guest that tests the Xen host itself."""

import subprocess
from pathlib import Path

from pyx2c.image.xenhost.config import Boot

SOURCE = Path(__file__).with_name("xen_probe.c")


def build_probe(folder: Path, boot: Boot) -> Path:
    """The probe's image for this kind of guest, made in `folder`."""
    out = folder / f"probe-{boot}"
    flags = ["-m64", "-mno-red-zone"] if boot == "pv" else ["-m32"]
    subprocess.run(
        ["gcc", *flags, "-O1", "-ffreestanding", "-fno-pic", "-no-pie", "-nostdlib", "-static",
         "-fcf-protection=none", "-fno-stack-protector", "-mgeneral-regs-only",
         "-Wl,--build-id=none,-Ttext-segment=0x300000,-e,_start",
         "-o", str(out), str(SOURCE)],
        check=True,
    )  # fmt: skip
    return out
