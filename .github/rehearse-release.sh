#!/usr/bin/env bash
#
# Makes a release and publishes nothing, then proves that it can be used:
#
#   1. copies what Git knows of this checkout, and gives the copy a version that is no snapshot;
#   2. makes all that would be sent to Maven Central, signed with a key that is thrown away;
#   3. holds that nothing is missing, that every signature is right, and that the flagship site is not among it;
#   4. unpacks it as a repository, makes the archetype's site from it and from Central with a local repository that is
#      empty, and builds that site strictly, with Maven and without.
#
#   .github/rehearse-release.sh              the way that the workflow goes: some four minutes
#   .github/rehearse-release.sh --twice      makes everything a second time, and holds that the same bytes come out
#   MAVEN_REPO=FOLDER …                      a local repository for step 2, so that it need not download again
#
# Needs bash, Git, a JDK, Maven, the network; and GnuPG, without which the signatures are left out.
set -euo pipefail

twice=false
case "${1:-}" in
  '') ;;
  --twice) twice=true ;;
  *) echo "This knows --twice and nothing else, and was given: $1" >&2; exit 2 ;;
esac

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
began=$SECONDS
say() { printf '%4d s  %s\n' $((SECONDS - began)) "$*"; }
fail() { printf 'The rehearsal failed: %s\n' "$*" >&2; exit 1; }

maven() {
  mvn -B -ntp -q ${MAVEN_REPO:+"-Dmaven.repo.local=$MAVEN_REPO"} "$@"
}

# --- 1. a copy with the version of a release -----------------------------------------------------------------------
copy=$work/kindling
mkdir "$copy"
(cd "$root" && git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
  if [ -f "$file" ]; then printf '%s\0' "$file"; fi
done | tar --null -T - -cf -) | tar -xf - -C "$copy"
cd "$copy"
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)
case $version in
  *-SNAPSHOT)
    version=${version%-SNAPSHOT}
    maven versions:set -DnewVersion="$version" -DgenerateBackupPoms=false
    ;;
esac
say "Kindling $version, from $root"

# --- 2. all that would be sent -------------------------------------------------------------------------------------
signing=(-Dgpg.skip)
if command -v gpg >/dev/null; then
  export GNUPGHOME=$work/gnupg
  mkdir -m 700 "$GNUPGHOME"
  gpg --batch --quiet --pinentry-mode loopback --passphrase '' \
    --quick-generate-key 'A key that is thrown away <nobody@example.org>' rsa3072 sign 1d 2>/dev/null
  MAVEN_GPG_KEY=$(gpg --batch --armor --export-secret-keys)
  export MAVEN_GPG_KEY
  signing=()
fi

make_bundle() {
  maven -Prelease,central deploy -DskipUpload=true -Dmaven.test.skip -Dinvoker.skip -Dspotless.check.skip \
    ${signing[@]+"${signing[@]}"}
  mkdir "$1"
  (cd "$1" && jar -xf "$copy/target/central-publishing/central-bundle.zip")
}

repository=$work/repository
make_bundle "$repository"
files=$(find "$repository" -type f | wc -l)
size=$(du -sk "$repository" | cut -f 1)
say "$((files)) files would be sent, $((size)) KB"

# --- 3. nothing is missing -----------------------------------------------------------------------------------------
for artifact in kindling kindling-themes kindling-maven-plugin kindling-archetype kindling-cli; do
  stem=$repository/dev/kindling/$artifact/$version/$artifact-$version
  wanted=(.pom -cyclonedx.json)
  if [ "$artifact" != kindling ]; then wanted+=(.jar -sources.jar -javadoc.jar); fi
  for part in "${wanted[@]}"; do
    file=$stem$part
    [ -s "$file" ] || fail "there is no ${file#"$repository/"}"
    for sum in md5 sha1; do [ -s "$file.$sum" ] || fail "there is no ${file#"$repository/"}.$sum"; done
    if [ ${#signing[@]} -eq 0 ]; then
      gpg --batch --quiet --verify "$file.asc" "$file" 2>/dev/null || fail "the signature of ${file##*/} is not right"
    fi
  done
done
[ "$(ls "$repository/dev/kindling" | wc -l)" -eq 5 ] || fail "more would be sent than five artifacts"
say "5 artifacts, each with documentation, sources and a bill of materials$([ ${#signing[@]} -eq 0 ] && echo ', all signed')"

# --- 4. a site of one's own ----------------------------------------------------------------------------------------
cat >"$work/settings.xml" <<XML
<settings>
  <profiles>
    <profile>
      <id>rehearsal</id>
      <repositories><repository><id>rehearsal</id><url>file://$repository</url></repository></repositories>
      <pluginRepositories><pluginRepository><id>rehearsal</id><url>file://$repository</url></pluginRepository></pluginRepositories>
    </profile>
  </profiles>
  <activeProfiles><activeProfile>rehearsal</activeProfile></activeProfiles>
</settings>
XML
mkdir "$work/elsewhere"
cd "$work/elsewhere"
empty() { mvn -B -ntp -q -s "$work/settings.xml" -Dmaven.repo.local="$work/empty" "$@"; }
empty archetype:generate -DinteractiveMode=false -DarchetypeGroupId=dev.kindling \
  -DarchetypeArtifactId=kindling-archetype -DarchetypeVersion="$version" -DgroupId=org.example -DartifactId=my-site
say "the archetype made a site"
cd my-site
empty package -Dkindling.strict=true
[ -s target/site/index.html ] || fail "the site has no front page"
pages=$(find target/site -name '*.html' | wc -l)
say "a strict build of it, from an empty repository: $((pages)) pages"

cp -R . "$work/plain" && cd "$work/plain" && rm -rf pom.xml target
java -jar "$repository/dev/kindling/kindling-cli/$version/kindling-cli-$version.jar" build --strict
diff -r target/site ../elsewhere/my-site/target/site || fail "without Maven the site is another one"
say "the same site without Maven, from the one jar"

if $twice; then
  cd "$copy"
  maven clean
  make_bundle "$work/again"
  (cd "$repository" && find . -type f ! -name '*.asc*' | sort | xargs cksum) >"$work/first.sums"
  (cd "$work/again" && find . -type f ! -name '*.asc*' | sort | xargs cksum) >"$work/second.sums"
  diff "$work/first.sums" "$work/second.sums" >&2 || fail "made a second time, these files have other bytes"
  say "made a second time, it is the same, byte by byte"
fi
