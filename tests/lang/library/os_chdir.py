"""os.chdir: relative paths begin at another directory."""

import contextlib
import os
import pathlib
import tempfile

with tempfile.TemporaryDirectory() as home:
    before = os.getcwd()
    os.chdir(home)
    with open("file", "w") as f:
        f.write("here")
    print(os.listdir("."), os.path.realpath(os.getcwd()) == os.path.realpath(home))
    os.mkdir("sub")
    os.chdir(pathlib.Path("sub"))
    print(pathlib.Path("../file").read_text(), os.path.basename(os.path.abspath(".")))
    try:
        os.chdir("nowhere")
    except FileNotFoundError as e:
        print(e)
    with contextlib.suppress(NotADirectoryError):
        os.chdir("../file")
        print("not reached")
    os.chdir(before)
    print(os.getcwd() == before)

# --- expected
# ['file'] True
# here sub
# [Errno 2] No such file or directory: 'nowhere'
# True
