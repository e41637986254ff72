/* Keys and indexes. */
#include <rt/exc.h>

const rt_class rt_class_LookupError = {"LookupError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_IndexError = {"IndexError", &rt_class_LookupError, 0, NULL, NULL, NULL};
const rt_class rt_class_KeyError = {"KeyError", &rt_class_LookupError, 0, NULL, NULL, NULL};
