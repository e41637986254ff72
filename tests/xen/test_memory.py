"""The least memory that `pyx2c compile` names for a guest is what it starts in, and a MiB less is not."""

from __future__ import annotations

import pytest
from guest_images import GuestImages
from programs import SAMPLES, Program, read_sample
from pyx2c.guests import check_memory
from pyx2c.image.xenhost.config import Boot, Guest
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.memory import least_memory
from pyx2c.image.xenhost.session import XenSession

PROGRAMS = [read_sample(SAMPLES / name / "main.py") for name in ("hello", "word_count")]


def starts(xen: XenSession, guest: Guest) -> bool:
    """Whether it came as far as an exit status of its own: the program may well run out of memory later."""
    try:
        return xen.run(guest, timeout=60).status in ("ok", "error")
    except XenHostError:  # xl refused to build it
        return False


@pytest.mark.parametrize("boot", ["pv", "pvh"])
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_least_memory(program: Program, boot: Boot, guest_images: GuestImages, xen: XenSession) -> None:
    image = guest_images.of(program)
    least = least_memory(image, boot)
    assert starts(xen, Guest("least", image, boot, least))
    assert least == 1 or not starts(xen, Guest("less", image, boot, least - 1))
    check_memory(image, boot, least)
    with pytest.raises(XenHostError, match=f"at least {least} MB to start as {boot.upper()}"):
        check_memory(image, boot, least - 1)
