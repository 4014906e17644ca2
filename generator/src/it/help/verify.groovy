def log = new File(basedir, 'build.log').text
['kindling:build', 'kindling:new', 'kindling:serve', 'kindling.port', 'kindling.today', 'kindling.strict', 'kindling.acceptUrls', 'kindling.url'].each {
    assert log.contains(it) : "the help does not tell of ${it}"
}
return true
