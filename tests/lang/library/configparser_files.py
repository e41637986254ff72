import configparser, io
def attempt(f):
    try:
        print(f())
    except (configparser.Error, ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
def read(text, **kw):
    cp = configparser.ConfigParser()
    cp.read_string(text)
    return {s: dict(cp[s]) for s in cp}
for text in ["[a]\nx=1\ny: 2\n\n[b]\nlong = one\n  two\n\n  three\nend=\n", "x=1\n", "[a]\nx=1\n[a]\n", "[a]\nX=1\nx=2\n", "[a]\nbad line\nother bad\n", "[DEFAULT]\nroot=/r\n[a]\np=%(root)s/x\nq=100%%\n", "[a]\np=%(nope)s\n", "[a]\np=%q\n", "# c\n; d\n[a]\n# e\nk = v ; no comment\n[b]\n", "[a]\nx = %(y)s\ny = %(x)s\n", "[s p]\nkey with spaces = value = more\nurl = http://x:80/\n"]:
    attempt(lambda: read(text))
cp = configparser.ConfigParser({"home": "/h"})
cp.read_dict({"one": {"a": 1, "b": True}, "two": {"c": "x"}})
print(cp.sections(), cp.options("one"), cp.items("two"), cp.defaults(), len(cp), "one" in cp, "three" in cp, list(cp))
attempt(lambda: cp.getfloat("one", "a")); attempt(lambda: cp["one"].getint("a")); attempt(lambda: cp["one"].getboolean("b")); attempt(lambda: cp.getboolean("two", "c"))
attempt(lambda: cp["two"]["zzz"]); attempt(lambda: cp["nope"]); attempt(lambda: cp["two"].get("zzz", "d")); attempt(lambda: cp.set("one", "a", 5)); attempt(lambda: cp.set("one", "a", "5%")); attempt(lambda: cp.remove_section("one")); attempt(lambda: cp.items("one")); attempt(lambda: cp.add_section("DEFAULT"))
cp["two"]["new"] = "line1\nline2"
out = io.StringIO(); cp.write(out); print(out.getvalue())
raw = configparser.RawConfigParser(); raw.read_string("[a]\nx=%(y)s\n"); print(raw.get("a", "x"))
case = configparser.ConfigParser(interpolation=None, allow_no_value=True, inline_comment_prefixes=("#",))
case.optionxform = str
case.read_file(io.StringIO("[A]\nKey = %v # note\nflag\n")); print(dict(case["A"].items()), case["A"], case.get("A", "flag"))
out = io.StringIO(); case.write(out, space_around_delimiters=False); print(out.getvalue())
print(cp.read("/nonexistent.ini"), cp.has_section("two"), cp["two"].name)

# --- expected
# {'DEFAULT': {}, 'a': {'x': '1', 'y': '2'}, 'b': {'long': 'one\ntwo\n\nthree', 'end': ''}}
# MissingSectionHeaderError File contains no section headers.
# file: '<string>', line: 1
# 'x=1\n'
# DuplicateSectionError While reading from '<string>' [line  3]: section 'a' already exists
# DuplicateOptionError While reading from '<string>' [line  3]: option 'x' in section 'a' already exists
# ParsingError Source contains parsing errors: '<string>'
# 	[line  2]: 'bad line\n'
# 	[line  3]: 'other bad\n'
# {'DEFAULT': {'root': '/r'}, 'a': {'p': '/r/x', 'q': '100%', 'root': '/r'}}
# InterpolationMissingOptionError Bad value substitution: option 'p' in section 'a' contains an interpolation key 'nope' which is not a valid option name. Raw value: '%(nope)s'
# InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%q'
# {'DEFAULT': {}, 'a': {'k': 'v ; no comment'}, 'b': {}}
# InterpolationDepthError Recursion limit exceeded in value substitution: option 'x' in section 'a' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(y)s'
# {'DEFAULT': {}, 's p': {'key with spaces': 'value = more', 'url': 'http://x:80/'}}
# ['one', 'two'] ['a', 'b', 'home'] [('home', '/h'), ('c', 'x')] {'home': '/h'} 3 True False ['DEFAULT', 'one', 'two']
# 1.0
# 1
# True
# ValueError Not a boolean: x
# KeyError 'zzz'
# KeyError 'nope'
# d
# TypeError option values must be strings
# ValueError invalid interpolation syntax in '5%' at position 1
# True
# NoSectionError No section: 'one'
# ValueError Invalid section name: 'DEFAULT'
# [DEFAULT]
# home = /h
#
# [two]
# c = x
# new = line1
# 	line2
#
#
# %(y)s
# {'Key': '%v', 'flag': None} <Section: A> None
# [A]
# Key=%v
# flag
#
#
# [] True two
