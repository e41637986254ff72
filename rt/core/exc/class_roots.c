/* The roots of the hierarchy, and those that are no Exception. */
#include <rt/exc.h>

const rt_class rt_class_BaseException = {"BaseException", NULL, 0, NULL, NULL, NULL};
const rt_class rt_class_Exception = {"Exception", &rt_class_BaseException, 0, NULL, NULL, NULL};
const rt_class rt_class_GeneratorExit = {"GeneratorExit", &rt_class_BaseException, 0, NULL, NULL, NULL};
const rt_class rt_class_KeyboardInterrupt = {"KeyboardInterrupt", &rt_class_BaseException, 0, NULL, NULL, NULL};
const rt_class rt_class_SystemExit = {"SystemExit", &rt_class_BaseException, 0, NULL, NULL, NULL};
