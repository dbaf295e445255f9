#!/bin/sh
# Reviews an archive with GNU parallel, a process for each core: parallel.sh < archive.ndjson > reviews.ndjson
# --block cuts the archive at line ends, --keep-order puts the parts together in their order, --halt tells when one broke off.
# Code 2 says that some articles could not be reviewed, and their lines say why.
exec parallel --pipe --block "${BLOCK:-10M}" --keep-order --halt now,fail=1 \
  "${HEARSAY:-hearsay} review --format ndjson --fail-on never -; code=\$?; test \$code -le 2 || exit \$code"
