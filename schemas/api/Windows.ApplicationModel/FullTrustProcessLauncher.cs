using Windows.Foundation;

namespace Windows.ApplicationModel
{
    /// <summary>Starts the desktop companion process that an app declares in its manifest.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.fulltrustprocesslauncher"/>
    public static class FullTrustProcessLauncher
    {
        public static extern IAsyncAction LaunchFullTrustProcessForAppAsync(string fullTrustPackageRelativeAppId);
        public static extern IAsyncAction LaunchFullTrustProcessForAppAsync(string fullTrustPackageRelativeAppId, string parameterGroupId);
        public static extern IAsyncAction LaunchFullTrustProcessForCurrentAppAsync(string parameterGroupId);
        public static extern IAsyncAction LaunchFullTrustProcessForCurrentAppAsync();
    }
}
