; Inno Setup 6: an installer for Windows, for one person or for all (asks). Not tried yet: see ../README.md.
; On Windows:  python packaging\freeze.py build\app
;              iscc /DVersion=0.1.0 packaging\windows\rlstudio.iss

#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6B7E1C52-5C0E-4E8B-9D43-3B1F0A7C9E21}
AppName=RL Studio
AppVersion={#Version}
DefaultDirName={autopf}\RL Studio
DefaultGroupName=RL Studio
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\build
OutputBaseFilename=rlstudio-{#Version}-setup
UninstallDisplayIcon={app}\rlstudio-app.exe
WizardStyle=modern

[Files]
Source: "..\..\build\app\rlstudio\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\RL Studio"; Filename: "{app}\rlstudio-app.exe"
Name: "{autodesktop}\RL Studio"; Filename: "{app}\rlstudio-app.exe"; Tasks: desktopicon

[Tasks]
Name: "desktopicon"; Description: "An icon on the desktop"; Flags: unchecked

; HKA: of this person or of the computer, as it is installed. One entry for each of rlstudio/core/file_types.py;
; a test compares them.
[Registry]
Root: HKA; Subkey: "Software\Classes\.rlstudio\OpenWithProgids"; ValueType: string; ValueName: "RLStudio.rlstudio"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\RLStudio.rlstudio"; ValueType: string; ValueData: "RL Studio agent"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\RLStudio.rlstudio\DefaultIcon"; ValueType: string; ValueData: "{app}\rlstudio-app.exe,0"
Root: HKA; Subkey: "Software\Classes\RLStudio.rlstudio\shell\open\command"; ValueType: string; ValueData: """{app}\rlstudio-app.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.rlreplay\OpenWithProgids"; ValueType: string; ValueName: "RLStudio.rlreplay"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\RLStudio.rlreplay"; ValueType: string; ValueData: "RL Studio recording"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\RLStudio.rlreplay\DefaultIcon"; ValueType: string; ValueData: "{app}\rlstudio-app.exe,0"
Root: HKA; Subkey: "Software\Classes\RLStudio.rlreplay\shell\open\command"; ValueType: string; ValueData: """{app}\rlstudio-app.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.rlworld\OpenWithProgids"; ValueType: string; ValueName: "RLStudio.rlworld"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\RLStudio.rlworld"; ValueType: string; ValueData: "RL Studio world"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\RLStudio.rlworld\DefaultIcon"; ValueType: string; ValueData: "{app}\rlstudio-app.exe,0"
Root: HKA; Subkey: "Software\Classes\RLStudio.rlworld\shell\open\command"; ValueType: string; ValueData: """{app}\rlstudio-app.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.rldemo\OpenWithProgids"; ValueType: string; ValueName: "RLStudio.rldemo"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\RLStudio.rldemo"; ValueType: string; ValueData: "RL Studio demo"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\RLStudio.rldemo\DefaultIcon"; ValueType: string; ValueData: "{app}\rlstudio-app.exe,0"
Root: HKA; Subkey: "Software\Classes\RLStudio.rldemo\shell\open\command"; ValueType: string; ValueData: """{app}\rlstudio-app.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.rlrun\OpenWithProgids"; ValueType: string; ValueName: "RLStudio.rlrun"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\RLStudio.rlrun"; ValueType: string; ValueData: "RL Studio run"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\RLStudio.rlrun\DefaultIcon"; ValueType: string; ValueData: "{app}\rlstudio-app.exe,0"
Root: HKA; Subkey: "Software\Classes\RLStudio.rlrun\shell\open\command"; ValueType: string; ValueData: """{app}\rlstudio-app.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.rldemonstrations\OpenWithProgids"; ValueType: string; ValueName: "RLStudio.rldemonstrations"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\RLStudio.rldemonstrations"; ValueType: string; ValueData: "RL Studio demonstrations"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\RLStudio.rldemonstrations\DefaultIcon"; ValueType: string; ValueData: "{app}\rlstudio-app.exe,0"
Root: HKA; Subkey: "Software\Classes\RLStudio.rldemonstrations\shell\open\command"; ValueType: string; ValueData: """{app}\rlstudio-app.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.rllesson\OpenWithProgids"; ValueType: string; ValueName: "RLStudio.rllesson"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\RLStudio.rllesson"; ValueType: string; ValueData: "RL Studio lesson"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\RLStudio.rllesson\DefaultIcon"; ValueType: string; ValueData: "{app}\rlstudio-app.exe,0"
Root: HKA; Subkey: "Software\Classes\RLStudio.rllesson\shell\open\command"; ValueType: string; ValueData: """{app}\rlstudio-app.exe"" ""%1"""

[Run]
Filename: "{app}\rlstudio-app.exe"; Description: "Start RL Studio"; Flags: nowait postinstall skipifsilent
