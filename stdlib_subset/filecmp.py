"""Whether files hold the same, and what two directories have in common."""

import os
import stat

__all__ = ["DEFAULT_IGNORES", "clear_cache", "cmp", "cmpfiles", "dircmp"]

DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]
_BLOCK = 8192


def clear_cache() -> None:
    """Nothing is kept."""


def cmp(f1, f2, shallow: bool = True) -> bool:  # type: ignore[no-untyped-def]
    """Whether two files are equal; with `shallow`, files of one size and time of change are taken to be."""
    first, second = os.fspath(f1), os.fspath(f2)
    one, other = os.stat(first), os.stat(second)
    if not stat.S_ISREG(one.st_mode) or not stat.S_ISREG(other.st_mode):
        return False
    if shallow and one.st_size == other.st_size and one.st_mtime == other.st_mtime:
        return True
    return one.st_size == other.st_size and _same(first, second)


def _same(first: str, second: str) -> bool:
    with open(first, "rb") as f, open(second, "rb") as g:
        while True:
            block = f.read(_BLOCK)
            if block != g.read(_BLOCK):
                return False
            if not block:
                return True


def cmpfiles(a, b, common, shallow: bool = True) -> tuple[list[str], list[str], list[str]]:  # type: ignore[no-untyped-def]
    """Which of the names stand for equal files in both directories, which for others, and which can't be compared."""
    same: list[str] = []
    different: list[str] = []
    failed: list[str] = []
    for name in common:
        try:
            equal = cmp(os.path.join(a, name), os.path.join(b, name), shallow)
        except (OSError, ValueError):
            failed.append(name)
        else:
            (same if equal else different).append(name)
    return same, different, failed


class dircmp:  # noqa: N801
    """What two directories hold; the lists are sorted."""

    def __init__(self, a: str, b: str, ignore: list[str] | None = None, hide: list[str] | None = None) -> None:
        self.left = a
        self.right = b
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        out = self.ignore + self.hide
        self.left_list = sorted(name for name in os.listdir(a) if name not in out)
        self.right_list = sorted(name for name in os.listdir(b) if name not in out)
        self.common = [name for name in self.left_list if name in self.right_list]
        self.left_only = [name for name in self.left_list if name not in self.right_list]
        self.right_only = [name for name in self.right_list if name not in self.left_list]
        self.common_dirs: list[str] = []
        self.common_files: list[str] = []
        self.common_funny: list[str] = []
        for name in self.common:
            self._sort(name)
        self.same_files, self.diff_files, self.funny_files = cmpfiles(a, b, self.common_files)

    def _sort(self, name: str) -> None:
        try:
            left = stat.S_IFMT(os.stat(os.path.join(self.left, name)).st_mode)
            right = stat.S_IFMT(os.stat(os.path.join(self.right, name)).st_mode)
        except OSError:
            self.common_funny.append(name)
            return
        if left == right == stat.S_IFDIR:
            self.common_dirs.append(name)
        elif left == right == stat.S_IFREG:
            self.common_files.append(name)
        else:
            self.common_funny.append(name)

    @property
    def subdirs(self) -> "dict[str, dircmp]":
        """The same of each directory that both hold."""
        made: dict[str, dircmp] = {}
        for name in self.common_dirs:
            made[name] = dircmp(os.path.join(self.left, name), os.path.join(self.right, name), self.ignore, self.hide)
        return made

    def report(self) -> None:
        """Prints what they hold."""
        print("diff", self.left, self.right)
        if self.left_only:
            print("Only in", self.left, ":", self.left_only)
        if self.right_only:
            print("Only in", self.right, ":", self.right_only)
        if self.same_files:
            print("Identical files :", self.same_files)
        if self.diff_files:
            print("Differing files :", self.diff_files)
        if self.funny_files:
            print("Trouble with common files :", self.funny_files)
        if self.common_dirs:
            print("Common subdirectories :", self.common_dirs)
        if self.common_funny:
            print("Common funny cases :", self.common_funny)

    def report_partial_closure(self) -> None:
        """The same, and of the directories that both hold."""
        self.report()
        for one in self.subdirs.values():
            print()
            one.report()

    def report_full_closure(self) -> None:
        """The same, and of all below."""
        self.report()
        for one in self.subdirs.values():
            print()
            one.report_full_closure()
