"""SCons tool: `env.Pyx2c('build/app', 'app.py', target='both')` and `env.CImage('build/app', 'app.c')`.

    from pyx2c.image import scons_tool
    env = Environment(tools=['default', scons_tool.generate])
    env.Pyx2c('build/hello', 'hello.py')                    → build/hello
    env.Pyx2c('build/hello', 'hello.py', target='both')     → build/hello, build/hello.xen, build/hello.xl

A Python program is built by the command line, which finds its imports itself; a C file that is there already by the
same steps (pyx2c.image.toolchain), each an SCons command of its own.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from pyx2c.image.toolchain import BuildOptions, build_plan

SUFFIXES = {"linux": ("",), "xen": ("", ".xl"), "both": ("", ".xen", ".xl")}
"""what one build makes, as endings of the output's name"""
_SOURCE_ROOT = Path(__file__).resolve().parents[2]


def generate(env: Any) -> None:
    """Adds the two methods; the compiler runs with this package, and finds its cache."""
    env.AddMethod(pyx2c, "Pyx2c")
    env.AddMethod(c_image, "CImage")
    env.PrependENVPath("PYTHONPATH", str(_SOURCE_ROOT))
    for name in ("HOME", "XDG_CACHE_HOME"):
        if name in os.environ:
            env["ENV"][name] = os.environ[name]


def exists(env: Any) -> bool:
    return bool(env.WhereIs("gcc"))


def pyx2c(env: Any, output: str, source: str, target: str = "linux") -> list[Any]:
    """The nodes of the images. The compiler runs each time: it knows the imports, and its cache answers for what
    has not changed."""
    command = [sys.executable, "-m", "pyx2c", "compile", source, "--target", target, "-o", output]
    names = [_with_suffix(output, suffix) for suffix in SUFFIXES[target]]
    nodes = env.Command(names, [source], [command])
    env.AlwaysBuild(nodes)
    return list(nodes)


def c_image(env: Any, output: str, c_file: str, target: str = "linux", rt: str = "rt", libm: bool = False) -> list[Any]:
    """The nodes of the image of a C file, step by step."""
    nodes: list[Any] = []
    for step in build_plan(BuildOptions(Path(c_file), Path(output), target, Path(rt), libm=libm)):
        nodes = env.Command([str(p) for p in step.outputs], [str(p) for p in step.inputs], [list(step.argv)])
    return nodes


def _with_suffix(output: str, suffix: str) -> str:
    """As the compiler names it: `.xl` replaces the ending of the image, `.xen` is added."""
    if suffix == ".xl":
        return str(Path(output).with_suffix(".xl"))
    return output + suffix
