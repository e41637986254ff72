/* Encoding and decoding. */
#include <rt/exc.h>

const rt_class rt_class_UnicodeError = {"UnicodeError", &rt_class_ValueError, 0, NULL, NULL, NULL};
const rt_class rt_class_UnicodeDecodeError = {"UnicodeDecodeError", &rt_class_UnicodeError, 0, NULL, NULL, NULL};
const rt_class rt_class_UnicodeEncodeError = {"UnicodeEncodeError", &rt_class_UnicodeError, 0, NULL, NULL, NULL};
const rt_class rt_class_UnicodeTranslateError = {"UnicodeTranslateError", &rt_class_UnicodeError, 0, NULL, NULL, NULL};
