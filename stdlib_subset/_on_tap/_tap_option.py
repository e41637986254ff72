"""What `--tap` said: the name of the interface, and the settings with spaces between. The compiler fills this in."""

NAME = "tap0"
WORDS = ""
