#!/usr/bin/env python3
"""convert.py CORPUS OUT: turns a folder of Markdown into a site that Kindling can build.

CORPUS/content/SECTION/SLUG.md begins with front matter of `title`, `date`, `description`, `tags` and `section`,
one line each. OUT gets a copy of the folder `site` beside this script, with the pages in it.
"""
import os, re, shutil, sys

corpus, out = sys.argv[1:3]
shutil.rmtree(out, ignore_errors=True)
shutil.copytree(os.path.join(os.path.dirname(os.path.abspath(__file__)), "site"), out)
for folder, _, names in os.walk(os.path.join(corpus, "content")):
    target = os.path.join(out, "content", os.path.relpath(folder, os.path.join(corpus, "content")))
    os.makedirs(target, exist_ok=True)
    for name in names:
        with open(os.path.join(folder, name), encoding="utf-8") as source:
            text = source.read()
        front, body = re.match(r"---\n(.*?)\n---\n(.*)", text, re.S).groups()
        front = re.sub(r"(?m)^section: .*\n?", "", front)
        front = re.sub(r"(?m)^description: ", "summary: ", front)
        front = re.sub(r"(?m)^(date: \d{4}-\d{2}-\d{2})T.*", r"\1", front)
        with open(os.path.join(target, name), "w", encoding="utf-8", newline="\n") as page:
            page.write(f"---\n{front}\n---\n{body}")
with open(os.path.join(out, "content", "index.md"), "w", encoding="utf-8") as page:
    page.write("---\ntitle: Benchmark\n---\n\nMany pages.\n")
