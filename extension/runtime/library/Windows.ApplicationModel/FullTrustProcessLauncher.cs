using System;
using Windows.Foundation;
using Windows.System;

namespace Windows.ApplicationModel
{
    /// <summary>Starts the desktop companion process that an app declares in its manifest. None runs on the simulated PC; the journal notes what would have been started.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.fulltrustprocesslauncher"/>
    public static class FullTrustProcessLauncher
    {
        public static IAsyncAction LaunchFullTrustProcessForAppAsync(string fullTrustPackageRelativeAppId)
        {
            return Ask("the full trust process of " + fullTrustPackageRelativeAppId);
        }

        public static IAsyncAction LaunchFullTrustProcessForAppAsync(string fullTrustPackageRelativeAppId, string parameterGroupId)
        {
            return Ask("the full trust process of " + fullTrustPackageRelativeAppId + " with " + parameterGroupId);
        }

        public static IAsyncAction LaunchFullTrustProcessForCurrentAppAsync(string parameterGroupId)
        {
            return Ask("the full trust process with " + parameterGroupId);
        }

        public static IAsyncAction LaunchFullTrustProcessForCurrentAppAsync()
        {
            return Ask("the full trust process");
        }

        private static IAsyncAction Ask(string what)
        {
            return Later.Do(() => { Launcher.Launch(what); });
        }
    }
}
