"""Colours as red-green-blue, YIQ, hue-lightness-saturation and hue-saturation-value; all numbers from 0 to 1.

The constants of YIQ are those of FCC's NTSC rules of 1953 as CPython has them: 0.30, 0.59, 0.11 and their inverse.
"""

ONE_THIRD = 1.0 / 3.0
ONE_SIXTH = 1.0 / 6.0
TWO_THIRD = 2.0 / 3.0


def rgb_to_yiq(r: float, g: float, b: float) -> tuple[float, float, float]:
    """Brightness and two colour differences."""
    y = 0.30 * r + 0.59 * g + 0.11 * b
    i = 0.74 * (r - y) - 0.27 * (b - y)
    q = 0.48 * (r - y) + 0.41 * (b - y)
    return (y, i, q)


def _within(x: float) -> float:
    return 0.0 if x < 0.0 else 1.0 if x > 1.0 else x


def yiq_to_rgb(y: float, i: float, q: float) -> tuple[float, float, float]:
    """The inverse, cut to what can be shown."""
    r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
    g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
    b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
    return (_within(r), _within(g), _within(b))


def _sector(r: float, g: float, b: float, most: float, spread: float) -> float:
    """The hue: which channel leads, and how far the other two are apart."""
    rc = (most - r) / spread
    gc = (most - g) / spread
    bc = (most - b) / spread
    if r == most:
        h = bc - gc
    elif g == most:
        h = 2.0 + rc - bc
    else:
        h = 4.0 + gc - rc
    return (h / 6.0) % 1.0


def rgb_to_hls(r: float, g: float, b: float) -> tuple[float, float, float]:
    """Hue, lightness, saturation."""
    most, least = max(r, g, b), min(r, g, b)
    both, spread = most + least, most - least
    lightness = both / 2.0
    if least == most:
        return (0.0, lightness, 0.0)
    saturation = spread / both if lightness <= 0.5 else spread / (2.0 - most - least)
    return (_sector(r, g, b, most, spread), lightness, saturation)


def hls_to_rgb(h: float, l: float, s: float) -> tuple[float, float, float]:  # noqa: E741
    """The inverse."""
    if s == 0.0:
        return (l, l, l)
    high = l * (1.0 + s) if l <= 0.5 else l + s - (l * s)
    low = 2.0 * l - high
    return (_channel(low, high, h + ONE_THIRD), _channel(low, high, h), _channel(low, high, h - ONE_THIRD))


def _channel(low: float, high: float, hue: float) -> float:
    hue = hue % 1.0
    if hue < ONE_SIXTH:
        return low + (high - low) * hue * 6.0
    if hue < 0.5:
        return high
    if hue < TWO_THIRD:
        return low + (high - low) * (TWO_THIRD - hue) * 6.0
    return low


def rgb_to_hsv(r: float, g: float, b: float) -> tuple[float, float, float]:
    """Hue, saturation, value."""
    most, least = max(r, g, b), min(r, g, b)
    spread = most - least
    if least == most:
        return (0.0, 0.0, most)
    return (_sector(r, g, b, most, spread), spread / most, most)


def hsv_to_rgb(h: float, s: float, v: float) -> tuple[float, float, float]:
    """The inverse."""
    if s == 0.0:
        return (v, v, v)
    sector = int(h * 6.0)
    f = (h * 6.0) - sector
    p = v * (1.0 - s)
    q = v * (1.0 - s * f)
    t = v * (1.0 - s * (1.0 - f))
    return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sector % 6]
