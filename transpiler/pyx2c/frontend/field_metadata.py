"""What `Field.metadata` of dataclasses is made of: `types`, which a module with metadata gets to import.

tags: list = field(metadata={"max": 3})   →   import types
                                              tags: list = field(metadata={"max": 3})
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings, located, put_in_front
from pyx2c.frontend.nodes import every_node

_NAME = "metadata"


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Puts the import in front of a module that names metadata and imports `dataclasses`."""
    if meanings.imports("dataclasses") and any(map(_names_it, every_node(tree))):
        imported = ast.Import([ast.alias("types", ".types")])
        located(imported, ast.Pass(lineno=1, col_offset=0, end_lineno=1, end_col_offset=0))
        put_in_front(tree, [imported])


def _names_it(node: ast.AST) -> bool:
    return (isinstance(node, ast.keyword) and node.arg == _NAME) or (
        isinstance(node, ast.Attribute) and node.attr == _NAME
    )
