def shelf = new File(basedir, 'sites/shelf')
['.gitignore', '.gitattributes', '.editorconfig', '.mvn/jvm.config', '.github/workflows/publish.yml',
    '.github/workflows/check.yml', '.github/workflows/reviews.yml', '.github/dependabot.yml', 'README.md', 'urls.txt',
    'target/site/index.html', 'target/site/tools/cordless-drill/index.html',
    'target/site/quiz/ready-to-borrow/index.html', 'target/site/sources/index.html'].each {
    assert new File(shelf, it).isFile() : "missing: ${it}"
}
def start = new File(basedir, '../../../src/main/resources/archetype-resources')
start.eachFileRecurse(groovy.io.FileType.FILES) {
    def name = start.toPath().relativize(it.toPath()).toString()
    assert name == 'pom.xml' || new File(shelf, name).getText('UTF-8').normalize() == it.getText('UTF-8').normalize() :
        "not as it was written: ${name}"
}
def pom = new File(shelf, 'pom.xml').text
assert pom.contains('<artifactId>shelf</artifactId>')
assert !pom.contains('@') && !pom.contains('<parent>')
assert pom.findAll('<kindling.version>').size() == 1 : 'the version of Kindling stands in one place'
def saw = new File(shelf, 'content/tools/hand-saw.md').getText('UTF-8')
assert saw.contains('## Before you begin') && saw.contains('such as £10, or none')
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Written: content/tools/hand-saw.md')
assert log.contains('`deposit` has no value')
return true
