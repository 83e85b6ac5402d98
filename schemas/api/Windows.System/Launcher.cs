using System;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.Storage;

namespace Windows.System
{
    /// <summary>Opens files and addresses with the apps for them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.launcher"/>
    public static class Launcher
    {
        public static extern IAsyncOperation<bool> LaunchFileAsync(IStorageFile file, LauncherOptions options);
        public static extern IAsyncOperation<bool> LaunchFileAsync(IStorageFile file);
        public static extern IAsyncOperation<bool> LaunchUriAsync(Uri uri);
        public static extern IAsyncOperation<bool> LaunchUriAsync(Uri uri, LauncherOptions options, ValueSet inputData);
        public static extern IAsyncOperation<bool> LaunchUriAsync(Uri uri, LauncherOptions options);
        public static extern IAsyncOperation<LaunchQuerySupportStatus> QueryUriSupportAsync(Uri uri, LaunchQuerySupportType launchQuerySupportType, string packageFamilyName);
        public static extern IAsyncOperation<LaunchQuerySupportStatus> QueryUriSupportAsync(Uri uri, LaunchQuerySupportType launchQuerySupportType);
    }
}
