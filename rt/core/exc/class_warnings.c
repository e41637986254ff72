/* Warnings. */
#include <rt/exc.h>

const rt_class rt_class_Warning = {"Warning", &rt_class_Exception, 0, NULL, NULL, NULL};
const rt_class rt_class_BytesWarning = {"BytesWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_DeprecationWarning = {"DeprecationWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_EncodingWarning = {"EncodingWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_FutureWarning = {"FutureWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_ImportWarning = {"ImportWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_PendingDeprecationWarning = {"PendingDeprecationWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_ResourceWarning = {"ResourceWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_RuntimeWarning = {"RuntimeWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_SyntaxWarning = {"SyntaxWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_UnicodeWarning = {"UnicodeWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
const rt_class rt_class_UserWarning = {"UserWarning", &rt_class_Warning, 0, NULL, NULL, NULL};
