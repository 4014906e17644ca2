def told = new File(basedir, 'build.log').readLines().findAll { it.contains(' pages in ') }
assert told.size() == 3
assert told[0] ==~ /.*: [1-9]\d* files written, 0 unchanged, 0 deleted\./
assert told[1] ==~ /.*: 0 files written, [1-9]\d* unchanged, 0 deleted\./
assert told[2] ==~ /.*: 0 files written, [1-9]\d* unchanged, 0 deleted\./
return true
