# A virtual display of its own for tests that open windows. Sourced, after common.sh.

DISPLAY_PIDS=()

# Commands and files that must be there, and the Debian packages that bring them.
missing_display_packages() {
  command -v Xvfb >/dev/null || echo xvfb
  command -v openbox >/dev/null || echo openbox
  command -v dbus-launch >/dev/null || echo dbus-x11
  { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -q 'libgtk-3\.so\.0' || echo libgtk-3-0
  [ -d /usr/share/icons/Adwaita ] || echo adwaita-icon-theme
  [ -d /usr/share/fonts/truetype ] || [ -n "$(fc-list 2>/dev/null)" ] || echo fonts-dejavu-core
}

# Linux only: elsewhere windows need no X server.
need_display_packages() {
  [ "$(uname)" = Linux ] || return 0
  local missing
  missing=$(missing_display_packages)
  [ -n "$missing" ] || return 0
  if is_debian_root; then
    # shellcheck disable=SC2086 # one package per word
    install_packages $missing || die "cannot install $(echo $missing), which the tests of the user interface need."
  else
    # shellcheck disable=SC2086
    die "the tests of the user interface need" $missing "(names of Debian packages; as root: apt-get install" \
      $missing")."
  fi
}

# Starts Xvfb on a free display and a window manager in it; stop_display ends both.
start_display() {
  [ "$(uname)" = Linux ] || return 0
  local directory number=
  directory=$(mktemp -d)
  Xvfb -displayfd 3 -screen 0 1600x1200x24 -nolisten tcp 3>"$directory/number" >"$directory/log" 2>&1 </dev/null &
  DISPLAY_PIDS+=($!)
  for _ in $(seq 100); do
    number=$(cat "$directory/number")
    [ -z "$number" ] || break
    sleep 0.2
  done
  if [ -z "$number" ]; then
    cat "$directory/log" >&2
    die "Xvfb did not start."
  fi
  export DISPLAY=:$number GDK_BACKEND=x11 NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  openbox --sm-disable --startup "touch $directory/ready" >>"$directory/log" 2>&1 </dev/null &
  DISPLAY_PIDS+=($!)
  for _ in $(seq 100); do
    [ ! -e "$directory/ready" ] || break
    sleep 0.2
  done
  rm -rf "$directory"
}

stop_display() {
  local pid
  for pid in "${DISPLAY_PIDS[@]}"; do
    kill "$pid" 2>/dev/null || true
  done
  DISPLAY_PIDS=()
}
