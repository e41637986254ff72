/* Errors of the operating system. */
#include <rt/exc.h>

const rt_class rt_class_OSError = {"OSError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_BlockingIOError = {"BlockingIOError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_ChildProcessError = {"ChildProcessError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_ConnectionError = {"ConnectionError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_FileExistsError = {"FileExistsError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_FileNotFoundError = {"FileNotFoundError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_InterruptedError = {"InterruptedError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_IsADirectoryError = {"IsADirectoryError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_NotADirectoryError = {"NotADirectoryError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_PermissionError = {"PermissionError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_ProcessLookupError = {"ProcessLookupError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_TimeoutError = {"TimeoutError", &rt_class_OSError, 0, NULL, NULL, NULL};
const rt_class rt_class_BrokenPipeError = {"BrokenPipeError", &rt_class_ConnectionError, 0, NULL, NULL, NULL};
const rt_class rt_class_ConnectionAbortedError = {"ConnectionAbortedError", &rt_class_ConnectionError, 0, NULL, NULL, NULL};
const rt_class rt_class_ConnectionRefusedError = {"ConnectionRefusedError", &rt_class_ConnectionError, 0, NULL, NULL, NULL};
const rt_class rt_class_ConnectionResetError = {"ConnectionResetError", &rt_class_ConnectionError, 0, NULL, NULL, NULL};
const rt_class rt_class_UnsupportedOperation = {"UnsupportedOperation", &rt_class_OSError, 0, "io", NULL, NULL};
