"""How the two halves of a device find each other: states in xenstore (xen/include/public/io/xenbus.h).

A frontend's folder `device/vif/0` names the backend's; each half writes its `state` and watches the other's:

    frontend   Initialising  ──────────────→  Connected  ──→ … Closing → Closed
    backend    Initialising → InitWait  ────→  Connected  ──→ … Closing → Closed
"""

from xen.store import Store, StoreError

UNKNOWN = 0
"""there is no such device (any more)"""
INITIALISING = 1
INIT_WAIT = 2
INITIALISED = 3
CONNECTED = 4
CLOSING = 5
CLOSED = 6


def number(text: str) -> int:
    """The number that a value is, or 0."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0


def state_of(store: Store, path: str) -> int:
    """The state that the half with the folder `path` has written."""
    return number(store.find(path + "/state"))


def first_device(store: Store, kind: str) -> str:
    """The folder of the first device of a kind (`vif`, `vbd`) that has a backend, or ""."""
    try:
        names = store.directory(f"device/{kind}")
    except StoreError:
        return ""
    for name in names:
        path = f"device/{kind}/{name}"
        if store.find(path + "/backend"):
            return path
    return ""
