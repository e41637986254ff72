"""unicodedata: categories, widths, normal forms."""

import unicodedata
from unicodedata import normalize


def slug(text):
    plain = normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "-".join(plain.lower().split())


def strip_accents(s):
    return "".join(c for c in unicodedata.normalize("NFD", s) if unicodedata.category(c) != "Mn")


print(slug("\xc5ngstr\xf6m caf\xe9 na\xefve \ufb01n"), strip_accents("\u017b\xf3\u0142w \u1ec7"))
for c in ("A", "a", "1", " ", "\u0301", "\u4e2d", "\uac01", "\U0001f600", "\x00", "\u2028", "\u216b"):
    print(ascii(c), unicodedata.category(c), unicodedata.combining(c), unicodedata.east_asian_width(c), repr(unicodedata.decomposition(c)))
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, [ascii(normalize(form, t)) for t in ("e\u0301", "\u1e9b\u0323", "\uac01", "\u1100\u1161\u11a8", "a\u0315\u0300\u05ae", "\u212b", "\u0958")])
print(unicodedata.is_normalized("NFC", "e\u0301"), unicodedata.is_normalized("NFD", "e\u0301"), unicodedata.unidata_version)
print(unicodedata.decimal("7"), unicodedata.decimal("\u0663"), unicodedata.decimal("x", -1))
for bad in (lambda: unicodedata.decimal("x"), lambda: normalize("NFX", "a"), lambda: unicodedata.category("ab")):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in "ab\u4e2d\u6587"))

# --- expected
# angstrom-cafe-naive-fin Zołw e
# 'A' Lu 0 Na ''
# 'a' Ll 0 Na ''
# '1' Nd 0 Na ''
# ' ' Zs 0 Na ''
# '\u0301' Mn 230 A ''
# '\u4e2d' Lo 0 W ''
# '\uac01' Lo 0 W ''
# '\U0001f600' So 0 W ''
# '\x00' Cc 0 N ''
# '\u2028' Zl 0 N ''
# '\u216b' Nl 0 A '<compat> 0058 0049 0049'
# NFC ["'\\xe9'", "'\\u1e9b\\u0323'", "'\\uac01'", "'\\uac01'", "'\\xe0\\u05ae\\u0315'", "'\\xc5'", "'\\u0915\\u093c'"]
# NFD ["'e\\u0301'", "'\\u017f\\u0323\\u0307'", "'\\u1100\\u1161\\u11a8'", "'\\u1100\\u1161\\u11a8'", "'a\\u05ae\\u0300\\u0315'", "'A\\u030a'", "'\\u0915\\u093c'"]
# NFKC ["'\\xe9'", "'\\u1e69'", "'\\uac01'", "'\\uac01'", "'\\xe0\\u05ae\\u0315'", "'\\xc5'", "'\\u0915\\u093c'"]
# NFKD ["'e\\u0301'", "'s\\u0323\\u0307'", "'\\u1100\\u1161\\u11a8'", "'\\u1100\\u1161\\u11a8'", "'a\\u05ae\\u0300\\u0315'", "'A\\u030a'", "'\\u0915\\u093c'"]
# False True 14.0.0
# 7 3 -1
# ValueError not a decimal
# ValueError invalid normalization form
# TypeError category() argument must be a unicode character, not str
# 6
