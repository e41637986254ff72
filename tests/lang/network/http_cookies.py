"""http.cookies: setting, sending, reading back."""
from http.cookies import CookieError, SimpleCookie

cookie = SimpleCookie()
cookie["session"] = "abc123"
cookie["session"]["path"] = "/"
cookie["session"]["httponly"] = True
cookie["session"]["max-age"] = 3600
cookie["session"]["SameSite"] = "Lax"
cookie["number"] = 5
cookie["text"] = 'with "quotes"; and = ü'
print(cookie.output())
print(cookie["session"].OutputString())
print(cookie["session"].value, cookie["number"].value, cookie["text"].coded_value, cookie["session"]["path"])
print(cookie)
read = SimpleCookie()
read.load('session=abc123; number=5; text="with \\"quotes\\"\\073 and = \\374"; empty=')
for name, morsel in read.items():
    print(name, repr(morsel.value), morsel.key)
print(read.get("none"), "session" in read, len(read))
print(SimpleCookie("a=b; c=d").output(header="Cookie:", sep="; "))
for bad in ("path", "na me", ""):
    try:
        cookie[bad] = "x"
    except CookieError as e:
        print(e)
try:
    cookie["session"]["color"] = "red"
except CookieError as e:
    print(e)
print(len(SimpleCookie("no cookie here")), len(SimpleCookie("")))

# --- expected
# Set-Cookie: number=5
# Set-Cookie: session=abc123; HttpOnly; Max-Age=3600; Path=/; SameSite=Lax
# Set-Cookie: text="with \"quotes\"\073 and = \374"
# session=abc123; HttpOnly; Max-Age=3600; Path=/; SameSite=Lax
# abc123 5 "with \"quotes\"\073 and = \374" /
# Set-Cookie: number=5
# Set-Cookie: session=abc123; HttpOnly; Max-Age=3600; Path=/; SameSite=Lax
# Set-Cookie: text="with \"quotes\"\073 and = \374"
# session 'abc123' session
# number '5' number
# text 'with "quotes"; and = ü' text
# empty '' empty
# None True 4
# Cookie: a=b; Cookie: c=d
# Attempt to set a reserved key 'path'
# Illegal key 'na me'
# Illegal key ''
# Invalid attribute 'color'
# 0 0
