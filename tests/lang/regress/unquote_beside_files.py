"""A value of a dict of many kinds is unquoted."""

import io
from typing import Any, Dict
from urllib.parse import unquote

environ: Dict[str, Any] = {"REQUEST_METHOD": "GET", "PATH_INFO": "/a%20b", "wsgi.input": io.BytesIO(b"")}
print(unquote(environ.get("PATH_INFO", "/")))

# --- expected
# /a b
