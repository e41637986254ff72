import errno
import hashlib
import hmac
import shlex

print(shlex.split("say 'hello there' \"a \\\"b\\\" c\" plain\\ word # not"), shlex.split("a # b", comments=True))
print(shlex.join(["ls", "-l", "a b", "it's", ""]), shlex.quote("plain"))
for bad in ("'open", '"open', "end\\"):
    try:
        shlex.split(bad)
    except ValueError as e:
        print(e)
print(errno.ENOENT, errno.errorcode[errno.EACCES], errno.EWOULDBLOCK)
try:
    open("/no/such/file")
except OSError as e:
    print(e.errno == errno.ENOENT)
h = hmac.new(b"key", b"The quick brown fox jumps over the lazy dog", hashlib.sha256)
print(h.hexdigest(), h.name, h.digest_size, h.block_size)
print(hmac.new(b"k" * 200, b"m", "md5").hexdigest(), hmac.digest(b"a", b"b", "sha1").hex())
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"abc", b"abd"), hmac.compare_digest("a", "ab"))
m = hmac.new(b"x", digestmod=hashlib.sha512)
m.update(b"1")
m.update(b"2")
print(m.hexdigest())

# --- expected
# ['say', 'hello there', 'a "b" c', 'plain word', '#', 'not'] ['a']
# ls -l 'a b' 'it'"'"'s' '' plain
# No closing quotation
# No closing quotation
# No escaped character
# 2 EACCES 11
# True
# f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8 hmac-sha256 32 64
# a540332f0f34ebc0f5a4f42a3e8316d1 6657855686823986c874362731139752014cb60b
# True False False
# d77b5e3fa4f0c181363791d3882fc795a115b0a9588bf00135c3e8d33e59b394b79ae289f89c169be9a4b3da4a8c7c5eb8ebc1d6a5cb9a42d80c27bc799a3be8
