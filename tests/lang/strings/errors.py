"""Errors of str with CPython's messages."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


attempt(lambda: "abc"[3])
attempt(lambda: "abc"[-4])
attempt(lambda: "abc".index("x"))
attempt(lambda: "abc".rindex("x"))
attempt(lambda: "abc".index("a", 1))
attempt(lambda: "a".split(""))
attempt(lambda: "a".rsplit(""))
attempt(lambda: "a".partition(""))
attempt(lambda: "a".rpartition(""))
attempt(lambda: "a".center(5, "ab"))
attempt(lambda: "a".ljust(5, ""))
attempt(lambda: "a".rjust(5, "éé"))
attempt(lambda: "abc"[::0])
attempt(lambda: str.maketrans("ab", "c"))
attempt(lambda: str.maketrans({"ab": "c"}))
attempt(lambda: "a".translate({97: 1114112}))
attempt(lambda: ord("ab"))
attempt(lambda: ord(""))
attempt(lambda: chr(1114112))
attempt(lambda: chr(-1))
attempt(lambda: chr(2**40))
attempt(lambda: format(1, "99999999999999999999"))
attempt(lambda: format(1.5, ".99999999999999999999f"))
attempt(lambda: format(1, "5 d"))
attempt(lambda: format(1, "dd"))
attempt(lambda: format("a", "<<<5"))
attempt(lambda: int("0x"))
attempt(lambda: "a" * (1 << 62))
# templates and specs that only the run knows
for template in ["{}{}", "{0}{}", "{}{0}", "{a}", "{", "}", "{0", "{0!}", "{0!x}", "{:q}", "{:d}", "{:s}", "{:.2d}", "{:,s}", "{:_c}", "{:+s}", "{:=5}", "{:#s}", "{:x}", "{:d}", "{:.1f}", "{:5.}", "{:,x}", "{:,x}", "{:_,}", "{:,_}", "{:+c}", "{:#c}", "{:c}", "{:c}"]:
    attempt(lambda: template.format(1))
    attempt(lambda: template.format("a", 1.5))
for spec in ["q", "d", "s", ".2d", ",s", "_c", "+s", "=5", "#s", "x", ".1f", "5.", ",x", "_,", ",_", "+c", "#c", "c", "5 d", "dd", "<<<5", "+ d", "n", "z", "zd", "0=5", "é>3", "é", "1_0", "_x", ",d", "_d", "05", "+", ",.3"]:
    attempt(lambda: format(77, spec))
    attempt(lambda: format(-1, spec))
    attempt(lambda: format(1.5, spec))
    attempt(lambda: format("text", spec))
    attempt(lambda: format(True, spec))

# --- expected
# IndexError: string index out of range
# IndexError: string index out of range
# ValueError: substring not found
# ValueError: substring not found
# ValueError: substring not found
# ValueError: empty separator
# ValueError: empty separator
# ValueError: empty separator
# ValueError: empty separator
# TypeError: The fill character must be exactly one character long
# TypeError: The fill character must be exactly one character long
# TypeError: The fill character must be exactly one character long
# ValueError: slice step cannot be zero
# ValueError: the first two maketrans arguments must have equal length
# ValueError: string keys in translate table must be of length 1
# ValueError: character mapping must be in range(0x110000)
# TypeError: ord() expected a character, but string of length 2 found
# TypeError: ord() expected a character, but string of length 0 found
# ValueError: chr() arg not in range(0x110000)
# ValueError: chr() arg not in range(0x110000)
# OverflowError: Python int too large to convert to C int
# ValueError: Too many decimal digits in format string
# ValueError: Too many decimal digits in format string
# ValueError: Invalid format specifier '5 d' for object of type 'int'
# ValueError: Invalid format specifier 'dd' for object of type 'int'
# ValueError: Invalid format specifier '<<<5' for object of type 'str'
# ValueError: invalid literal for int() with base 10: '0x'
# MemoryError: 
# IndexError: Replacement index 1 out of range for positional args tuple
# 'a1.5'
# ValueError: cannot switch from manual field specification to automatic field numbering
# ValueError: cannot switch from manual field specification to automatic field numbering
# ValueError: cannot switch from automatic field numbering to manual field specification
# ValueError: cannot switch from automatic field numbering to manual field specification
# KeyError: 'a'
# KeyError: 'a'
# ValueError: Single '{' encountered in format string
# ValueError: Single '{' encountered in format string
# ValueError: Single '}' encountered in format string
# ValueError: Single '}' encountered in format string
# ValueError: expected '}' before end of string
# ValueError: expected '}' before end of string
# ValueError: unmatched '{' in format spec
# ValueError: unmatched '{' in format spec
# ValueError: Unknown conversion specifier x
# ValueError: Unknown conversion specifier x
# ValueError: Unknown format code 'q' for object of type 'int'
# ValueError: Unknown format code 'q' for object of type 'str'
# '1'
# ValueError: Unknown format code 'd' for object of type 'str'
# ValueError: Unknown format code 's' for object of type 'int'
# 'a'
# ValueError: Precision not allowed in integer format specifier
# ValueError: Unknown format code 'd' for object of type 'str'
# ValueError: Cannot specify ',' with 's'.
# ValueError: Cannot specify ',' with 's'.
# ValueError: Cannot specify '_' with 'c'.
# ValueError: Cannot specify '_' with 'c'.
# ValueError: Unknown format code 's' for object of type 'int'
# ValueError: Sign not allowed in string format specifier
# '    1'
# ValueError: '=' alignment not allowed in string format specifier
# ValueError: Unknown format code 's' for object of type 'int'
# ValueError: Alternate form (#) not allowed in string format specifier
# '1'
# ValueError: Unknown format code 'x' for object of type 'str'
# '1'
# ValueError: Unknown format code 'd' for object of type 'str'
# '1.0'
# ValueError: Unknown format code 'f' for object of type 'str'
# ValueError: Format specifier missing precision
# ValueError: Format specifier missing precision
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Sign not allowed with integer format specifier 'c'
# ValueError: Unknown format code 'c' for object of type 'str'
# ValueError: Alternate form (#) not allowed with integer format specifier 'c'
# ValueError: Unknown format code 'c' for object of type 'str'
# '\x01'
# ValueError: Unknown format code 'c' for object of type 'str'
# '\x01'
# ValueError: Unknown format code 'c' for object of type 'str'
# ValueError: Unknown format code 'q' for object of type 'int'
# ValueError: Unknown format code 'q' for object of type 'int'
# ValueError: Unknown format code 'q' for object of type 'float'
# ValueError: Unknown format code 'q' for object of type 'str'
# ValueError: Unknown format code 'q' for object of type 'bool'
# '77'
# '-1'
# ValueError: Unknown format code 'd' for object of type 'float'
# ValueError: Unknown format code 'd' for object of type 'str'
# '1'
# ValueError: Unknown format code 's' for object of type 'int'
# ValueError: Unknown format code 's' for object of type 'int'
# ValueError: Unknown format code 's' for object of type 'float'
# 'text'
# ValueError: Unknown format code 's' for object of type 'bool'
# ValueError: Precision not allowed in integer format specifier
# ValueError: Precision not allowed in integer format specifier
# ValueError: Unknown format code 'd' for object of type 'float'
# ValueError: Unknown format code 'd' for object of type 'str'
# ValueError: Precision not allowed in integer format specifier
# ValueError: Cannot specify ',' with 's'.
# ValueError: Cannot specify ',' with 's'.
# ValueError: Cannot specify ',' with 's'.
# ValueError: Cannot specify ',' with 's'.
# ValueError: Cannot specify ',' with 's'.
# ValueError: Cannot specify '_' with 'c'.
# ValueError: Cannot specify '_' with 'c'.
# ValueError: Cannot specify '_' with 'c'.
# ValueError: Cannot specify '_' with 'c'.
# ValueError: Cannot specify '_' with 'c'.
# ValueError: Unknown format code 's' for object of type 'int'
# ValueError: Unknown format code 's' for object of type 'int'
# ValueError: Unknown format code 's' for object of type 'float'
# ValueError: Sign not allowed in string format specifier
# ValueError: Unknown format code 's' for object of type 'bool'
# '   77'
# '-   1'
# '  1.5'
# ValueError: '=' alignment not allowed in string format specifier
# '    1'
# ValueError: Unknown format code 's' for object of type 'int'
# ValueError: Unknown format code 's' for object of type 'int'
# ValueError: Unknown format code 's' for object of type 'float'
# ValueError: Alternate form (#) not allowed in string format specifier
# ValueError: Unknown format code 's' for object of type 'bool'
# '4d'
# '-1'
# ValueError: Unknown format code 'x' for object of type 'float'
# ValueError: Unknown format code 'x' for object of type 'str'
# '1'
# '77.0'
# '-1.0'
# '1.5'
# ValueError: Unknown format code 'f' for object of type 'str'
# '1.0'
# ValueError: Format specifier missing precision
# ValueError: Format specifier missing precision
# ValueError: Format specifier missing precision
# ValueError: Format specifier missing precision
# ValueError: Format specifier missing precision
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Sign not allowed with integer format specifier 'c'
# ValueError: Sign not allowed with integer format specifier 'c'
# ValueError: Unknown format code 'c' for object of type 'float'
# ValueError: Unknown format code 'c' for object of type 'str'
# ValueError: Sign not allowed with integer format specifier 'c'
# ValueError: Alternate form (#) not allowed with integer format specifier 'c'
# ValueError: Alternate form (#) not allowed with integer format specifier 'c'
# ValueError: Unknown format code 'c' for object of type 'float'
# ValueError: Unknown format code 'c' for object of type 'str'
# ValueError: Alternate form (#) not allowed with integer format specifier 'c'
# 'M'
# OverflowError: %c arg not in range(0x110000)
# ValueError: Unknown format code 'c' for object of type 'float'
# ValueError: Unknown format code 'c' for object of type 'str'
# '\x01'
# ValueError: Invalid format specifier '5 d' for object of type 'int'
# ValueError: Invalid format specifier '5 d' for object of type 'int'
# ValueError: Invalid format specifier '5 d' for object of type 'float'
# ValueError: Invalid format specifier '5 d' for object of type 'str'
# ValueError: Invalid format specifier '5 d' for object of type 'bool'
# ValueError: Invalid format specifier 'dd' for object of type 'int'
# ValueError: Invalid format specifier 'dd' for object of type 'int'
# ValueError: Invalid format specifier 'dd' for object of type 'float'
# ValueError: Invalid format specifier 'dd' for object of type 'str'
# ValueError: Invalid format specifier 'dd' for object of type 'bool'
# ValueError: Invalid format specifier '<<<5' for object of type 'int'
# ValueError: Invalid format specifier '<<<5' for object of type 'int'
# ValueError: Invalid format specifier '<<<5' for object of type 'float'
# ValueError: Invalid format specifier '<<<5' for object of type 'str'
# ValueError: Invalid format specifier '<<<5' for object of type 'bool'
# ValueError: Invalid format specifier '+ d' for object of type 'int'
# ValueError: Invalid format specifier '+ d' for object of type 'int'
# ValueError: Invalid format specifier '+ d' for object of type 'float'
# ValueError: Invalid format specifier '+ d' for object of type 'str'
# ValueError: Invalid format specifier '+ d' for object of type 'bool'
# '77'
# '-1'
# '1.5'
# ValueError: Unknown format code 'n' for object of type 'str'
# '1'
# ValueError: Negative zero coercion (z) not allowed in integer format specifier
# ValueError: Negative zero coercion (z) not allowed in integer format specifier
# '1.5'
# ValueError: Negative zero coercion (z) not allowed in string format specifier
# ValueError: Negative zero coercion (z) not allowed in integer format specifier
# ValueError: Negative zero coercion (z) not allowed in integer format specifier
# ValueError: Negative zero coercion (z) not allowed in integer format specifier
# ValueError: Unknown format code 'd' for object of type 'float'
# ValueError: Unknown format code 'd' for object of type 'str'
# ValueError: Negative zero coercion (z) not allowed in integer format specifier
# '00077'
# '-0001'
# '001.5'
# ValueError: '=' alignment not allowed in string format specifier
# '00001'
# 'é77'
# 'é-1'
# '1.5'
# 'text'
# 'éé1'
# ValueError: Unknown format code '\xe9' for object of type 'int'
# ValueError: Unknown format code '\xe9' for object of type 'int'
# ValueError: Unknown format code '\xe9' for object of type 'float'
# ValueError: Unknown format code '\xe9' for object of type 'str'
# ValueError: Unknown format code '\xe9' for object of type 'bool'
# ValueError: Cannot specify '_' with '0'.
# ValueError: Cannot specify '_' with '0'.
# ValueError: Cannot specify '_' with '0'.
# ValueError: Cannot specify '_' with '0'.
# ValueError: Cannot specify '_' with '0'.
# '4d'
# '-1'
# ValueError: Unknown format code 'x' for object of type 'float'
# ValueError: Unknown format code 'x' for object of type 'str'
# '1'
# '77'
# '-1'
# ValueError: Unknown format code 'd' for object of type 'float'
# ValueError: Unknown format code 'd' for object of type 'str'
# '1'
# '77'
# '-1'
# ValueError: Unknown format code 'd' for object of type 'float'
# ValueError: Unknown format code 'd' for object of type 'str'
# '1'
# '00077'
# '-0001'
# '001.5'
# 'text0'
# '00001'
# '+77'
# '-1'
# '+1.5'
# ValueError: Sign not allowed in string format specifier
# '+1'
# ValueError: Precision not allowed in integer format specifier
# ValueError: Precision not allowed in integer format specifier
# '1.5'
# ValueError: Cannot specify ',' with 's'.
# ValueError: Precision not allowed in integer format specifier
