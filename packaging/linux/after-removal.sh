#!/bin/sh
# After the program is gone: people's data stays, and this says where it is.
set -e

case "$1" in
remove | purge | 0) # dpkg's words, and rpm's number of versions that are left
  echo "Switchbook is removed. What people kept with it is left as it is:"
  echo "contacts and settings in ~/.local/share/Switchbook, sign-ins in the keyring (Switchbook)."
  ;;
esac
