"""How well lists of entries answer judged queries."""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Judgement:
    query: str
    # 2 for what is meant, 1 for what is fine too; an entry is `kind:id`, or an id of whatever kind.
    grades: dict

    def grade(self, entry):
        return self.grades.get(entry, self.grades.get(entry.partition(":")[2], 0))


def judged(path):
    """Lines of `query | meant, … | fine too, …`; # begins a comment."""
    judgements = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            query, *lists = [part.strip() for part in line.split("|")]
            grades = {
                entry.strip(): grade for grade, entries in zip((2, 1), lists) for entry in entries.split(",")}
            judgements.append(Judgement(query, grades))
    return judgements


@dataclass(frozen=True)
class Relevance:
    # Shares of the queries whose first hit, or one of whose first three, is meant.
    success_at_1: float
    success_at_3: float
    # The mean of 1 / rank of the first hit that is meant.
    reciprocal_rank: float
    # Gain 2^grade - 1, discounted by log2(rank + 1), against the best order there is; of the first ten.
    gain_at_10: float


def relevance(judgements, answers):
    """Answers are entries, best first, ten at most for each judgement."""
    graded = [[judgement.grade(entry) for entry in entries] for judgement, entries in zip(judgements, answers, strict=True)]
    ranks = [grades.index(2) + 1 if 2 in grades else math.inf for grades in graded]
    gains = [
        _gain(grades) / _gain(sorted(judgement.grades.values(), reverse=True))
        for judgement, grades in zip(judgements, graded)]
    count = len(judgements)
    return Relevance(
        sum(rank == 1 for rank in ranks) / count, sum(rank <= 3 for rank in ranks) / count,
        sum(1 / rank for rank in ranks) / count, sum(gains) / count)


def _gain(grades):
    return sum((2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades[:10], 1))
