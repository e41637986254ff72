"""XML: `etree.ElementTree` and `sax.saxutils`."""
