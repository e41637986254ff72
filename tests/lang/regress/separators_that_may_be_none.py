def words(text, sep=None, n=-1):
    return text.split(sep), text.split(sep, n), text.rsplit(sep), text.rsplit(sep, 1), text.strip(sep), text.lstrip(sep)


print(words(" a  b "))
print(words("-a--b-", "-"))
print(words("-a--b-", "-", 1))


def octets(data, sep=None):
    return data.split(sep), data.rsplit(sep, 1), data.strip(sep)


print(octets(b" a  b "))
print(octets(b"-a--b-", b"-"))

# --- expected
# (['a', 'b'], ['a', 'b'], ['a', 'b'], [' a', 'b'], 'a  b', 'a  b ')
# (['', 'a', '', 'b', ''], ['', 'a', '', 'b', ''], ['', 'a', '', 'b', ''], ['-a--b', ''], 'a--b', 'a--b-')
# (['', 'a', '', 'b', ''], ['', 'a--b-'], ['', 'a', '', 'b', ''], ['-a--b', ''], 'a--b', 'a--b-')
# ([b'a', b'b'], [b' a', b'b'], b'a  b')
# ([b'', b'a', b'', b'b', b''], [b'-a--b', b''], b'a--b')
