"""`string.Formatter` as it is."""

import string

f = string.Formatter()
print(f.format("{} and {x:>5}|{0!r}" if False else "{} and {x:>5}", "a", x=3))
print(f.format("{0}{1}{0}", "ab", 2.5), string.Formatter().format("{{}}"))
t = "{name}: {value:.2f}"
print(f.format(t, name="pi", value=3.14159))


class Named(string.Formatter):
    name = "n"

    def shown(self, *args):
        return self.name + self.format("{}-{}", *args)


print(Named().shown(1, "x"))

# --- expected
# a and     3
# ab2.5ab {}
# pi: 3.14
# n1-x
