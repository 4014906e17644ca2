def log = new File(basedir, 'build.log').text
def told = new File(basedir, 'expected.txt').text
def printed = log.readLines().findAll { !it.startsWith('[INFO]') }.join('\n')
assert printed.contains(told.trim())
assert log.contains('20 errors. The site was not changed; see the problems above.')
assert !log.contains('\tat ') : 'an author is shown a stack trace'
assert !new File(basedir, 'target/site').exists() : 'a failed build wrote something'
assert !new File(basedir, 'urls.txt').exists() : 'a failed build changed the ledger'
return true
