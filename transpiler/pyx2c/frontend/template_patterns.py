"""Classes derived from `string.Template` whose places are found by patterns of their own: they need module re.

class Dotted(Template):                 class Dotted(_template_patterns.Template):
    idpattern = "[a-z.]+"        →          idpattern = "[a-z.]+"
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings, located, put_in_front
from pyx2c.frontend.nodes import every_node

_PATTERNS = {"idpattern", "braceidpattern", "pattern", "flags"}
_HOME = "_template_patterns"


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("string"):
        return
    classes = [n for n in every_node(tree) if isinstance(n, ast.ClassDef)]
    derived = [(c, i) for c in classes for i, b in enumerate(c.bases) if meanings.of(b) == ("string", "Template")]
    if not derived or not any(_PATTERNS & _assigned(c) for c in classes):
        return
    for cls, i in derived:
        made = ast.Attribute(ast.Name(_HOME, ast.Load()), "Template", ast.Load())
        located(made, cls.bases[i])
        cls.bases[i] = made
    statement = ast.Import([ast.alias(_HOME)])
    located(statement, tree.body[0])
    put_in_front(tree, [statement])


def _assigned(cls: ast.ClassDef) -> set[str]:
    targets = [t for s in cls.body if isinstance(s, ast.Assign) for t in s.targets]
    targets += [s.target for s in cls.body if isinstance(s, ast.AnnAssign)]
    return {t.id for t in targets if isinstance(t, ast.Name)}
