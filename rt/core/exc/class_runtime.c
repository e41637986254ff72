/* What the running program itself does wrong. */
#include <rt/exc.h>

const rt_class rt_class_RuntimeError = {"RuntimeError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_NotImplementedError = {"NotImplementedError", &rt_class_RuntimeError, 0, NULL, NULL, NULL};
const rt_class rt_class_RecursionError = {"RecursionError", &rt_class_RuntimeError, 0, NULL, NULL, NULL};
const rt_class rt_class_StopIteration = {"StopIteration", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_StopAsyncIteration = {"StopAsyncIteration", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_SystemError = {"SystemError", &rt_class_Exception, 0, NULL, NULL, NULL};
