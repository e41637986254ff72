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
  case RT_ECONNABORTED: return "Software caused connection abort";
  case RT_ECONNRESET: return "Connection reset by peer";
  case RT_ESHUTDOWN: return "Cannot send after transport endpoint shutdown";
  case RT_ETIMEDOUT: return "Connection timed out";
  case RT_ECONNREFUSED: return "Connection refused";
  case RT_EALREADY: return "Operation already in progress";
  case RT_EINPROGRESS: return "Operation now in progress";
  default: return "Unknown error";
  }
}
