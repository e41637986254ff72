"""The type of a file by the end of its name. The tables are CPython's own; the system's are not read."""

_SUFFIXES = """
.svgz .svg.gz
.tgz .tar.gz
.taz .tar.gz
.tz .tar.gz
.tbz2 .tar.bz2
.txz .tar.xz
"""
_ENCODINGS = """
.gz gzip
.Z compress
.bz2 bzip2
.xz xz
.br br
"""
_TYPES = """
.js application/javascript
.mjs application/javascript
.json application/json
.webmanifest application/manifest+json
.doc application/msword
.dot application/msword
.wiz application/msword
.nq application/n-quads
.nt application/n-triples
.bin application/octet-stream
.a application/octet-stream
.dll application/octet-stream
.exe application/octet-stream
.o application/octet-stream
.obj application/octet-stream
.so application/octet-stream
.oda application/oda
.pdf application/pdf
.p7c application/pkcs7-mime
.ps application/postscript
.ai application/postscript
.eps application/postscript
.trig application/trig
.m3u application/vnd.apple.mpegurl
.m3u8 application/vnd.apple.mpegurl
.xls application/vnd.ms-excel
.xlb application/vnd.ms-excel
.ppt application/vnd.ms-powerpoint
.pot application/vnd.ms-powerpoint
.ppa application/vnd.ms-powerpoint
.pps application/vnd.ms-powerpoint
.pwz application/vnd.ms-powerpoint
.wasm application/wasm
.bcpio application/x-bcpio
.cpio application/x-cpio
.csh application/x-csh
.dvi application/x-dvi
.gtar application/x-gtar
.hdf application/x-hdf
.h5 application/x-hdf5
.latex application/x-latex
.mif application/x-mif
.cdf application/x-netcdf
.nc application/x-netcdf
.p12 application/x-pkcs12
.pfx application/x-pkcs12
.ram application/x-pn-realaudio
.pyc application/x-python-code
.pyo application/x-python-code
.sh application/x-sh
.shar application/x-shar
.swf application/x-shockwave-flash
.sv4cpio application/x-sv4cpio
.sv4crc application/x-sv4crc
.tar application/x-tar
.tcl application/x-tcl
.tex application/x-tex
.texi application/x-texinfo
.texinfo application/x-texinfo
.roff application/x-troff
.t application/x-troff
.tr application/x-troff
.man application/x-troff-man
.me application/x-troff-me
.ms application/x-troff-ms
.ustar application/x-ustar
.src application/x-wais-source
.xsl application/xml
.rdf application/xml
.wsdl application/xml
.xpdl application/xml
.zip application/zip
.3gp audio/3gpp
.3gpp audio/3gpp
.3g2 audio/3gpp2
.3gpp2 audio/3gpp2
.aac audio/aac
.adts audio/aac
.loas audio/aac
.ass audio/aac
.au audio/basic
.snd audio/basic
.mp3 audio/mpeg
.mp2 audio/mpeg
.opus audio/opus
.aif audio/x-aiff
.aifc audio/x-aiff
.aiff audio/x-aiff
.ra audio/x-pn-realaudio
.wav audio/x-wav
.avif image/avif
.bmp image/bmp
.gif image/gif
.ief image/ief
.jpg image/jpeg
.jpe image/jpeg
.jpeg image/jpeg
.heic image/heic
.heif image/heif
.png image/png
.svg image/svg+xml
.tiff image/tiff
.tif image/tiff
.ico image/vnd.microsoft.icon
.ras image/x-cmu-raster
.pnm image/x-portable-anymap
.pbm image/x-portable-bitmap
.pgm image/x-portable-graymap
.ppm image/x-portable-pixmap
.rgb image/x-rgb
.xbm image/x-xbitmap
.xpm image/x-xpixmap
.xwd image/x-xwindowdump
.eml message/rfc822
.mht message/rfc822
.mhtml message/rfc822
.nws message/rfc822
.css text/css
.csv text/csv
.html text/html
.htm text/html
.n3 text/n3
.txt text/plain
.bat text/plain
.c text/plain
.h text/plain
.ksh text/plain
.pl text/plain
.srt text/plain
.rtx text/richtext
.tsv text/tab-separated-values
.vtt text/vtt
.py text/x-python
.etx text/x-setext
.sgm text/x-sgml
.sgml text/x-sgml
.vcf text/x-vcard
.xml text/xml
.mp4 video/mp4
.mpeg video/mpeg
.m1v video/mpeg
.mpa video/mpeg
.mpe video/mpeg
.mpg video/mpeg
.mov video/quicktime
.qt video/quicktime
.webm video/webm
.avi video/x-msvideo
.movie video/x-sgi-movie
"""
_COMMON = """
.rtf application/rtf
.midi audio/midi
.mid audio/midi
.jpg image/jpg
.pict image/pict
.pct image/pict
.pic image/pict
.webp image/webp
.xul text/xul
"""
_added: dict[str, str] = {}
_added_common: dict[str, str] = {}


def _found(table: str, end: str) -> str | None:
    """What stands behind the end of a name in a table."""
    at = table.find(f"\n{end} ") if end and " " not in end and "\n" not in end else -1
    if at < 0:
        return None
    at += len(end) + 2
    return table[at : table.find("\n", at)]


def init(files: list[str] | None = None) -> None:
    """Nothing: the tables are there."""


def add_type(type: str, ext: str, strict: bool = True) -> None:
    """The names with that end have this type from now on."""
    if strict:
        _added[ext] = type
    else:
        _added_common[ext] = type


def _split(path: str) -> tuple[str, str]:
    """What stands before and behind the last dot of a name's last part, which does not begin with it."""
    dot = path.rfind(".")
    first = path.rfind("/") + 1
    while first < len(path) and path[first] == ".":
        first += 1
    return (path[:dot], path[dot:]) if dot >= first and dot > 0 else (path, "")


def _of_data(url: str) -> tuple[str | None, str | None]:
    """The type in a `data:` URL."""
    rest = url.partition(":")[2]
    comma = rest.find(",")
    if comma < 0:
        return None, None
    kind = rest[:comma].partition(";")[0]
    return (kind if "/" in kind and "=" not in kind else "text/plain"), None


def guess_type(url: str, strict: bool = True) -> tuple[str | None, str | None]:
    """Type and encoding of what has this name or URL, None where they are unknown."""
    scheme, colon, rest = url.partition(":")
    path = url
    if colon and scheme and "/" not in scheme:
        if scheme == "data":
            return _of_data(url)
        path = rest
    base, end = _split(path)
    other = _found(_SUFFIXES, end.lower())
    while other is not None:
        base, end = _split(base + other)
        other = _found(_SUFFIXES, end.lower())
    encoding = _found(_ENCODINGS, end)
    if encoding is not None:
        base, end = _split(base)
    lower = end.lower()
    if lower in _added:
        return _added[lower], encoding
    kind = _found(_TYPES, lower)
    if kind is None and not strict:
        kind = _added_common[lower] if lower in _added_common else _found(_COMMON, lower)
    return kind, encoding


def _ends_of(table: str, type: str) -> list[str]:
    return [line.partition(" ")[0] for line in table.split("\n") if line.partition(" ")[2] == type]


def guess_all_extensions(type: str, strict: bool = True) -> list[str]:
    """The ends of names with this type."""
    wanted = type.lower()
    found = _ends_of(_TYPES, wanted) + [end for end, kind in _added.items() if kind == wanted]
    if not strict:
        more = _ends_of(_COMMON, wanted) + [end for end, kind in _added_common.items() if kind == wanted]
        found += [end for end in more if end not in found]
    return found


def guess_extension(type: str, strict: bool = True) -> str | None:
    """An end for names with this type."""
    found = guess_all_extensions(type, strict)
    return found[0] if found else None
