"""Orders of things that need one another."""

from collections.abc import Iterator


class CycleError(ValueError):
    """Its second argument lists the nodes of a cycle; the first of them is also its last."""


class TopologicalSorter:
    """Nodes and what must come before them. Nodes are given out in the order in which they became known or ready."""

    def __init__(self, graph=None) -> None:  # type: ignore[no-untyped-def]
        self._successors = {}  # type: ignore[var-annotated]
        self._missing = {}  # type: ignore[var-annotated]
        self._out = set()  # type: ignore[var-annotated]
        self._done = set()  # type: ignore[var-annotated]
        self._ready = []  # type: ignore[var-annotated]
        self._prepared = False
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _know(self, node) -> None:  # type: ignore[no-untyped-def]
        if node not in self._missing:
            self._missing[node] = 0
            self._successors[node] = []

    def add(self, node, *predecessors) -> None:  # type: ignore[no-untyped-def]
        """All of the predecessors must come before the node."""
        if self._prepared:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._know(node)
        self._missing[node] += len(predecessors)
        for before in predecessors:
            self._know(before)
            self._successors[before].append(node)

    def prepare(self) -> None:
        """Ends the adding. Raises CycleError."""
        if self._prepared:
            raise ValueError("cannot prepare() more than once")
        self._prepared = True
        self._ready = [node for node, missing in self._missing.items() if missing == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _cycle(self):  # type: ignore[no-untyped-def]
        """The nodes of one cycle, found in depth first; an empty list when there is none."""
        seen = set()  # type: ignore[var-annotated]
        for root in self._successors:
            if root in seen:
                continue
            seen.add(root)
            path = [root]
            place = {root: 0}
            tried = [0]
            while path:
                successors = self._successors[path[-1]]
                if tried[-1] == len(successors):
                    del place[path.pop()]
                    tried.pop()
                    continue
                node = successors[tried[-1]]
                tried[-1] += 1
                if node in place:
                    return path[place[node] :] + [node]
                if node not in seen:
                    seen.add(node)
                    place[node] = len(path)
                    path.append(node)
                    tried.append(0)
        return []

    def get_ready(self):  # type: ignore[no-untyped-def]
        """The nodes that nothing stands before any more, each once."""
        if not self._prepared:
            raise ValueError("prepare() must be called first")
        ready = tuple(self._ready)
        self._out.update(ready)
        self._ready = []
        return ready

    def is_active(self) -> bool:
        """Whether there are nodes to give out, or given out and not done."""
        if not self._prepared:
            raise ValueError("prepare() must be called first")
        return len(self._done) < len(self._out) or bool(self._ready)

    def __bool__(self) -> bool:
        return self.is_active()

    def done(self, *nodes) -> None:  # type: ignore[no-untyped-def]
        """These nodes are done with: what waited for them may become ready."""
        if not self._prepared:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            if node not in self._missing:
                raise ValueError(f"node {node!r} was not added using add()")
            if node in self._done:
                raise ValueError(f"node {node!r} was already marked done")
            if node not in self._out:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            self._done.add(node)
            for successor in self._successors[node]:
                self._missing[successor] -= 1
                if self._missing[successor] == 0:
                    self._ready.append(successor)

    def static_order(self) -> Iterator:  # type: ignore[type-arg]
        """All nodes, each behind those that must come before it."""
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)
