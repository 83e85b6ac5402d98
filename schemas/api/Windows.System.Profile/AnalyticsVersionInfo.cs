namespace Windows.System.Profile
{
    /// <summary>The family of the device and its version.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.profile.analyticsversioninfo"/>
    public sealed class AnalyticsVersionInfo
    {
        private extern AnalyticsVersionInfo();
        /// <summary>Such as Windows.Desktop or Windows.Mobile.</summary>
        public extern string DeviceFamily { get; }
        public extern string DeviceFamilyVersion { get; }
        public extern string ProductName { get; }
    }
}
