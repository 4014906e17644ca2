def site = new File(basedir, 'target/site')
def expected = ['index.html', 'notes/index.html', 'notes/first/index.html', 'notes/second/index.html',
    'topics/index.html', 'topics/beginnings/index.html', 'old-first/index.html', 'feed.xml', 'sitemap.xml',
    'robots.txt', '.nojekyll']
expected.each { assert new File(site, it).isFile() : "missing: ${it}" }
assert new File(site, 'index.html').text.contains('<a href="notes/first/#why">first note</a>')
assert new File(site, 'old-first/index.html').text.contains('url=../notes/first/')
assert new File(site, 'sitemap.xml').text.contains('<loc>https://small.example/guide/notes/first/</loc>')
assert new File(basedir, 'urls.txt').text.contains('/notes/first/\n')
assert new File(basedir, 'build.log').text.contains(' pages in ')
return true
