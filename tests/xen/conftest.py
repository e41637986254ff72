"""One boot of Xen for all tests of this folder, in one worker of pytest-xdist."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from pyx2c.image.xenhost import packages
from pyx2c.image.xenhost.session import XenSession


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps what boots Xen together (`--dist loadgroup`)."""
    for item in items:
        if "xen" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("xen"))


@pytest.fixture(scope="session")
def xen() -> Iterator[XenSession]:
    """Real Xen inside QEMU, booted once."""
    if shutil.which(packages.QEMU) is None:
        pytest.skip("no QEMU on this machine")
    with XenSession() as session:
        yield session
