using Windows.Foundation;
using Windows.System;

namespace Windows.ApplicationModel.Core
{
    /// <summary>An entry of the package in the list of apps.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.applistentry"/>
    public sealed class AppListEntry
    {
        private extern AppListEntry();
        public extern AppInfo AppInfo { get; }
        public extern string AppUserModelId { get; }
        public extern AppDisplayInfo DisplayInfo { get; }
        public extern IAsyncOperation<bool> LaunchAsync();
        public extern IAsyncOperation<bool> LaunchForUserAsync(User user);
    }
}
