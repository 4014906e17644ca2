def log = new File(basedir, 'build.log').text
assert log.contains('What `unknown-field` means: mvn kindling:explain -Dcode=unknown-field')
assert log.contains('error[unknown-field]: A name that nobody reads')
assert log.contains('All problems that Kindling finds:')
assert log.contains('Kindling has no problem `unknwon-field`. Did you mean `unknown-field`')
assert !log.contains('\tat ') : 'somebody who asks is shown a stack trace'
def problems = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/kindling/diagnostics.json'), 'UTF-8')
assert problems.problems*.code == ['unknown-field']
assert new File(basedir, 'target/kindling/diagnostics.sarif').text.contains('"version":"2.1.0"')
return true
