"""An incremental solver of one-way constraints: class hierarchies, virtual calls, lists of objects.

After the idea of the DeltaBlue algorithm (Freeman-Benson, Maloney and Borning, 1990): each variable is determined by at
most one constraint; a stronger constraint takes a variable from a weaker one, which then looks for another.
"""

from __future__ import annotations

import sys

REQUIRED = 0
STRONG = 1
NORMAL = 2
WEAK = 3
WEAKEST = 4


class Variable:
    def __init__(self, name: str, value: int) -> None:
        self.name = name
        self.value = value
        self.constraints: list[Constraint] = []
        self.determined_by: Constraint | None = None
        self.walk = WEAKEST
        self.stay = True
        self.mark = 0


class Constraint:
    """A relation that can be kept by one of its methods; a method computes one variable from the others."""

    def __init__(self, strength: int) -> None:
        self.strength = strength

    def is_input(self) -> bool:
        return False

    def is_satisfied(self) -> bool:
        raise NotImplementedError

    def choose(self, mark: int) -> None:
        """Selects the method whose output is weaker than this and not determined in this round."""
        raise NotImplementedError

    def output(self) -> Variable:
        raise NotImplementedError

    def inputs_known(self, mark: int) -> bool:
        raise NotImplementedError

    def mark_inputs(self, mark: int) -> None:
        raise NotImplementedError

    def drop(self) -> None:
        """No method any more."""
        raise NotImplementedError

    def attach(self) -> None:
        raise NotImplementedError

    def detach(self) -> None:
        raise NotImplementedError

    def recalculate(self) -> None:
        """The strength and the value of the output, as they follow from the inputs."""
        raise NotImplementedError

    def execute(self) -> None:
        raise NotImplementedError


class Unary(Constraint):
    def __init__(self, variable: Variable, strength: int) -> None:
        super().__init__(strength)
        self.variable = variable
        self.satisfied = False

    def is_satisfied(self) -> bool:
        return self.satisfied

    def choose(self, mark: int) -> None:
        self.satisfied = self.variable.mark != mark and self.strength < self.variable.walk

    def output(self) -> Variable:
        return self.variable

    def inputs_known(self, mark: int) -> bool:
        return True

    def mark_inputs(self, mark: int) -> None:
        pass

    def drop(self) -> None:
        self.satisfied = False

    def attach(self) -> None:
        self.variable.constraints.append(self)

    def detach(self) -> None:
        self.variable.constraints.remove(self)
        self.satisfied = False

    def recalculate(self) -> None:
        self.variable.walk = self.strength
        self.variable.stay = not self.is_input()
        if self.variable.stay:
            self.execute()

    def execute(self) -> None:
        pass


class Stay(Unary):
    """The variable keeps its value."""


class Edit(Unary):
    """The variable gets its value from outside."""

    def is_input(self) -> bool:
        return True


class Binary(Constraint):
    """Between two variables; `direction` is 1 if the second follows from the first, -1 for the reverse, 0 for none."""

    def __init__(self, first: Variable, second: Variable, strength: int) -> None:
        super().__init__(strength)
        self.first = first
        self.second = second
        self.direction = 0

    def is_satisfied(self) -> bool:
        return self.direction != 0

    def choose(self, mark: int) -> None:
        first, second = self.first, self.second
        forward = second.mark != mark and self.strength < second.walk
        backward = first.mark != mark and self.strength < first.walk
        if first.mark == mark:
            self.direction = 1 if forward else 0
        elif second.mark == mark or first.walk > second.walk:
            self.direction = -1 if backward else 0
        else:
            self.direction = 1 if forward else 0

    def source(self) -> Variable:
        return self.first if self.direction > 0 else self.second

    def output(self) -> Variable:
        return self.second if self.direction > 0 else self.first

    def inputs_known(self, mark: int) -> bool:
        source = self.source()
        return source.mark == mark or source.stay or source.determined_by is None

    def mark_inputs(self, mark: int) -> None:
        self.source().mark = mark

    def drop(self) -> None:
        self.direction = 0

    def attach(self) -> None:
        self.first.constraints.append(self)
        self.second.constraints.append(self)

    def detach(self) -> None:
        self.first.constraints.remove(self)
        self.second.constraints.remove(self)
        self.direction = 0

    def recalculate(self) -> None:
        source, output = self.source(), self.output()
        output.walk = max(self.strength, source.walk)
        output.stay = source.stay
        if output.stay:
            self.execute()


class Equal(Binary):
    def execute(self) -> None:
        self.output().value = self.source().value


class Scale(Binary):
    """The second variable is the first times `factor` plus `offset`, both variables too."""

    def __init__(self, first: Variable, factor: Variable, offset: Variable, second: Variable, strength: int) -> None:
        super().__init__(first, second, strength)
        self.factor = factor
        self.offset = offset

    def attach(self) -> None:
        super().attach()
        self.factor.constraints.append(self)
        self.offset.constraints.append(self)

    def detach(self) -> None:
        super().detach()
        self.factor.constraints.remove(self)
        self.offset.constraints.remove(self)

    def mark_inputs(self, mark: int) -> None:
        super().mark_inputs(mark)
        self.factor.mark = mark
        self.offset.mark = mark

    def recalculate(self) -> None:
        source, output = self.source(), self.output()
        output.walk = max(self.strength, source.walk)
        output.stay = source.stay and self.factor.stay and self.offset.stay
        if output.stay:
            self.execute()

    def execute(self) -> None:
        if self.direction > 0:
            self.second.value = self.first.value * self.factor.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.factor.value


class Planner:
    def __init__(self) -> None:
        self.mark = 0

    def new_mark(self) -> int:
        self.mark += 1
        return self.mark

    def add(self, constraint: Constraint) -> None:
        """Satisfies the constraint; one that loses its variable by that is tried again, and so on."""
        constraint.attach()
        mark = self.new_mark()
        lost = self.satisfy(constraint, mark)
        while lost is not None:
            lost = self.satisfy(lost, mark)

    def satisfy(self, constraint: Constraint, mark: int) -> Constraint | None:
        constraint.choose(mark)
        if not constraint.is_satisfied():
            if constraint.strength == REQUIRED:
                raise ValueError("a required constraint can't be satisfied")
            return None
        constraint.mark_inputs(mark)
        output = constraint.output()
        lost = output.determined_by
        if lost is not None:
            lost.drop()
        output.determined_by = constraint
        self.propagate(constraint, mark)
        output.mark = mark
        return lost

    def propagate(self, constraint: Constraint, mark: int) -> None:
        todo = [constraint]
        while todo:
            current = todo.pop()
            if current.output().mark == mark:
                raise ValueError("a cycle of constraints")
            current.recalculate()
            self.add_consumers(current.output(), todo)

    def add_consumers(self, variable: Variable, found: list[Constraint]) -> None:
        determining = variable.determined_by
        for constraint in variable.constraints:
            if constraint is not determining and constraint.is_satisfied():
                found.append(constraint)

    def remove(self, constraint: Constraint) -> None:
        """Takes the constraint away, and satisfies those that had to stand back for it, strongest first."""
        if not constraint.is_satisfied():
            constraint.detach()
            return
        output = constraint.output()
        constraint.detach()
        output.determined_by = None
        output.walk = WEAKEST
        output.stay = True
        unsatisfied: list[Constraint] = []
        todo = [output]
        while todo:
            variable = todo.pop()
            for other in variable.constraints:
                if not other.is_satisfied():
                    unsatisfied.append(other)
            consumers: list[Constraint] = []
            self.add_consumers(variable, consumers)
            for consumer in consumers:
                consumer.recalculate()
                todo.append(consumer.output())
        unsatisfied.sort(key=lambda c: c.strength)
        for other in unsatisfied:
            mark = self.new_mark()
            lost = self.satisfy(other, mark)
            while lost is not None:
                lost = self.satisfy(lost, mark)

    def plan(self, sources: list[Constraint]) -> list[Constraint]:
        """What to execute, in order, when the inputs have changed."""
        mark = self.new_mark()
        plan: list[Constraint] = []
        todo = sources[:]
        while todo:
            constraint = todo.pop()
            output = constraint.output()
            if output.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                output.mark = mark
                self.add_consumers(output, todo)
        return plan


def chain(length: int) -> int:
    """A long chain of equalities, with a weak stay at its end and edits at its beginning."""
    planner = Planner()
    variables = [Variable(f"v{i}", 0) for i in range(length + 1)]
    for first, second in zip(variables, variables[1:]):
        planner.add(Equal(first, second, REQUIRED))
    planner.add(Stay(variables[-1], WEAK))
    edit = Edit(variables[0], STRONG)
    planner.add(edit)
    plan = planner.plan([edit])
    checksum = 0
    for value in range(100):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        if variables[-1].value != value:
            raise ValueError("the chain is broken")
        checksum += variables[length // 2].value
    planner.remove(edit)
    return checksum


def change(planner: Planner, variable: Variable, value: int) -> None:
    edit = Edit(variable, NORMAL)
    planner.add(edit)
    plan = planner.plan([edit])
    for _ in range(10):
        variable.value = value
        for constraint in plan:
            constraint.execute()
    planner.remove(edit)


def projection(count: int) -> int:
    """Points that are scaled and moved, with changes at both ends and of the scale itself."""
    planner = Planner()
    factor = Variable("factor", 10)
    offset = Variable("offset", 1000)
    planner.add(Stay(factor, STRONG))
    planner.add(Stay(offset, STRONG))
    sources: list[Variable] = []
    targets: list[Variable] = []
    for i in range(count):
        source = Variable(f"s{i}", i)
        target = Variable(f"t{i}", i)
        sources.append(source)
        targets.append(target)
        planner.add(Stay(source, NORMAL))
        planner.add(Scale(source, factor, offset, target, REQUIRED))
    checksum = 0
    change(planner, sources[-1], 17)
    checksum += targets[-1].value
    change(planner, targets[-1], 1050)
    checksum += sources[-1].value
    change(planner, factor, 5)
    checksum += sum(t.value for t in targets)
    change(planner, offset, 2000)
    return checksum + sum(t.value for t in targets)


def main() -> None:
    rounds = int(sys.argv[1])
    total = 0
    for _ in range(rounds):
        total = (total + chain(100) + projection(100)) % 1000003
    print(total)


if __name__ == "__main__":
    main()
