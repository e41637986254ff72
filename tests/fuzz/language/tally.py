"""What a run of the fuzzer has found so far: counts, finds, and the file that keeps them."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from language.trial import Build, Kind, Verdict


@dataclass(slots=True)
class Tally:
    """`streak`: functions since the last difference, crash of the compiler or report of a sanitizer, in the order in
    which programs ended."""

    programs: int = 0
    functions: int = 0
    streak: int = 0
    seconds: float = 0.0
    kinds: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    finds: list[dict[str, object]] = field(default_factory=list)

    def add(self, seed: int, build: Build, functions: int, verdict: Verdict) -> None:
        self.programs += 1
        self.kinds[verdict.kind] += 1
        if verdict.kind is Kind.SAME:
            self.functions += functions
            self.streak += functions
        elif verdict.kind is Kind.REFUSED:
            self.refusals[verdict.detail] += 1
        if verdict.kind in (Kind.CRASH, Kind.TOOL, Kind.DIFFERS):
            self.streak = 0
        if verdict.kind is not Kind.SAME:
            self.finds.append({"seed": seed, "build": build.value, **asdict(verdict), "kind": verdict.kind.value})

    @property
    def per_minute(self) -> float:
        return self.functions * 60 / self.seconds if self.seconds else 0.0

    def line(self) -> str:
        kinds = ", ".join(f"{count} {kind}" for kind, count in self.kinds.most_common())
        return f"{self.programs} programs ({kinds}), {self.functions} functions, {self.per_minute:.0f} a minute"

    def write(self, path: Path) -> None:
        """Replaces the file at once, so that whoever reads it sees a whole one."""
        new = path.with_suffix(".new")
        kept = {f.name: getattr(self, f.name) for f in fields(self)} | {"per_minute": round(self.per_minute)}
        new.write_text(json.dumps(kept, indent=1, ensure_ascii=False), encoding="utf-8")
        new.replace(path)
