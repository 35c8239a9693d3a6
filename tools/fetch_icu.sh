#!/usr/bin/env bash
# Fetches ICU 72.1 as Debian's source package and unpacks what the build needs of it to DEST/icu.
#
#   usage: tools/fetch_icu.sh DEST
#
# It goes through apt's own sources, read as sources of source packages, with lists and cache in a folder of its own:
# nothing on the system changes, no root is needed, and apt checks the signatures.
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: tools/fetch_icu.sh DEST" >&2; exit 2; }
fail() { echo "fetch_icu: $1" >&2; exit 1; }

mkdir -p "$1"
dest=$(cd "$1" && pwd)
[ ! -e "$dest/icu/source/common/brkiter.cpp" ] || exit 0
command -v apt-get >/dev/null ||
    fail "no apt-get here; unpack the source of ICU 72.1 so that $dest/icu/source/common/brkiter.cpp exists"

scratch=$(mktemp -d)
unpacked=$(mktemp -d -p "$dest" icu.XXXXXX)
trap 'rm -rf "$scratch" "$unpacked"' EXIT
chmod 755 "$scratch"
mkdir -p "$scratch"/{sources,lists/partial,cache/archives/partial,package}

# apt knows two styles: one line a source (*.list), and paragraphs of fields (*.sources).
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -f "$file" ] || continue
    sed -n -E 's/^[[:space:]]*deb([[:space:]])/deb-src\1/p' "$file" >"$scratch/sources/$(basename "$file" .list).list"
done
for file in /etc/apt/sources.list.d/*.sources; do
    [ -f "$file" ] || continue
    sed -E 's/^Types:.*/Types: deb-src/' "$file" >"$scratch/sources/$(basename "$file")"
done

options=(
    -o Dir::Etc::sourcelist=/dev/null
    -o Dir::Etc::sourceparts="$scratch/sources"
    -o Dir::State::lists="$scratch/lists"
    -o Dir::Cache="$scratch/cache"
    -o APT::Sandbox::User=root
)
# Sources without source packages, of other vendors, fail here and do no harm; what counts is whether ICU is found.
apt-get "${options[@]}" update -qq >"$scratch/update.log" 2>&1 || true
version=$(apt-cache "${options[@]}" showsrc icu 2>/dev/null | sed -n 's/^Version: \(72\.1-.*\)/\1/p' | sort -V | tail -n 1)
if [ -z "$version" ]; then
    cat "$scratch/update.log" >&2
    fail "apt's sources have no source package icu 72.1 (Debian 12 has); check /etc/apt and the connection"
fi
(cd "$scratch/package" && apt-get "${options[@]}" source -qq --download-only "icu=$version" >/dev/null) ||
    fail "could not download the source package icu $version (see above)"

tar -C "$unpacked" --no-same-owner -xf "$scratch"/package/icu_72.1.orig.tar.?z icu/source/common icu/source/data/in icu/LICENSE
tar -C "$scratch" --no-same-owner -xf "$scratch"/package/icu_*.debian.tar.?z
# Of Debian's patches only those that touch the common library are wanted.
while read -r name; do
    change="$scratch/debian/patches/$name"
    if grep -q '^+++ [^/]*/source/common/' "$change"; then
        patch -s -d "$unpacked/icu" -p1 <"$change" || fail "Debian's patch $name does not apply"
    fi
done < <(grep -v -E '^[[:space:]]*(#|$)' "$scratch/debian/patches/series")

rm -rf "$dest/icu"
mv "$unpacked/icu" "$dest/icu"
