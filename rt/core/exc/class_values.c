/* Wrong types, values and names. */
#include <rt/exc.h>

const rt_class rt_class_TypeError = {"TypeError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_ValueError = {"ValueError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_AssertionError = {"AssertionError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_AttributeError = {"AttributeError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_FrozenInstanceError = {"FrozenInstanceError", &rt_class_AttributeError, 0, "dataclasses", NULL, NULL};
const rt_class rt_class_BufferError = {"BufferError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_EOFError = {"EOFError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_MemoryError = {"MemoryError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_ReferenceError = {"ReferenceError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_NameError = {"NameError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_UnboundLocalError = {"UnboundLocalError", &rt_class_NameError, 0, NULL, NULL, NULL};
