/* Arithmetic. */
#include <rt/exc.h>

const rt_class rt_class_ArithmeticError = {"ArithmeticError", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_FloatingPointError = {"FloatingPointError", &rt_class_ArithmeticError, 0, NULL, NULL, NULL};
const rt_class rt_class_OverflowError = {"OverflowError", &rt_class_ArithmeticError, 0, NULL, NULL, NULL};
const rt_class rt_class_ZeroDivisionError = {"ZeroDivisionError", &rt_class_ArithmeticError, 0, NULL, NULL, NULL};
