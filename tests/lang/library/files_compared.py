"""filecmp and stat."""

import filecmp
import os
import stat
import tempfile

with tempfile.TemporaryDirectory() as d:
    left, right = os.path.join(d, "left"), os.path.join(d, "right")
    for side, texts in ((left, {"same": "x", "other": "a", "only": ""}), (right, {"same": "x", "other": "b"})):
        os.makedirs(os.path.join(side, "sub"))
        for name, text in texts.items():
            with open(os.path.join(side, name), "w") as f:
                f.write(text)
    print(filecmp.cmp(os.path.join(left, "same"), os.path.join(right, "same"), shallow=False))
    print(filecmp.cmp(os.path.join(left, "other"), os.path.join(right, "other"), False))
    print(filecmp.cmpfiles(left, right, ["same", "other", "none"], shallow=False))
    compared = filecmp.dircmp(left, right)
    print(compared.left_list, compared.right_list, compared.left_only, compared.common_dirs, compared.common_files)
    print(sorted(compared.subdirs))
    os.chmod(os.path.join(left, "same"), 0o4751)
    mode = os.stat(os.path.join(left, "same")).st_mode
    print(stat.filemode(mode), oct(stat.S_IMODE(mode)), stat.S_ISREG(mode), stat.S_ISDIR(mode), mode & stat.S_IXUSR)
    print(stat.filemode(os.stat(left).st_mode)[0], stat.S_ISDIR(os.stat(left).st_mode))
for mode in (0o120777, 0o041777, 0o106644, 0o020620, 0o010600, 0o140755):
    print(stat.filemode(mode), oct(stat.S_IFMT(mode)))

# --- expected
# True
# False
# (['same'], ['other'], ['none'])
# ['only', 'other', 'same', 'sub'] ['other', 'same', 'sub'] ['only'] ['sub'] ['other', 'same']
# ['sub']
# -rwsr-x--x 0o4751 True False 64
# d True
# lrwxrwxrwx 0o120000
# drwxrwxrwt 0o40000
# -rwSr-Sr-- 0o100000
# crw--w---- 0o20000
# prw------- 0o10000
# srwxr-xr-x 0o140000
