#include <rt/errno.h>

const char *rt_strerror(int number) {
  switch (number) {
  case RT_EPERM: return "Operation not permitted";
  case RT_ENOENT: return "No such file or directory";
  case RT_ESRCH: return "No such process";
  case RT_EINTR: return "Interrupted system call";
  case RT_EIO: return "Input/output error";
  case RT_EBADF: return "Bad file descriptor";
  case RT_ECHILD: return "No child processes";
  case RT_EAGAIN: return "Resource temporarily unavailable";
  case RT_ENOMEM: return "Cannot allocate memory";
  case RT_EACCES: return "Permission denied";
  case RT_EBUSY: return "Device or resource busy";
  case RT_EEXIST: return "File exists";
  case RT_ENODEV: return "No such device";
  case RT_ENOTDIR: return "Not a directory";
  case RT_EISDIR: return "Is a directory";
  case RT_EINVAL: return "Invalid argument";
  case RT_ENFILE: return "Too many open files in system";
  case RT_EMFILE: return "Too many open files";
  case RT_ETXTBSY: return "Text file busy";
  case RT_EFBIG: return "File too large";
  case RT_ENOSPC: return "No space left on device";
  case RT_EROFS: return "Read-only file system";
  case RT_EPIPE: return "Broken pipe";
  case RT_ENAMETOOLONG: return "File name too long";
  case RT_ENOSYS: return "Function not implemented";
  case RT_ENOTEMPTY: return "Directory not empty";
  case RT_ELOOP: return "Too many levels of symbolic links";
  case RT_ENOTSOCK: return "Socket operation on non-socket";
  case RT_EDESTADDRREQ: return "Destination address required";
  case RT_EMSGSIZE: return "Message too long";
  case RT_EPROTOTYPE: return "Protocol wrong type for socket";
  case RT_ENOPROTOOPT: return "Protocol not available";
  case RT_EPROTONOSUPPORT: return "Protocol not supported";
  case RT_ESOCKTNOSUPPORT: return "Socket type not supported";
  case RT_EOPNOTSUPP: return "Operation not supported";
  case RT_EAFNOSUPPORT: return "Address family not supported by protocol";
  case RT_EADDRINUSE: return "Address already in use";
  case RT_EADDRNOTAVAIL: return "Cannot assign requested address";
  case RT_ENETDOWN: return "Network is down";
  case RT_ENETUNREACH: return "Network is unreachable";
  case RT_ECONNABORTED: return "Software caused connection abort";
  case RT_ECONNRESET: return "Connection reset by peer";
  case RT_ENOBUFS: return "No buffer space available";
  case RT_EISCONN: return "Transport endpoint is already connected";
  case RT_ENOTCONN: return "Transport endpoint is not connected";
  case RT_ESHUTDOWN: return "Cannot send after transport endpoint shutdown";
  case RT_ETIMEDOUT: return "Connection timed out";
  case RT_ECONNREFUSED: return "Connection refused";
  case RT_EHOSTDOWN: return "Host is down";
  case RT_EHOSTUNREACH: return "No route to host";
  case RT_EALREADY: return "Operation already in progress";
  case RT_EINPROGRESS: return "Operation now in progress";
  default: return "Unknown error";
  }
}
