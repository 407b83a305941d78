#!/usr/bin/env python3
"""Plain BM25: an entry is one bag of its words, all alike. No stems, no fields, no forgiving, nothing completed.

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the usual k1 = 1.2 and
b = 0.75, and the rarity that is never negative: ln(1 + (N - n + 0.5) / (n + 0.5)).

    plain_bm25.py rank DOCUMENTS QUERIES    the first ten entries for each query
"""

import json
import math
import re
import sys
from collections import Counter, defaultdict

K1, B = 1.2, 0.75
WORDS = re.compile(r"\w+")


def words(text):
    return WORDS.findall(text.lower())


def rank(documents, queries):
    with open(documents, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    lengths, postings = [], defaultdict(list)
    for number, document in enumerate(documents):
        bag = Counter(words(" ".join([document["title"], *(text for _, text in document["texts"])])))
        lengths.append(bag.total())
        for word, count in bag.items():
            postings[word].append((number, count))
    mean = sum(lengths) / len(lengths)
    with open(queries, encoding="utf-8") as file:
        for line in file:
            scores = defaultdict(float)
            for word in words(json.loads(line)):
                found = postings.get(word, [])
                rarity = math.log(1 + (len(documents) - len(found) + 0.5) / (len(found) + 0.5))
                for number, count in found:
                    thinned = K1 * (1 - B + B * lengths[number] / mean)
                    scores[number] += rarity * count * (K1 + 1) / (count + thinned)
            best = sorted(scores, key=lambda number: (-scores[number], number))[:10]
            print(json.dumps([documents[number]["entry"] for number in best]))


if __name__ == "__main__":
    {"rank": rank}[sys.argv[1]](*sys.argv[2:])
