"""What `--embed` names becomes files of the image, under which names."""

from pathlib import Path

import pytest
from pyx2c.image.embed import EmbedError, embedded_files


def test_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("one.txt", "a=b", "data/two.txt", "data/deep/three.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(name)

    def names(*arguments: str) -> dict[str, str]:
        return {name: str(path) for name, path in embedded_files(map(Path, arguments)).items()}

    assert names("one.txt", "a=b") == {"one.txt": "one.txt", "a=b": "a=b"}
    assert names("one.txt=etc/x") == {"etc/x": "one.txt"}
    below = {"data/deep/three.txt": "data/deep/three.txt", "data/two.txt": "data/two.txt"}
    assert names("data") == below
    assert names("data=other") == {name.replace("data", "other", 1): path for name, path in below.items()}
    with pytest.raises(EmbedError, match="none.txt: no such file"):
        names("none.txt=one.txt")
