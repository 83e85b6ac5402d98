using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.System.Profile
{
    /// <summary>What kind of device this is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.profile.analyticsinfo"/>
    public static class AnalyticsInfo
    {
        public static extern string DeviceForm { get; }

        /// <summary>The family of the device and its version.</summary>
        public static AnalyticsVersionInfo VersionInfo { get; } = new AnalyticsVersionInfo();

        public static extern IAsyncOperation<IReadOnlyDictionary<string, string>> GetSystemPropertiesAsync(IEnumerable<string> attributeNames);
    }
}
