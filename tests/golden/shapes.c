typedef struct shapes__Shape *shapes__Shape_ptr;

struct shapes__Shape {
  const rt_class *cls;
  rt_str name;
};

struct shapes__Circle {
  const rt_class *cls;
  rt_str name;
  double radius;
};

struct shapes__Rectangle {
  const rt_class *cls;
  rt_str name;
  double width;
  double height;
};

static struct {
  int64_t size, length;
  uint64_t hash;
  char data[7];
} text_circle = {6, 6, 0, "circle"};

static struct {
  int64_t size, length;
  uint64_t hash;
  char data[10];
} text_rectangle = {9, 9, 0, "rectangle"};

static struct {
  int64_t size, length;
  uint64_t hash;
  char data[4];
} text_2f = {3, 3, 0, ".2f"};

static const rt_class class_shapes__Shape = {"Shape", NULL, 68, NULL};

static const rt_class class_shapes__Circle = {"Circle", &class_shapes__Shape, 69, NULL};

static const rt_class class_shapes__Rectangle = {"Rectangle", &class_shapes__Shape, 70, NULL};

static list_shapes__Shape *shapes__shapes;

static struct shapes__Shape *shapes__shape;

/* Runs the modules in the order of their imports. */
void rt_program(void) {
  shapes__module();
}

/* module __main__: /work/wt/checks/tests/golden/shapes.py */
static void shapes__module(void) {
  rt_sb *out = rt_stdout();
  struct shapes__Circle *new1 = rt_alloc(&rt_program_region, sizeof(struct shapes__Circle));
  memset(new1, 0, sizeof *new1);
  new1->cls = &class_shapes__Circle;
  struct shapes__Circle *new = new1;
  shapes__Circle____init__(new, 1.0);
  struct shapes__Rectangle *new2 = rt_alloc(&rt_program_region, sizeof(struct shapes__Rectangle));
  memset(new2, 0, sizeof *new2);
  new2->cls = &class_shapes__Rectangle;
  struct shapes__Rectangle *new_2 = new2;
  shapes__Rectangle____init__(new_2, 2.0, 3.5);
  shapes__shapes = list_shapes__Shape_of(&rt_program_region, 2, (struct shapes__Shape *[]){(struct shapes__Shape *)new, (struct shapes__Shape *)new_2});
  list_shapes__Shape *seq = shapes__shapes;
  int64_t i = 0;
  rt_region r_loop1;
  rt_region_open(&r_loop1);
  for (; i < seq->len; i++) {
    shapes__shape = list_shapes__Shape_get_unchecked(seq, i);
    rt_sb_str(out, shapes__Shape__describe(shapes__shape));
    rt_sb_char(out, '\n');
    rt_print_end();
    rt_region_reset(&r_loop1);
  }
  rt_region_close(&r_loop1);
}

/* def Circle.__init__(self: Circle, radius: float) -> None    /work/wt/checks/tests/golden/shapes.py:13 */
static void shapes__Circle____init__(struct shapes__Circle *self, double radius) {
  shapes__Shape____init__((struct shapes__Shape *)self, RT_STR(text_circle));
  self->radius = radius;
}

/* def Rectangle.__init__(self: Rectangle, width: float, height: float) -> None    /work/wt/checks/tests/golden/shapes.py:22 */
static void shapes__Rectangle____init__(struct shapes__Rectangle *self, double width, double height) {
  shapes__Shape____init__((struct shapes__Shape *)self, RT_STR(text_rectangle));
  self->width = width;
  self->height = height;
}

/* def Shape.describe(self: Shape) -> str    /work/wt/checks/tests/golden/shapes.py:8 */
static rt_str shapes__Shape__describe(struct shapes__Shape *self) {
  double t1 = 0;
  rt_str part = self->name;
  struct shapes__Shape *self_2 = self;
  rt_str t2 = part;
  if (self_2->cls == &class_shapes__Circle) {
    t1 = shapes__Circle__area((struct shapes__Circle *)self_2);
  } else {
    t1 = shapes__Rectangle__area((struct shapes__Rectangle *)self_2);
  }
  rt_sb sb1;
  rt_sb_init(&sb1, rt_current);
  rt_sb_str(&sb1, t2);
  rt_sb_bytes(&sb1, ": ", 2);
  rt_format_float(&sb1, t1, RT_STR(text_2f));
  rt_str text1 = rt_sb_finish(&sb1);
  return text1;
}

/* def Shape.__init__(self: Shape, name: str) -> None    /work/wt/checks/tests/golden/shapes.py:2 */
static void shapes__Shape____init__(struct shapes__Shape *self, rt_str name) {
  self->name = rt_str_keep(name, rt_region_of(self));
}

/* def Circle.area(self: Circle) -> float    /work/wt/checks/tests/golden/shapes.py:17 */
static double shapes__Circle__area(struct shapes__Circle *self) {
  return 3.14159 * rt_float_pow(self->radius, 2.0);
}

/* def Rectangle.area(self: Rectangle) -> float    /work/wt/checks/tests/golden/shapes.py:27 */
static double shapes__Rectangle__area(struct shapes__Rectangle *self) {
  return self->width * self->height;
}
