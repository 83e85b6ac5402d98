using System;

namespace Windows.System
{
    /// <summary>How to open a file or address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.launcheroptions"/>
    public sealed class LauncherOptions
    {
        public LauncherOptions()
        {
            ContentType = "";
            PreferredApplicationDisplayName = "";
            PreferredApplicationPackageFamilyName = "";
            TargetApplicationPackageFamilyName = "";
        }

        public string ContentType { get; set; }
        public bool DisplayApplicationPicker { get; set; }
        public Uri FallbackUri { get; set; }
        public string PreferredApplicationDisplayName { get; set; }
        public string PreferredApplicationPackageFamilyName { get; set; }
        public string TargetApplicationPackageFamilyName { get; set; }
        public bool TreatAsUntrusted { get; set; }
    }
}
