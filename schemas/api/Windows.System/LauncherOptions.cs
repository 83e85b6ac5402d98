using System;

namespace Windows.System
{
    /// <summary>How to open a file or address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.launcheroptions"/>
    public sealed class LauncherOptions
    {
        public extern LauncherOptions();
        public extern string ContentType { get; set; }
        public extern bool DisplayApplicationPicker { get; set; }
        public extern Uri FallbackUri { get; set; }
        public extern string PreferredApplicationDisplayName { get; set; }
        public extern string PreferredApplicationPackageFamilyName { get; set; }
        public extern string TargetApplicationPackageFamilyName { get; set; }
        public extern bool TreatAsUntrusted { get; set; }
    }
}
