; The Windows installer: for the person alone, so that nobody's leave is needed.
;
;   makensis -DVERSION=0.1.0 -DPROGRAM=build\frozen\switchbook -DOUTPUT=dist\... switchbook.nsi
;
; Silent: switchbook-VERSION-setup.exe /S, and /D=FOLDER for another folder. What people keep with
; Switchbook is never touched, by an upgrade or by the uninstaller.

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"

!ifndef VERSION | PROGRAM | OUTPUT
  !error "give -DVERSION, -DPROGRAM and -DOUTPUT"
!endif

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Switchbook"
!define SCHEME "Software\Classes\switchbook"

Name "Switchbook"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Switchbook"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "Switchbook ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Switchbook"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installer of Switchbook"
VIAddVersionKey "LegalCopyright" "The Switchbook authors, MIT licence"

!define MUI_FINISHPAGE_RUN "$INSTDIR\switchbook.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section "Switchbook"
  ; The libraries of the version before: none of them may be loaded beside the new ones.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortCut "$SMPROGRAMS\Switchbook.lnk" "$INSTDIR\switchbook.exe"

  WriteRegStr HKCU "${SCHEME}" "" "URL:Switchbook"
  WriteRegStr HKCU "${SCHEME}" "URL Protocol" ""
  WriteRegStr HKCU "${SCHEME}\DefaultIcon" "" "$INSTDIR\switchbook.exe,0"
  WriteRegStr HKCU "${SCHEME}\shell\open\command" "" '"$INSTDIR\switchbook.exe" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "Switchbook"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\switchbook.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Switchbook authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\switchbook.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Switchbook.lnk"
  DeleteRegKey HKCU "${SCHEME}"
  DeleteRegKey HKCU "${KEY}"
  DetailPrint "Contacts and settings stay in $LOCALAPPDATA\Switchbook, sign-ins in the Credential Manager."
SectionEnd
