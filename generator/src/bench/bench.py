#!/usr/bin/env python3
"""bench.py [--pages 1000,10000] [--runs 3] [--folder DIR] [--hugo COMMAND] [--no-install]

Measures whole builds of sites of many pages: `mvn package` of the Kindling of this folder, clean, with nothing changed,
with one sentence edited, with one title edited; and, where there is a Hugo, a build by that of pages with the same bodies.
Both run in turn and write to memory where there is a file system in it. Prints a table: least wall time, processor time,
most memory of the largest process, and the ratio of the wall times.
"""
import argparse, datetime, os, random, re, shutil, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
SECTIONS = ["story", "psychology", "factors", "strategies", "faq"]
TOPICS = [f"{first} {second}" for first in ("daily", "early", "small", "quiet") for second in
          ("rest", "work", "help", "money", "sleep", "play", "talk", "food", "music", "travel")]
NOUNS = ("garden letter bridge window question morning answer neighbour kitchen river promise table forest library clock "
         "basket market lesson habit memory picture season street teacher worker friend family evening ladder museum").split()
VERBS = "changes carries follows keeps teaches answers opens moves holds meets breaks builds helps turns guides".split()
KINDS = "small large early late quiet loud simple honest careful gradual common rare steady modest narrow broad".split()
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId><artifactId>bench</artifactId><version>1</version><packaging>pom</packaging>
  <build><plugins><plugin>
    <groupId>dev.kindling</groupId><artifactId>kindling-maven-plugin</artifactId><version>%s</version>
    <executions><execution><phase>package</phase><goals><goal>build</goal></goals></execution></executions>
  </plugin></plugins></build>
</project>
"""


class Page:
    """One page: the same bytes below the front matter for both tools."""

    def __init__(self, number, count):
        chance = random.Random(number)
        self.number = number
        self.section = SECTIONS[number % len(SECTIONS)]
        self.slug = f"page-{number:05d}"
        self.title = self.clause(chance).capitalize() + f" {number}"
        self.date = datetime.date(2015, 1, 1) + datetime.timedelta(days=number % 4000)
        self.tags = sorted(chance.sample(TOPICS, 3))
        self.summary = self.sentence(chance)
        parts = [self.paragraph(chance, count)]
        for _ in range(chance.randint(4, 7)):
            parts.append("## " + self.clause(chance).capitalize())
            parts += [self.paragraph(chance, count) for _ in range(chance.randint(2, 3))]
            parts.append(chance.choice([self.bullets, self.table, self.quote])(chance))
        self.body = "\n\n".join(parts) + "\n"

    @staticmethod
    def clause(chance):
        return f"the {chance.choice(KINDS)} {chance.choice(NOUNS)} {chance.choice(VERBS)} the {chance.choice(NOUNS)}"

    def sentence(self, chance):
        joined = chance.choice([" because ", ", although ", " when ", ", and "])
        return (self.clause(chance) + joined + self.clause(chance)).capitalize() + "."

    def paragraph(self, chance, count):
        other = chance.randrange(count)
        link = f"See [{self.clause(chance)}](/{SECTIONS[other % len(SECTIONS)]}/page-{other:05d}/)."
        mark = f"It is *{chance.choice(KINDS)}*, and **{chance.choice(NOUNS)}** is called `{chance.choice(NOUNS)}`."
        return "\n".join([self.sentence(chance) for _ in range(4)] + [mark, link])

    def bullets(self, chance):
        return "\n".join("- " + self.sentence(chance) for _ in range(4))

    def table(self, chance):
        rows = "\n".join(f"| {self.clause(chance)} | {chance.randint(1, 99)} % |" for _ in range(4))
        return "| What | Share |\n|:-----|------:|\n" + rows

    def quote(self, chance):
        return "> " + self.sentence(chance)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def make(folder, count, version):
    """Two sites of `count` pages, below `kindling` and `hugo`."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(os.path.join(HERE, "site"), os.path.join(folder, "kindling"))
    shutil.copytree(os.path.join(HERE, "hugo"), os.path.join(folder, "hugo"))
    write(os.path.join(folder, "kindling", "pom.xml"), POM % version)
    jvm = os.path.join(folder, "kindling", ".mvn", "jvm.config")
    write(jvm, "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n")
    write(os.path.join(folder, "kindling", "content", "index.md"), "---\ntitle: Benchmark\n---\n\nMany pages.\n")
    for number in range(count):
        page = Page(number, count)
        tags = ", ".join(page.tags)
        about = f"title: {page.title}\ndate: {page.date}\n%s: {page.summary}\ntags: [{tags}]\n"
        for tool, name in (("kindling", "summary"), ("hugo", "description")):
            path = os.path.join(folder, tool, "content", page.section, page.slug + ".md")
            write(path, "---\n" + about % name + "---\n\n" + page.body)


def run(command, folder):
    """Wall seconds, processor seconds, and megabytes of the largest process."""
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        if status != 0:
            said.seek(0)
            sys.exit(" ".join(command) + "\n" + said.read().decode("utf-8", "replace")[-4000:])
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / unit


def change(path, pattern, by):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    write(path, re.sub(pattern, by, text, count=1))


def kindling(folder, edit):
    """Builds once more after an edit; `None` begins anew."""
    site, out = os.path.join(folder, "kindling"), os.path.join(folder, "out-kindling")
    page = os.path.join(site, "content", "story", "page-00005.md")
    if edit is None:
        shutil.rmtree(out, ignore_errors=True)
    elif edit == "sentence":
        change(page, r"\Z", f"\nOne more sentence, made at {time.time_ns()}.\n")
    elif edit == "title":
        change(page, r"title: .*", f"title: Another title, made at {time.time_ns()}")
    return run(["mvn", "-q", "-o", "package", f"-Dkindling.output={out}/site", f"-Dkindling.state={out}/state"], site)


def hugo(command, folder):
    out = os.path.join(folder, "out-hugo")
    shutil.rmtree(out, ignore_errors=True)
    return run([command, "--quiet", "--noBuildLock", "--destination", out], os.path.join(folder, "hugo"))


def main():
    wanted = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wanted.add_argument("--pages", default="1000,10000")
    wanted.add_argument("--runs", type=int, default=3)
    wanted.add_argument("--folder", help="an empty folder; by default one in memory, or a temporary one")
    wanted.add_argument("--hugo", default=shutil.which("hugo"))
    wanted.add_argument("--no-install", action="store_true")
    given = wanted.parse_args()
    with open(os.path.join(ROOT, "pom.xml"), encoding="utf-8") as pom:
        version = re.search(r"<artifactId>kindling</artifactId>\s*<version>(.*?)</version>", pom.read()).group(1)
    if not given.no_install:
        run(["mvn", "-q", "install", "-pl", "themes,generator", "-am", "-Dmaven.test.skip", "-Dinvoker.skip"], ROOT)
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    folder = given.folder or tempfile.mkdtemp(prefix="kindling-bench-", dir=memory)
    print("| pages | work | wall s | processor s | MB | of Hugo's wall |\n|---|---|---|---|---|---|")
    try:
        for count in (int(number) for number in given.pages.split(",")):
            make(folder, count, version)
            rows = {}
            for _ in range(given.runs):
                if given.hugo:
                    rows.setdefault("Hugo, clean", []).append(hugo(given.hugo, folder))
                for name, edit in (("clean", None), ("nothing changed", ""), ("one sentence", "sentence"),
                                   ("one title", "title")):
                    rows.setdefault(name, []).append(kindling(folder, edit))
            peer = min(wall for wall, _, _ in rows["Hugo, clean"]) if given.hugo else None
            for name, runs in rows.items():
                wall, used, most = min(runs)[0], min(run[1] for run in runs), max(run[2] for run in runs)
                ratio = f"{wall / peer:.2f}" if peer else ""
                print(f"| {count:,} | {name} | {wall:.2f} | {used:.2f} | {most:.0f} | {ratio} |", flush=True)
    finally:
        if not given.folder:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
