"""An address that came as JSON is taken apart; what is connected to elsewhere stays a text."""

import json
import urllib.parse
import urllib.request
from urllib.error import URLError

wanted = json.loads('{"url": "http://example.org:80/a?b=c#d", "more": [1, null, {"x": 2.5}]}')
parts = urllib.parse.urlsplit(wanted["url"])
print(parts, parts.netloc.upper(), parts.port)
print(urllib.parse.urlparse(wanted["url"]).fragment)
try:
    urllib.request.urlopen("http://127.0.0.1:1/")
except URLError as e:
    print(e)

# --- expected
# SplitResult(scheme='http', netloc='example.org:80', path='/a', query='b=c', fragment='d') EXAMPLE.ORG:80 80
# d
# <urlopen error [Errno 111] Connection refused>
