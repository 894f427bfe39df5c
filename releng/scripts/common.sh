# Shared by run and test: where things are, and what is needed to build. Sourced, never run.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/ganvas
MAVEN_VERSION=3.9.11

say() {
  printf '%s\n' "$*" >&2
}

die() {
  say "ganvas: $*"
  exit 2
}

# Can this process install Debian packages?
is_debian_root() {
  [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# install_packages PACKAGE...: with apt-get, three attempts because mirrors have bad moments.
install_packages() {
  say "Installing $*"
  local attempt
  for attempt in 1 2 3; do
    if apt-get update -qq </dev/null >&2 \
      && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >&2; then
      return 0
    fi
    say "apt-get failed (attempt $attempt of 3)"
    sleep $((attempt * 5))
  done
  return 1
}

# java_version JDK_DIRECTORY: prints the major version, nothing if there is no JDK.
java_version() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  "$1/bin/java" -XshowSettings:properties -version 2>&1 </dev/null \
    | sed -n 's/^ *java\.specification\.version = \(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
}

# Sets JAVA_HOME to the first JDK that is new enough; the user's choice comes first.
find_java() {
  local on_path candidate version
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    [ -n "$candidate" ] || continue
    version=$(java_version "$candidate")
    if [ "${version:-0}" -ge 17 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  return 1
}

need_java() {
  find_java && return
  if is_debian_root; then
    install_packages openjdk-17-jdk-headless || install_packages default-jdk-headless || true
    find_java && return
  fi
  die "no JDK 17 or newer found. Install one (Debian: apt-get install openjdk-17-jdk; elsewhere: https://adoptium.net)" \
    "or set JAVA_HOME to it."
}

# is_maven_new_enough MVN: Tycho needs Maven 3.9 and does not know Maven 4.
is_maven_new_enough() {
  "$1" -v 2>/dev/null </dev/null | grep -q '^[^A-Za-z]*Apache Maven 3\.\(9\|[1-9][0-9]\)\.'
}

# Sets MVN; an older Maven fetches a newer one into the cache.
need_maven() {
  local fetched=$CACHE/maven-$MAVEN_VERSION/apache-maven-$MAVEN_VERSION/bin/mvn
  if command -v mvn >/dev/null && is_maven_new_enough mvn; then
    MVN=mvn
    return
  fi
  if [ ! -x "$fetched" ]; then
    if ! command -v mvn >/dev/null && is_debian_root; then
      install_packages maven || true
    fi
    command -v mvn >/dev/null \
      || die "no Maven found. Install one (any Maven 3 will do; Debian: apt-get install maven) and try again."
    fetch_maven "$fetched"
  fi
  MVN=$fetched
}

fetch_maven() {
  local log
  say "Fetching Maven $MAVEN_VERSION"
  mkdir -p "$CACHE"
  local fresh
  fresh=$(mktemp -d "$CACHE/maven.XXXXXX")
  log=$fresh/log
  # outside of the checkout, whose pom an older Maven cannot read
  if ! (cd "$fresh" && mvn -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" \
    -DoutputDirectory="$fresh" </dev/null >"$log" 2>&1); then
    tail -n 20 "$log" >&2
    rm -rf "$fresh"
    die "cannot fetch Maven $MAVEN_VERSION. Install Maven 3.9 and put it on the PATH."
  fi
  chmod +x "$fresh/apache-maven-$MAVEN_VERSION/bin/mvn"
  rm "$log"
  # whoever comes second finds the directory there and throws its own away
  mv -T "$fresh" "$CACHE/maven-$MAVEN_VERSION" 2>/dev/null || mv -n "$fresh" "$CACHE/maven-$MAVEN_VERSION"
  [ ! -d "$fresh" ] || rm -rf "$fresh"
  [ -x "$1" ] || die "Maven $MAVEN_VERSION did not arrive in $CACHE."
}

# maven ARGUMENT...: builds in the checkout, whatever the current directory is.
maven() {
  # the property only keeps Tycho from complaining about a placeholder in poms of the platform
  (cd "$ROOT" && "$MVN" -B -ntp -Dosgi.platform=gtk.linux.x86_64 "$@" </dev/null)
}
