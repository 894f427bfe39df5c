# The materialized product: built when sources changed, and what it is started with. Sourced, after common.sh.

PRODUCTS=$ROOT/releng/org.ganvas.product/target/products
STAMP=$ROOT/releng/org.ganvas.product/target/sources.sha1
BUILD_LOG=$ROOT/build.log
PRODUCT_SOURCES=(pom.xml .mvn bundles examples features releng/config releng/org.ganvas.product target-platform)

sha1() {
  if command -v sha1sum >/dev/null; then sha1sum "$@"; else shasum "$@"; fi
}

# One hash of everything that the product is made of, names and contents.
source_hash() {
  (cd "$ROOT" && find "${PRODUCT_SOURCES[@]}" \( -name target -o -name lib -o -name bin \) -prune \
    -o -type f ! -name '.tycho-consumer-pom.xml' ! -name '.polyglot.*' -print0 | LC_ALL=C sort -z \
    | xargs -0 "$(command -v sha1sum || command -v shasum)" | sha1 | cut -d ' ' -f 1)
}

is_product_fresh() {
  [ -f "$STAMP" ] && [ "$(cat "$STAMP")" = "$(source_hash)" ]
}

# write_stamp HASH: the product was built from sources with this hash.
write_stamp() {
  printf '%s\n' "$1" >"$STAMP"
}

# The modules that the product does not need, as Maven takes them: the update site and all tests.
not_for_the_product() {
  local module modules='!releng/org.ganvas.site'
  for module in "$ROOT"/tests/*/pom.xml; do
    modules+=",!tests/$(basename "$(dirname "$module")")"
  done
  printf '%s' "$modules"
}

# Builds the product, without tests, unless nothing changed since it was built.
need_product() {
  need_java
  is_product_fresh && return
  need_maven
  mkdir -p "$CACHE"
  if command -v flock >/dev/null; then
    # two starts at once build once
    exec 9>"$CACHE/build.lock"
    flock 9
    if is_product_fresh; then
      exec 9>&-
      return
    fi
  fi
  local hash
  hash=$(source_hash)
  if [ -d "$HOME/.m2/repository/org/deeplearning4j" ]; then
    say "Building Ganvas (sources changed: about a minute) ..."
  else
    say "Building Ganvas (first time: several minutes, downloads some 700 MB) ..."
  fi
  if ! maven clean verify -DskipTests -Dfast -pl "$(not_for_the_product)" >"$BUILD_LOG" 2>&1 9>&-; then
    grep -v MavenDependencyRoots "$BUILD_LOG" | tail -n 40 >&2
    say "ganvas: the build failed, see $BUILD_LOG"
    exit 1
  fi
  write_stamp "$hash"
  [ ! -e /dev/fd/9 ] || exec 9>&-
}

# Prints the directory of the product for the running system.
product_directory() {
  dirname "$(find "$PRODUCTS" -type d -name plugins -path '*org.ganvas.product/*' -prune | head -n 1)"
}

# engine_class_path PLUGINS_DIRECTORY
engine_class_path() {
  local plugins=$1 name path=
  for name in org.ganvas.engine org.ganvas.data org.ganvas.model org.ganvas.protocol org.ganvas.datasets \
    com.fasterxml.jackson.core.jackson-core; do
    path+=$(echo "$plugins/${name}"_*):
  done
  printf '%s' "$path$(echo "$plugins"/org.ganvas.engine_*/lib)/*:$(echo "$plugins"/org.ganvas.engine.*_*/lib)/*"
}

# Runs a class of the engine, as training is run: training_java CLASS_PATH [JVM_OPTION...] CLASS [ARGUMENT...].
# DL4J leaves oneDNN aside unless it is told not to. The serial collector takes no thread from the training; a small
# young generation is collected often, and with it go the native objects that only a garbage collection gives back.
# These are small but live for a while, between large arrays that come and go with every step: glibc is told to map
# the large ones, or the holes that they leave make the process grow.
training_java() {
  local class_path=$1
  shift
  MALLOC_MMAP_THRESHOLD_=1048576 exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmn32m -Djava.awt.headless=true \
    -Dorg.eclipse.deeplearning4j.helpers.disable=false -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
    -cp "$class_path" "$@"
}
