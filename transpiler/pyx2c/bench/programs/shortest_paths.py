"""The shortest ways through a maze and over a hilly grid: deque, heapq, tuples, sets."""

from __future__ import annotations

import heapq
import sys
from collections import deque


def random_grid(size: int, high: int) -> list[list[int]]:
    grid: list[list[int]] = []
    state = 2026
    for _ in range(size):
        row: list[int] = []
        for _ in range(size):
            state = (state * 1103515245 + 12345) % 2147483648
            row.append((state >> 16) % high)
        grid.append(row)
    return grid


def neighbours(x: int, y: int, size: int) -> list[tuple[int, int]]:
    around = [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    return [(a, b) for a, b in around if 0 <= a < size and 0 <= b < size]


def reachable(grid: list[list[int]]) -> tuple[int, int]:
    """How many places can be reached from the corner without crossing a wall (0), and how far the farthest is."""
    size = len(grid)
    seen = {(0, 0)}
    queue = deque([(0, 0, 0)])
    farthest = 0
    while queue:
        x, y, distance = queue.popleft()
        farthest = max(farthest, distance)
        for a, b in neighbours(x, y, size):
            if grid[b][a] != 0 and (a, b) not in seen:
                seen.add((a, b))
                queue.append((a, b, distance + 1))
    return len(seen), farthest


def cheapest(grid: list[list[int]]) -> int:
    """The least sum of heights on the way from corner to corner."""
    size = len(grid)
    best: dict[tuple[int, int], int] = {(0, 0): 0}
    heap = [(0, 0, 0)]
    while heap:
        cost, x, y = heapq.heappop(heap)
        if x == size - 1 and y == size - 1:
            return cost
        if cost > best[(x, y)]:
            continue
        for a, b in neighbours(x, y, size):
            found = cost + grid[b][a]
            if found < best.get((a, b), 1 << 30):
                best[(a, b)] = found
                heapq.heappush(heap, (found, a, b))
    return -1


def main() -> None:
    size = int(sys.argv[1])
    places, farthest = reachable(random_grid(size, 4))
    print(f"{places} places, the farthest {farthest} steps away")
    print(f"cheapest way {cheapest(random_grid(size, 9))}")


if __name__ == "__main__":
    main()
