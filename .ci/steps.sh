# Steps that ./marsad, ./test and .ci/run share. Sourced, from the repository's root folder.
# Each step does nothing when its result is newer than what it is made from.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export NPM_CONFIG_AUDIT=false NPM_CONFIG_FUND=false NPM_CONFIG_UPDATE_NOTIFIER=false

say() { printf 'marsad: %s\n' "$*" >&2; }

need_dotnet() {
  command -v dotnet >/dev/null && return
  say 'the .NET 10 SDK is missing: install it and put dotnet on the PATH'
  exit 1
}

# quietly WHAT COMMAND…: one line of progress; the command's own talk is shown only if it fails.
quietly() {
  local what=$1
  shift
  say "$what …"
  mkdir -p artifacts
  "$@" >artifacts/step.log 2>&1 </dev/null && return
  tail -n 40 artifacts/step.log >&2
  say "$what failed; the lines above are the end of artifacts/step.log"
  return 1
}

# older_than RESULT PATH…: true when RESULT is missing or a file under a PATH is newer.
older_than() {
  local result=$1
  shift
  [ -e "$result" ] || return 0
  [ -n "$(find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist \) -prune \
    -o -type f -newer "$result" -print -quit 2>/dev/null)" ]
}

npm_ci() {
  [ -f "$1/package-lock.json" ] || return 0
  [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] && return
  quietly "installing what $1 needs" npm ci --prefix "$1"
}

# The pages, from web/ into web/dist/.
build_pages() {
  [ -f web/package.json ] || return 0
  older_than web/dist/index.html web || return 0
  npm_ci web && quietly 'building the pages' npm run --prefix web build
}

# The base gazetteer, from the pinned table of GeoNames into knowledge/places/base.tsv.
build_gazetteer() {
  local base=knowledge/places/base compiler=tools/Marsad.GazetteerCompiler table
  older_than knowledge/places/base.tsv "$compiler" src/Marsad.Reading/Text src/Marsad.Reading/Places/Importing knowledge/places/generic.tsv "$base/package-lock.json" || return 0
  npm_ci "$base" || return 1
  table=$(find "$base/node_modules" -name cities500.txt -print -quit)
  quietly 'compiling the gazetteer' dotnet run --project "$compiler" -c Release -- "${table:-$base/cities500.txt}" knowledge/places/base.tsv
}

# A copy of the built program, compiled ahead of time, into artifacts/program: it starts in half the time.
# Where that cannot be done (no compiler for this machine among the packages) there is none, and nothing is lost but that.
compile_ahead() {
  rm -rf artifacts/program artifacts/program.new
  cp -r src/Marsad.Cli/bin/Release/net10.0 artifacts/program.new &&
    quietly 'compiling ahead of time' dotnet build tools/AheadCompiler/AheadCompiler.proj -restore -t:CompileAhead -p:Program="$PWD/artifacts/program.new" &&
    mv artifacts/program.new artifacts/program
}

# A browser for the tests of the pages, from Debian where there is none yet.
need_chromium() {
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] && return
  command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ] || { say 'chromium is missing: install it, or name one in CHROMIUM'; return 1; }
  quietly 'refreshing the package lists' apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive quietly 'installing chromium' apt-get install -y -qq --no-install-recommends chromium
}
