"""Addresses of the web."""
from urllib.parse import *
import urllib.parse
urls = ["http://user:pa%20ss@Example.COM:8080/a/b;p=1/c;q?x=1&y=2#frag", "https://[::1]:443/x", "mailto:a@b.c", "//host/path", "/just/path?q", "", "http://h", "HTTP://h?x#", "file:///etc/passwd", "a:b:c", "1http://x/", "http://h:/", "  http://x\n/y", "tel:+1;ext=2", "http://a b/c", "http:///x", "?q=1", "#f", "http://h/a;b/c;d;e"]
for u in urls:
    s = urlsplit(u); p = urlparse(u)
    print(s, p, s.geturl(), p.geturl(), s.hostname, s.port, s.username, s.password, urldefrag(u), urldefrag(u).geturl())
base = "http://a/b/c/d;p?q"
for r in "g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x . ./ .. ../ ../g ../.. ../../ ../../g ../../../g ../../../../g /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g/../h g;x=1/./y g;x=1/../y http:g http: mailto:x".split() + [""]:
    print(r, urljoin(base, r), urljoin("http://a", r), urljoin("", r), urljoin("/x/y", r), urljoin("http://a/b//c/", r))
print(quote("a b/c?d=é&~_-.%"), quote("a/b", safe=""), quote(b"\xff a"), quote_plus("a b+c/d é"), quote("abc", "b"))
for t in ("a%20b", "%C3%A9x%", "%zz%4", "%41%", "é%C3%A9%FF", "a+b", "%E2%82", "%", "%4", "a%2"):
    print(repr(unquote(t)), repr(unquote_plus(t)), unquote_to_bytes(t))
print(urlencode({"a": 1, "b c": "d&e", "é": 2.5}), urlencode([("a", "1"), ("a", "2")]), urlencode({"k": [1, 2], "j": ["x y"]}, doseq=True), urlencode({"k": [1, 2]}), urlencode({"a": "x y/"}, safe="/", quote_via=quote))
print(parse_qs("a=1&a=2&b=&c&d=x+y%20z&&=5"), parse_qsl("a=1&b=&c&=5", keep_blank_values=True), parse_qs("a=1;b=2", separator=";"))
for q in ("a=1&b", "a"):
    try: print(parse_qsl(q, strict_parsing=True))
    except ValueError as e: print(e)
try: parse_qsl("a=1&b=2&c=3", max_num_fields=2)
except ValueError as e: print(e)
for u in ("http://h:99999/", "http://h:abc/", "http://[::1/"):
    try: print(urlsplit(u).port)
    except ValueError as e: print(e)
print(urlunsplit(("http", "h", "x", "q=1", "f")), urlunparse(("", "", "/p", "a", "", "")), urllib.parse.urlsplit("x://y/z")._replace(scheme="w").geturl())

# --- expected
# SplitResult(scheme='http', netloc='user:pa%20ss@Example.COM:8080', path='/a/b;p=1/c;q', query='x=1&y=2', fragment='frag') ParseResult(scheme='http', netloc='user:pa%20ss@Example.COM:8080', path='/a/b;p=1/c', params='q', query='x=1&y=2', fragment='frag') http://user:pa%20ss@Example.COM:8080/a/b;p=1/c;q?x=1&y=2#frag http://user:pa%20ss@Example.COM:8080/a/b;p=1/c;q?x=1&y=2#frag example.com 8080 user pa%20ss DefragResult(url='http://user:pa%20ss@Example.COM:8080/a/b;p=1/c;q?x=1&y=2', fragment='frag') http://user:pa%20ss@Example.COM:8080/a/b;p=1/c;q?x=1&y=2#frag
# SplitResult(scheme='https', netloc='[::1]:443', path='/x', query='', fragment='') ParseResult(scheme='https', netloc='[::1]:443', path='/x', params='', query='', fragment='') https://[::1]:443/x https://[::1]:443/x ::1 443 None None DefragResult(url='https://[::1]:443/x', fragment='') https://[::1]:443/x
# SplitResult(scheme='mailto', netloc='', path='a@b.c', query='', fragment='') ParseResult(scheme='mailto', netloc='', path='a@b.c', params='', query='', fragment='') mailto:a@b.c mailto:a@b.c None None None None DefragResult(url='mailto:a@b.c', fragment='') mailto:a@b.c
# SplitResult(scheme='', netloc='host', path='/path', query='', fragment='') ParseResult(scheme='', netloc='host', path='/path', params='', query='', fragment='') //host/path //host/path host None None None DefragResult(url='//host/path', fragment='') //host/path
# SplitResult(scheme='', netloc='', path='/just/path', query='q', fragment='') ParseResult(scheme='', netloc='', path='/just/path', params='', query='q', fragment='') /just/path?q /just/path?q None None None None DefragResult(url='/just/path?q', fragment='') /just/path?q
# SplitResult(scheme='', netloc='', path='', query='', fragment='') ParseResult(scheme='', netloc='', path='', params='', query='', fragment='')   None None None None DefragResult(url='', fragment='') 
# SplitResult(scheme='http', netloc='h', path='', query='', fragment='') ParseResult(scheme='http', netloc='h', path='', params='', query='', fragment='') http://h http://h h None None None DefragResult(url='http://h', fragment='') http://h
# SplitResult(scheme='http', netloc='h', path='', query='x', fragment='') ParseResult(scheme='http', netloc='h', path='', params='', query='x', fragment='') http://h?x http://h?x h None None None DefragResult(url='http://h?x', fragment='') http://h?x
# SplitResult(scheme='file', netloc='', path='/etc/passwd', query='', fragment='') ParseResult(scheme='file', netloc='', path='/etc/passwd', params='', query='', fragment='') file:///etc/passwd file:///etc/passwd None None None None DefragResult(url='file:///etc/passwd', fragment='') file:///etc/passwd
# SplitResult(scheme='a', netloc='', path='b:c', query='', fragment='') ParseResult(scheme='a', netloc='', path='b:c', params='', query='', fragment='') a:b:c a:b:c None None None None DefragResult(url='a:b:c', fragment='') a:b:c
# SplitResult(scheme='', netloc='', path='1http://x/', query='', fragment='') ParseResult(scheme='', netloc='', path='1http://x/', params='', query='', fragment='') 1http://x/ 1http://x/ None None None None DefragResult(url='1http://x/', fragment='') 1http://x/
# SplitResult(scheme='http', netloc='h:', path='/', query='', fragment='') ParseResult(scheme='http', netloc='h:', path='/', params='', query='', fragment='') http://h:/ http://h:/ h None None None DefragResult(url='http://h:/', fragment='') http://h:/
# SplitResult(scheme='http', netloc='x', path='/y', query='', fragment='') ParseResult(scheme='http', netloc='x', path='/y', params='', query='', fragment='') http://x/y http://x/y x None None None DefragResult(url='  http://x\n/y', fragment='')   http://x
# /y
# SplitResult(scheme='tel', netloc='', path='+1;ext=2', query='', fragment='') ParseResult(scheme='tel', netloc='', path='+1', params='ext=2', query='', fragment='') tel:+1;ext=2 tel:+1;ext=2 None None None None DefragResult(url='tel:+1;ext=2', fragment='') tel:+1;ext=2
# SplitResult(scheme='http', netloc='a b', path='/c', query='', fragment='') ParseResult(scheme='http', netloc='a b', path='/c', params='', query='', fragment='') http://a b/c http://a b/c a b None None None DefragResult(url='http://a b/c', fragment='') http://a b/c
# SplitResult(scheme='http', netloc='', path='/x', query='', fragment='') ParseResult(scheme='http', netloc='', path='/x', params='', query='', fragment='') http:///x http:///x None None None None DefragResult(url='http:///x', fragment='') http:///x
# SplitResult(scheme='', netloc='', path='', query='q=1', fragment='') ParseResult(scheme='', netloc='', path='', params='', query='q=1', fragment='') ?q=1 ?q=1 None None None None DefragResult(url='?q=1', fragment='') ?q=1
# SplitResult(scheme='', netloc='', path='', query='', fragment='f') ParseResult(scheme='', netloc='', path='', params='', query='', fragment='f') #f #f None None None None DefragResult(url='', fragment='f') #f
# SplitResult(scheme='http', netloc='h', path='/a;b/c;d;e', query='', fragment='') ParseResult(scheme='http', netloc='h', path='/a;b/c', params='d;e', query='', fragment='') http://h/a;b/c;d;e http://h/a;b/c;d;e h None None None DefragResult(url='http://h/a;b/c;d;e', fragment='') http://h/a;b/c;d;e
# g:h g:h g:h g:h g:h g:h
# g http://a/b/c/g http://a/g g /x/g http://a/b/c/g
# ./g http://a/b/c/g http://a/g ./g /x/g http://a/b/c/g
# g/ http://a/b/c/g/ http://a/g/ g/ /x/g/ http://a/b/c/g/
# /g http://a/g http://a/g /g /g http://a/g
# //g http://g http://g //g //g http://g
# ?y http://a/b/c/d;p?y http://a?y ?y /x/y?y http://a/b//c/?y
# g?y http://a/b/c/g?y http://a/g?y g?y /x/g?y http://a/b/c/g?y
# #s http://a/b/c/d;p?q#s http://a#s #s /x/y#s http://a/b//c/#s
# g#s http://a/b/c/g#s http://a/g#s g#s /x/g#s http://a/b/c/g#s
# g?y#s http://a/b/c/g?y#s http://a/g?y#s g?y#s /x/g?y#s http://a/b/c/g?y#s
# ;x http://a/b/c/;x http://a/;x ;x /x/;x http://a/b/c/;x
# g;x http://a/b/c/g;x http://a/g;x g;x /x/g;x http://a/b/c/g;x
# . http://a/b/c/ http://a/ . /x/ http://a/b/c/
# ./ http://a/b/c/ http://a/ ./ /x/ http://a/b/c/
# .. http://a/b/ http://a/ .. / http://a/b/
# ../ http://a/b/ http://a/ ../ / http://a/b/
# ../g http://a/b/g http://a/g ../g /g http://a/b/g
# ../.. http://a/ http://a/ ../.. / http://a/
# ../../ http://a/ http://a/ ../../ / http://a/
# ../../g http://a/g http://a/g ../../g g http://a/g
# ../../../g http://a/g http://a/g ../../../g g http://a/g
# ../../../../g http://a/g http://a/g ../../../../g g http://a/g
# /./g http://a/g http://a/g /./g /g http://a/g
# /../g http://a/g http://a/g /../g g http://a/g
# g. http://a/b/c/g. http://a/g. g. /x/g. http://a/b/c/g.
# .g http://a/b/c/.g http://a/.g .g /x/.g http://a/b/c/.g
# g.. http://a/b/c/g.. http://a/g.. g.. /x/g.. http://a/b/c/g..
# ..g http://a/b/c/..g http://a/..g ..g /x/..g http://a/b/c/..g
# ./../g http://a/b/g http://a/g ./../g /g http://a/b/g
# ./g/. http://a/b/c/g/ http://a/g/ ./g/. /x/g/ http://a/b/c/g/
# g/./h http://a/b/c/g/h http://a/g/h g/./h /x/g/h http://a/b/c/g/h
# g/../h http://a/b/c/h http://a/h g/../h /x/h http://a/b/c/h
# g;x=1/./y http://a/b/c/g;x=1/y http://a/g;x=1/y g;x=1/./y /x/g;x=1/y http://a/b/c/g;x=1/y
# g;x=1/../y http://a/b/c/y http://a/y g;x=1/../y /x/y http://a/b/c/y
# http:g http://a/b/c/g http://a/g http:g http:g http://a/b/c/g
# http: http://a/b/c/d;p?q http://a http: http: http://a/b//c/
# mailto:x mailto:x mailto:x mailto:x mailto:x mailto:x
#  http://a/b/c/d;p?q http://a  /x/y http://a/b//c/
# a%20b/c%3Fd%3D%C3%A9%26~_-.%25 a%2Fb %FF%20a a+b%2Bc%2Fd+%C3%A9 abc
# 'a b' 'a b' b'a b'
# 'éx%' 'éx%' b'\xc3\xa9x%'
# '%zz%4' '%zz%4' b'%zz%4'
# 'A%' 'A%' b'A%'
# 'éé�' 'éé�' b'\xc3\xa9\xc3\xa9\xff'
# 'a+b' 'a b' b'a+b'
# '�' '�' b'\xe2\x82'
# '%' '%' b'%'
# '%4' '%4' b'%4'
# 'a%2' 'a%2' b'a%2'
# a=1&b+c=d%26e&%C3%A9=2.5 a=1&a=2 k=1&k=2&j=x+y k=%5B1%2C+2%5D a=x%20y/
# {'a': ['1', '2'], 'd': ['x y z'], '': ['5']} [('a', '1'), ('b', ''), ('c', ''), ('', '5')] {'a': ['1'], 'b': ['2']}
# bad query field: 'b'
# bad query field: 'a'
# Max number of fields exceeded
# Port out of range 0-65535
# Port could not be cast to integer value as 'abc'
# Invalid IPv6 URL
# http://h/x?q=1#f /p;a w://y/z
