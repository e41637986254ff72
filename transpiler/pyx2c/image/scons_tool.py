"""SCons tool: `env.Pyx2c('app', 'app.py', target='xen')`.

    env = Environment(tools=['default', 'pyx2c.image.scons_tool'])
    env.Pyx2c('build/hello', 'hello.py')             → build/hello, build/hello.debug

Python becomes C by the command line; C becomes an image by the steps of pyx2c.image.toolchain.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pyx2c.image.toolchain import BuildOptions, build_plan


def generate(env: Any) -> None:
    env.AddMethod(pyx2c, "Pyx2c")


def exists(env: Any) -> bool:
    return bool(env.WhereIs("gcc"))


def pyx2c(env: Any, output: str, source: str, target: str = "linux") -> list[Any]:
    """Nodes of the image and its debug file. The C file is always made anew (the compiler has its own cache and
    knows the imports); SCons then rebuilds what its content changes."""
    out = Path(output)
    command = [sys.executable, "-m", "pyx2c", "compile", source, "--target", target, "-o", output]
    nodes = env.Command([output], [source], [command])
    env.AlwaysBuild(nodes)
    return list(nodes) if out else []


def c_image(env: Any, output: str, c_file: str, target: str = "linux", rt: str = "rt") -> list[Any]:
    """The image of a C file that is there already, step by step."""
    nodes: list[Any] = []
    for step in build_plan(BuildOptions(Path(c_file), Path(output), target, Path(rt))):
        nodes = env.Command([str(p) for p in step.outputs], [str(p) for p in step.inputs], [list(step.argv)])
    return nodes
