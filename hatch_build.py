"""Puts the files that ship with the compiler into the wheel; an editable install reads them in place."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = ("rt", "xen_headers", "stdlib_subset", "samples")


class ShipData(BuildHookInterface):
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "editable":
            build_data["force_include"] |= {name: f"pyx2c/_data/{name}" for name in SHIPPED}
