def log = new File(basedir, 'build.log').text
assert log.contains('error[broken-link]: `lost.md` leads to no file')
assert log.contains('  --> index.md:4:12')
assert log.contains('2 errors in 2 files of ')
assert log.contains('known.txt now lists 2 known problems.')
assert log.contains('Let pass, as known.txt lists them: 2 known problems.')
assert new File(basedir, 'known.txt').readLines().findAll { !it.startsWith('#') }.size() == 2
def report = new File(basedir, 'target/audit')
assert new File(report, 'report.html').text.contains('read as MkDocs reads them: no problems')
assert new File(report, 'diagnostics.sarif').text.contains('"2.1.0"')
def found = []
basedir.eachFileRecurse(groovy.io.FileType.FILES) { found << basedir.toPath().relativize(it.toPath()).toString().replace('\\', '/') }
found.removeAll { it.startsWith('target/audit/') || it =~ /^(build\.log|interpolated-.*|pom\.xml|.*invoker\.properties|verify\.groovy|known\.txt)$/ }
assert found.sort() == ['docs/index.md', 'docs/set-up.md'] : 'an audit wrote something else'
return true
