#include "rt/math.h"

double rt_math_log(double x) {
  if (x <= 0) rt_raise_math_domain();
  return log(x);
}
