"""What SAX has for writing: `saxutils`."""
