"""http, email and mimetypes: status codes, methods, dates, fields, types."""
import datetime
import email.message
import email.utils
import mimetypes
from http import HTTPMethod, HTTPStatus

for status in HTTPStatus:
    print(status.value, status.name, status.phrase, "|", status.description)
print(HTTPStatus.OK, repr(HTTPStatus.NOT_FOUND), HTTPStatus(404).phrase, HTTPStatus.OK == 200, HTTPStatus.OK + 1)
for method in HTTPMethod:
    print(method, repr(method), method.description)

print(email.utils.formatdate(0), email.utils.formatdate(1234567890.5, usegmt=True), email.utils.formatdate(-1))
for text in ("Fri, 13 Feb 2009 23:31:30 GMT", "13 Feb 09 23:31 -0500", "Feb 13 2009 1:2:3 EST", "nothing", "13-Feb-2009 1:2:3"):
    print(email.utils.parsedate(text), email.utils.parsedate_tz(text))
moment = email.utils.parsedate_to_datetime("Fri, 13 Feb 2009 23:31:30 +0100")
print(moment, email.utils.format_datetime(moment))
print(email.utils.format_datetime(datetime.datetime(2001, 2, 3, 4, 5, 6, tzinfo=datetime.timezone.utc), usegmt=True))

m = email.message.Message()
m["Content-Type"] = 'text/html; charset="UTF-8"; q=1'
m["X-Many"] = "a"
m["x-many"] = "b"
m.add_header("Content-Disposition", "attachment", filename="a b.txt")
print(m["content-type"], m["none"], m.get("X-MANY"), m.get_all("X-many"), m.get_all("none"), "X-mAny" in m, len(m))
print(m.get_content_type(), m.get_content_maintype(), m.get_content_charset(), m.get_param("q"), m.get_filename())
print(m.get_params(), m.keys(), m.values())
m.replace_header("X-Many", "c")
del m["content-disposition"]
print(m.items())
print(m)

for name in ("index.html", "a.tar.gz", "x.JPG", "style.css", "none", "data.json", "http://host/a.svgz", ".html", "a.b.png"):
    print(name, mimetypes.guess_type(name))
print(mimetypes.guess_extension("image/png"), mimetypes.guess_extension("x/y"))

# --- expected
# 100 CONTINUE Continue | Request received, please continue
# 101 SWITCHING_PROTOCOLS Switching Protocols | Switching to new protocol; obey Upgrade header
# 102 PROCESSING Processing | 
# 103 EARLY_HINTS Early Hints | 
# 200 OK OK | Request fulfilled, document follows
# 201 CREATED Created | Document created, URL follows
# 202 ACCEPTED Accepted | Request accepted, processing continues off-line
# 203 NON_AUTHORITATIVE_INFORMATION Non-Authoritative Information | Request fulfilled from cache
# 204 NO_CONTENT No Content | Request fulfilled, nothing follows
# 205 RESET_CONTENT Reset Content | Clear input form for further input
# 206 PARTIAL_CONTENT Partial Content | Partial content follows
# 207 MULTI_STATUS Multi-Status | 
# 208 ALREADY_REPORTED Already Reported | 
# 226 IM_USED IM Used | 
# 300 MULTIPLE_CHOICES Multiple Choices | Object has several resources -- see URI list
# 301 MOVED_PERMANENTLY Moved Permanently | Object moved permanently -- see URI list
# 302 FOUND Found | Object moved temporarily -- see URI list
# 303 SEE_OTHER See Other | Object moved -- see Method and URL list
# 304 NOT_MODIFIED Not Modified | Document has not changed since given time
# 305 USE_PROXY Use Proxy | You must use proxy specified in Location to access this resource
# 307 TEMPORARY_REDIRECT Temporary Redirect | Object moved temporarily -- see URI list
# 308 PERMANENT_REDIRECT Permanent Redirect | Object moved permanently -- see URI list
# 400 BAD_REQUEST Bad Request | Bad request syntax or unsupported method
# 401 UNAUTHORIZED Unauthorized | No permission -- see authorization schemes
# 402 PAYMENT_REQUIRED Payment Required | No payment -- see charging schemes
# 403 FORBIDDEN Forbidden | Request forbidden -- authorization will not help
# 404 NOT_FOUND Not Found | Nothing matches the given URI
# 405 METHOD_NOT_ALLOWED Method Not Allowed | Specified method is invalid for this resource
# 406 NOT_ACCEPTABLE Not Acceptable | URI not available in preferred format
# 407 PROXY_AUTHENTICATION_REQUIRED Proxy Authentication Required | You must authenticate with this proxy before proceeding
# 408 REQUEST_TIMEOUT Request Timeout | Request timed out; try again later
# 409 CONFLICT Conflict | Request conflict
# 410 GONE Gone | URI no longer exists and has been permanently removed
# 411 LENGTH_REQUIRED Length Required | Client must specify Content-Length
# 412 PRECONDITION_FAILED Precondition Failed | Precondition in headers is false
# 413 REQUEST_ENTITY_TOO_LARGE Request Entity Too Large | Entity is too large
# 414 REQUEST_URI_TOO_LONG Request-URI Too Long | URI is too long
# 415 UNSUPPORTED_MEDIA_TYPE Unsupported Media Type | Entity body in unsupported format
# 416 REQUESTED_RANGE_NOT_SATISFIABLE Requested Range Not Satisfiable | Cannot satisfy request range
# 417 EXPECTATION_FAILED Expectation Failed | Expect condition could not be satisfied
# 418 IM_A_TEAPOT I'm a Teapot | Server refuses to brew coffee because it is a teapot.
# 421 MISDIRECTED_REQUEST Misdirected Request | Server is not able to produce a response
# 422 UNPROCESSABLE_ENTITY Unprocessable Entity | 
# 423 LOCKED Locked | 
# 424 FAILED_DEPENDENCY Failed Dependency | 
# 425 TOO_EARLY Too Early | 
# 426 UPGRADE_REQUIRED Upgrade Required | 
# 428 PRECONDITION_REQUIRED Precondition Required | The origin server requires the request to be conditional
# 429 TOO_MANY_REQUESTS Too Many Requests | The user has sent too many requests in a given amount of time ("rate limiting")
# 431 REQUEST_HEADER_FIELDS_TOO_LARGE Request Header Fields Too Large | The server is unwilling to process the request because its header fields are too large
# 451 UNAVAILABLE_FOR_LEGAL_REASONS Unavailable For Legal Reasons | The server is denying access to the resource as a consequence of a legal demand
# 500 INTERNAL_SERVER_ERROR Internal Server Error | Server got itself in trouble
# 501 NOT_IMPLEMENTED Not Implemented | Server does not support this operation
# 502 BAD_GATEWAY Bad Gateway | Invalid responses from another server/proxy
# 503 SERVICE_UNAVAILABLE Service Unavailable | The server cannot process the request due to a high load
# 504 GATEWAY_TIMEOUT Gateway Timeout | The gateway server did not receive a timely response
# 505 HTTP_VERSION_NOT_SUPPORTED HTTP Version Not Supported | Cannot fulfill request
# 506 VARIANT_ALSO_NEGOTIATES Variant Also Negotiates | 
# 507 INSUFFICIENT_STORAGE Insufficient Storage | 
# 508 LOOP_DETECTED Loop Detected | 
# 510 NOT_EXTENDED Not Extended | 
# 511 NETWORK_AUTHENTICATION_REQUIRED Network Authentication Required | The client needs to authenticate to gain network access
# 200 <HTTPStatus.NOT_FOUND: 404> Not Found True 201
# CONNECT <HTTPMethod.CONNECT> Establish a connection to the server.
# DELETE <HTTPMethod.DELETE> Remove the target.
# GET <HTTPMethod.GET> Retrieve the target.
# HEAD <HTTPMethod.HEAD> Same as GET, but only retrieve the status line and header section.
# OPTIONS <HTTPMethod.OPTIONS> Describe the communication options for the target.
# PATCH <HTTPMethod.PATCH> Apply partial modifications to a target.
# POST <HTTPMethod.POST> Perform target-specific processing with the request payload.
# PUT <HTTPMethod.PUT> Replace the target with the request payload.
# TRACE <HTTPMethod.TRACE> Perform a message loop-back test along the path to the target.
# Thu, 01 Jan 1970 00:00:00 -0000 Fri, 13 Feb 2009 23:31:30 GMT Wed, 31 Dec 1969 23:59:59 -0000
# (2009, 2, 13, 23, 31, 30, 0, 1, -1) (2009, 2, 13, 23, 31, 30, 0, 1, -1, 0)
# (2009, 2, 13, 23, 31, 0, 0, 1, -1) (2009, 2, 13, 23, 31, 0, 0, 1, -1, -18000)
# (2009, 2, 13, 1, 2, 3, 0, 1, -1) (2009, 2, 13, 1, 2, 3, 0, 1, -1, -18000)
# None None
# None None
# 2009-02-13 23:31:30+01:00 Fri, 13 Feb 2009 23:31:30 +0100
# Sat, 03 Feb 2001 04:05:06 GMT
# text/html; charset="UTF-8"; q=1 None a ['a', 'b'] None True 4
# text/html text utf-8 1 a b.txt
# [('text/html', ''), ('charset', 'UTF-8'), ('q', '1')] ['Content-Type', 'X-Many', 'x-many', 'Content-Disposition'] ['text/html; charset="UTF-8"; q=1', 'a', 'b', 'attachment; filename="a b.txt"']
# [('Content-Type', 'text/html; charset="UTF-8"; q=1'), ('X-Many', 'c'), ('x-many', 'b')]
# Content-Type: text/html; charset="UTF-8"; q=1
# X-Many: c
# x-many: b
#
#
# index.html ('text/html', None)
# a.tar.gz ('application/x-tar', 'gzip')
# x.JPG ('image/jpeg', None)
# style.css ('text/css', None)
# none (None, None)
# data.json ('application/json', None)
# http://host/a.svgz ('image/svg+xml', 'gzip')
# .html (None, None)
# a.b.png ('image/png', None)
# .png None
