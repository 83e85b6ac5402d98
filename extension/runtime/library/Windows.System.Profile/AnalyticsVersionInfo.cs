namespace Windows.System.Profile
{
    /// <summary>The family of the device and its version.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.profile.analyticsversioninfo"/>
    public sealed class AnalyticsVersionInfo
    {
        internal AnalyticsVersionInfo()
        {
        }

        /// <summary>Such as Windows.Desktop or Windows.Mobile.</summary>
        public string DeviceFamily
        {
            get { return "Windows." + Families.Current; }
        }

        /// <summary>Four times sixteen bits of a version in one decimal number: 10.0.19041.0 of a PC, 10.0.15254.0 of a phone.</summary>
        public string DeviceFamilyVersion
        {
            get { return Families.Current == "Mobile" ? "2814750766792704" : "2814751014977536"; }
        }

        public extern string ProductName { get; }
    }
}
