#!/bin/bash
# From the frozen program to dist/switchbook-VERSION-macos.dmg: build.sh VERSION
# Signed and notarized where SIGNING_IDENTITY and NOTARY_PROFILE are set, else signed ad hoc.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

version=$1
app=build/macos/Switchbook.app
entitlements=packaging/macos/entitlements.plist
identity=${SIGNING_IDENTITY:--}

rm -rf build/macos
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" dist
cp -R build/frozen/switchbook/ "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/g" packaging/macos/Info.plist >"$app/Contents/Info.plist"

icons=build/macos/switchbook.iconset
mkdir -p "$icons"
build/freezing/bin/python packaging/draw_icons.py build/macos/drawn
for size in 16 32 128 256; do
  cp "build/macos/drawn/$size.png" "$icons/icon_${size}x$size.png"
  cp "build/macos/drawn/$((size * 2)).png" "$icons/icon_${size}x$size@2x.png"
done
iconutil --convert icns --output "$app/Contents/Resources/switchbook.icns" "$icons"

# From the inside out: a bundle's signature covers those of what is in it.
find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
  xargs -0 codesign --force --timestamp=none --sign "$identity"
codesign --force --options runtime --entitlements "$entitlements" --sign "$identity" "$app"
codesign --verify --strict "$app"

image=dist/switchbook-$version-macos.dmg
ln -s /Applications build/macos/Applications
rm -rf build/macos/drawn "$icons"
hdiutil create -volname Switchbook -srcfolder build/macos -format ULFO -ov "$image"
if [[ -n ${NOTARY_PROFILE:-} ]]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
