"""The texts that all engines are given, and what is typed into them. The same in every run."""

import itertools
import json
import random
import re
from collections import Counter

SEED = 20130701


def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def write(path, values):
    with open(path, "w", encoding="utf-8") as file:
        for value in values:
            file.write(json.dumps(value, ensure_ascii=False) + "\n")
    return path


def copied(documents, times):
    """The documents over and over, each with an id and a word in its title that tell the copies apart."""
    for copy in range(times):
        for document in documents:
            kind, _, name = document["entry"].partition(":")
            # An option's id is condition/approach: its copy belongs to theirs.
            name = "/".join(f"{part}-{copy}" for part in name.split("/"))
            yield {**document, "entry": f"{kind}:{name}", "title": f"{document['title']} x{copy}"}


def synthetic(documents, count):
    """A long list of works: title, one to four authors, year, DOI and an abstract of 40 to 100 words.

    Nineteen words of twenty are drawn as often as the documents have them; the rest, and the authors, are made up,
    rarer ones from an ever longer tail, since the words of real lists do not run out either.
    """
    dice = random.Random(SEED)
    frequency = Counter(
        word for document in documents
        for text in [document["title"], *(text for _, text in document["texts"])]
        for word in re.findall(r"[\w'-]+", text))
    known = list(frequency)
    sums = list(itertools.accumulate(frequency.values()))
    syllables = [first + vowel for first in "bcdfghklmnprstvwz" for vowel in ("a", "e", "i", "o", "u", "en", "or")]
    made = list({"".join(dice.choices(syllables, k=dice.randint(2, 5))) for _ in range(count + 1000)})

    def words(number):
        drawn = dice.choices(known, cum_weights=sums, k=number)
        return " ".join(made[int(len(made) * dice.random() ** 3)] if dice.random() < 0.05 else word for word in drawn)

    for number in range(count):
        authors = [
            ["author", f"{dice.choice(made).capitalize()} {dice.choice('ABCDEFGHJKLMNPRST')}"]
            for _ in range(dice.randint(1, 4))]
        yield {
            "entry": f"reference:synthetic-{number}", "title": words(dice.randint(6, 14)).capitalize(),
            "texts": [
                *authors, ["year", str(dice.randint(1960, 2026))], ["code", f"10.5555/synthetic.{number}"],
                ["text", words(dice.randint(40, 100))]],
        }


def keystrokes(queries):
    """Each query after each of its letters, in an order in which any first part is a fair sample."""
    typed = sorted({query[:length] for query in queries for length in range(1, len(query) + 1)})
    random.Random(SEED).shuffle(typed)
    return typed
