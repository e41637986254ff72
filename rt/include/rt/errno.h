/* Error numbers as Linux on x86-64 has them; every platform answers with these, negated. */
#pragma once
#include <rt/base.h>

#define RT_EPERM 1
#define RT_ENOENT 2
#define RT_ESRCH 3
#define RT_EINTR 4
#define RT_EIO 5
#define RT_EBADF 9
#define RT_ECHILD 10
#define RT_EAGAIN 11
#define RT_ENOMEM 12
#define RT_EACCES 13
#define RT_EBUSY 16
#define RT_EEXIST 17
#define RT_ENODEV 19
#define RT_ENOTDIR 20
#define RT_EISDIR 21
#define RT_EINVAL 22
#define RT_ENFILE 23
#define RT_EMFILE 24
#define RT_ETXTBSY 26
#define RT_EFBIG 27
#define RT_ENOSPC 28
#define RT_EROFS 30
#define RT_EPIPE 32
#define RT_ENAMETOOLONG 36
#define RT_ENOSYS 38
#define RT_ENOTEMPTY 39
#define RT_ELOOP 40
#define RT_ENOTSOCK 88
#define RT_EDESTADDRREQ 89
#define RT_EMSGSIZE 90
#define RT_EPROTOTYPE 91
#define RT_ENOPROTOOPT 92
#define RT_EPROTONOSUPPORT 93
#define RT_ESOCKTNOSUPPORT 94
#define RT_EOPNOTSUPP 95
#define RT_EAFNOSUPPORT 97
#define RT_EADDRINUSE 98
#define RT_EADDRNOTAVAIL 99
#define RT_ENETDOWN 100
#define RT_ENETUNREACH 101
#define RT_ECONNABORTED 103
#define RT_ECONNRESET 104
#define RT_ENOBUFS 105
#define RT_EISCONN 106
#define RT_ENOTCONN 107
#define RT_ESHUTDOWN 108
#define RT_ETIMEDOUT 110
#define RT_ECONNREFUSED 111
#define RT_EHOSTDOWN 112
#define RT_EHOSTUNREACH 113
#define RT_EALREADY 114
#define RT_EINPROGRESS 115

/* glibc's text for an error number; "Unknown error" for those not named above. */
const char *rt_strerror(int number);
