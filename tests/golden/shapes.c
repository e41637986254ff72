typedef struct shapes__Shape *shapes__Shape_ptr;

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

struct shapes__Shape {
  const rt_class *cls;
  rt_str name;
};

static const rt_class class_shapes__Circle = {.name = "Circle", .id = 3, .base = &class_shapes__Shape};
static const rt_class class_shapes__Rectangle = {.name = "Rectangle", .id = 4, .base = &class_shapes__Shape};
static struct shapes__Shape *shapes__shape;
static list_shapes__Shape *shapes__shapes;
static const rt_class class_shapes__Shape = {.name = "Shape", .id = 2};
static struct { int64_t size, length; uint64_t hash; char data[7]; } text_circle = {6, 6, 0, "circle"};
static struct { int64_t size, length; uint64_t hash; char data[10]; } text_rectangle = {9, 9, 0, "rectangle"};
static struct { int64_t size, length; uint64_t hash; char data[4]; } text_2f = {3, 3, 0, ".2f"};

RT_COMPACT_TRACED RT_NOINLINE void rt_program(void) {
  shapes__module();
}

/* module __main__: shapes.py */
static RT_HOT RT_NOINLINE void shapes__module(void) {
  rt_sb *out = rt_stdout();
  struct shapes__Circle *new1 = rt_alloc(&rt_program_region, sizeof(struct shapes__Circle));
  memset(new1, 0, sizeof *new1);
  new1->cls = &class_shapes__Circle;
  shapes__Circle____init__(new1, 1.0);
  struct shapes__Rectangle *new2 = rt_alloc(&rt_program_region, sizeof(struct shapes__Rectangle));
  memset(new2, 0, sizeof *new2);
  new2->cls = &class_shapes__Rectangle;
  shapes__Rectangle____init__(new2, 2.0, 3.5);
  shapes__shapes = list_shapes__Shape_of(&rt_program_region, 2,
      (struct shapes__Shape *[]){(struct shapes__Shape *)new1, (struct shapes__Shape *)new2});
  list_shapes__Shape *seq = shapes__shapes;
  rt_region r_loop1;
  rt_region_open(&r_loop1);
  for (int64_t i = 0; i < seq->len; i++) {
    shapes__shape = list_shapes__Shape_get_unchecked(seq, i);
    rt_sb_str(out, shapes__Shape__describe(shapes__shape));
    rt_sb_char(out, '\n');
    rt_print_end();
    rt_region_reset(&r_loop1);
  }
  rt_region_close(&r_loop1);
}

/* def Circle.__init__(self: Circle, radius: float) -> None    shapes.py:13 */
static inline void shapes__Circle____init__(struct shapes__Circle *self, double radius) {
  shapes__Shape____init__((struct shapes__Shape *)self, RT_STR(text_circle));
  self->radius = radius;
}

/* def Rectangle.__init__(self: Rectangle, width: float, height: float) -> None    shapes.py:22 */
static inline void shapes__Rectangle____init__(struct shapes__Rectangle *self, double width, double height) {
  shapes__Shape____init__((struct shapes__Shape *)self, RT_STR(text_rectangle));
  self->width = width;
  self->height = height;
}

/* def Shape.describe(self: Shape) -> str    shapes.py:8 */
static inline rt_str shapes__Shape__describe(struct shapes__Shape *self) {
  double t1;
  rt_str part = self->name;
  if (self->cls == &class_shapes__Circle) {
    t1 = shapes__Circle__area((struct shapes__Circle *)self);
  } else {
    t1 = shapes__Rectangle__area((struct shapes__Rectangle *)self);
  }
  rt_sb sb1;
  rt_sb_init(&sb1, rt_current);
  rt_sb_str(&sb1, part);
  rt_sb_bytes(&sb1, ": ", 2);
  rt_format_float(&sb1, t1, RT_STR(text_2f));
  return rt_sb_finish(&sb1);
}

/* def Shape.__init__(self: Shape, name: str) -> None    shapes.py:2 */
static inline void shapes__Shape____init__(struct shapes__Shape *self, rt_str name) {
  self->name = rt_str_keep(name, rt_region_of(self));
}

/* def Circle.area(self: Circle) -> float    shapes.py:17 */
static inline double shapes__Circle__area(struct shapes__Circle *self) {
  return 3.14159 * rt_float_pow(self->radius, 2.0);
}

/* def Rectangle.area(self: Rectangle) -> float    shapes.py:27 */
static inline double shapes__Rectangle__area(struct shapes__Rectangle *self) {
  return self->width * self->height;
}
