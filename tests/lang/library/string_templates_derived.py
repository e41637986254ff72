"""Templates with other delimiters and patterns."""

from string import Template


class Percent(Template):
    delimiter = "%"


class Dotted(Template):
    idpattern = r"[a-z][_a-z0-9]*(?:\.[a-z][_a-z0-9]*)*"


class Braces(Template):
    braceidpattern = r"[^}]+"


class Exact(Template):
    idpattern = "[a-z]+"
    flags = 0


class Mustache(Template):
    delimiter = "{{"
    pattern = r"""
    \{\{(?:
    (?P<escaped>\{\{)|
    (?P<named>[_a-z][_a-z0-9]*)\}\}|
    (?P<braced>[_a-z][_a-z0-9]*)\}\}|
    (?P<invalid>)
    )
    """


class Long(Template):
    delimiter = "@@"


print(Percent("%name costs $5, 100%% %{x}").substitute(name="tea", x=1))
print(Dotted("$user.name and ${a.b.c} $$").substitute({"user.name": "Al", "a.b.c": 3}))
print(Braces("${weird key!} $plain").safe_substitute({"weird key!": "w", "plain": "p"}))
print(Exact("$abcDEF").substitute(abc="x"), Exact("$ABC").safe_substitute(ABC=1))
print(Mustache("Hello {{name}}, {{{{ {{other}}").safe_substitute(name="you"))
print(Long("@@a @@@@ @ @@{b}").substitute(a=1, b=2), Long.delimiter, Template.delimiter)
for t in [
    Template("a\nb $"),
    Template("$1"),
    Percent("x % y"),
    Dotted("ok\n $1"),
    Long("@@ x"),
    Template("$$ $x\r\n ${"),
]:
    print(t.is_valid(), t.get_identifiers(), repr(t.safe_substitute(x=1)))
    try:
        print(t.substitute(x=1))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
t = Template("$who likes ${what}; $$5 $who")
print(t.template, t.is_valid(), t.get_identifiers())
print(t.substitute({"who": "tim", "what": 1}, what="kung pao"))
try:
    t.substitute(who="x")
except KeyError as e:
    print("KeyError", e)
print(t.safe_substitute({"who": "tim"}))
print(Dotted("$a.b $c $a.b").get_identifiers())

# --- expected
# tea costs $5, 100% 1
# Al and 3 $
# w p
# xDEF $ABC
# Hello you, {{ {{other}}
# 1 @@ @ 2 @@ $
# False [] 'a\nb $'
# ValueError Invalid placeholder in string: line 2, col 3
# False [] '$1'
# ValueError Invalid placeholder in string: line 1, col 1
# False [] 'x % y'
# ValueError Invalid placeholder in string: line 1, col 3
# False [] 'ok\n $1'
# ValueError Invalid placeholder in string: line 2, col 2
# False [] '@@ x'
# ValueError Invalid placeholder in string: line 1, col 2
# False ['x'] '$ 1\r\n ${'
# ValueError Invalid placeholder in string: line 2, col 2
# $who likes ${what}; $$5 $who True ['who', 'what']
# tim likes kung pao; $5 tim
# KeyError 'what'
# tim likes ${what}; $5 tim
# ['a.b', 'c']
