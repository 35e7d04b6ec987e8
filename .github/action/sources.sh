#!/usr/bin/env bash
# One name for the sources that the program is made of: two that are alike make the same program.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
hash="$(find Cargo.lock Cargo.toml src -type f | LC_ALL=C sort | xargs cat | git hash-object --stdin)"
echo "hash=$hash" >> "${GITHUB_OUTPUT:-/dev/stdout}"
