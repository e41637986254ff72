"""Puts tests/harness on the path of every test; one Xen for all tests that boot guests.

Tests that ask for `xen` run in one worker, so that a run of all tests boots Xen once.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "harness"))

from guest_images import GuestImages  # noqa: E402
from pyx2c.image.xenhost import packages  # noqa: E402
from pyx2c.image.xenhost.session import XenSession  # noqa: E402


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all-O2", action="store_true", help="build every language program at -O2 (see test_lang.py)")


@pytest.fixture(scope="session")
def xen() -> Iterator[XenSession]:
    """A Xen host inside QEMU."""
    if shutil.which(packages.QEMU) is None:
        pytest.skip("no QEMU on this machine")
    with XenSession() as session:
        yield session


@pytest.fixture(scope="session")
def guest_images(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[GuestImages]:
    """Builds the image of every `program` that the chosen tests boot, ahead of them."""
    items = [item for item in request.session.items if "guest_images" in getattr(item, "fixturenames", ())]
    programs = [item.callspec.params["program"] for item in items if isinstance(item, pytest.Function)]
    images = GuestImages(tmp_path_factory.mktemp("images"), programs)
    yield images
    images.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`pytest -n 2 --dist loadgroup` keeps a group in one worker; the slowest group begins first."""
    for item in items:
        if "xen" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("xen"))
    items.sort(key=lambda item: item.get_closest_marker("xdist_group") is None)
