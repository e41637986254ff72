/* Importing and parsing. */
#include <rt/exc.h>

const rt_class rt_class_ImportError = {"ImportError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_ModuleNotFoundError = {"ModuleNotFoundError", &rt_class_ImportError, 0, NULL, NULL, NULL};
const rt_class rt_class_SyntaxError = {"SyntaxError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_IndentationError = {"IndentationError", &rt_class_SyntaxError, 0, NULL, NULL, NULL};
const rt_class rt_class_TabError = {"TabError", &rt_class_IndentationError, 0, NULL, NULL, NULL};
