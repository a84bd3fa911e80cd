# Blocks every network to the executables that Homeward starts. Run as administrator. Never run by the project yet.
param(
    [Parameter(Mandatory = $true)][string]$Venv,
    [switch]$Remove
)
$ErrorActionPreference = 'Stop'
$group = 'Homeward'

Get-NetFirewallRule -Group $group -ErrorAction SilentlyContinue | Remove-NetFirewallRule
if ($Remove) { return }

# The interpreter in a virtual environment starts another one; both carry the program.
$launcher = Join-Path $Venv 'Scripts\python.exe'
$real = & $launcher -c 'import sys; print(sys._base_executable)'
$windowed = $launcher, $real | ForEach-Object { Join-Path (Split-Path $_) 'pythonw.exe' }
$command = Join-Path $Venv 'Scripts\homeward.exe'

foreach ($program in @($launcher, $real) + $windowed + @($command) | Sort-Object -Unique) {
    if (Test-Path $program) {
        New-NetFirewallRule -DisplayName "Homeward: no network ($program)" -Group $group `
            -Direction Outbound -Action Block -Profile Any -Program $program | Out-Null
    }
}
