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
        public static IAsyncOperation<bool> LaunchFileAsync(IStorageFile file, LauncherOptions options)
        {
            return LaunchFileAsync(file);
        }

        /// <summary>Nothing is opened on the simulated PC; the journal notes what would have been.</summary>
        public static IAsyncOperation<bool> LaunchFileAsync(IStorageFile file)
        {
            if (file == null) throw new ArgumentNullException("file");
            return Later.Get(() => Launch(file.Path));
        }

        /// <summary>Nothing is opened on the simulated PC; the journal notes what would have been.</summary>
        public static IAsyncOperation<bool> LaunchFolderAsync(IStorageFolder folder)
        {
            if (folder == null) throw new ArgumentNullException("folder");
            return LaunchFolderPathAsync(folder.Path);
        }

        public static IAsyncOperation<bool> LaunchFolderAsync(IStorageFolder folder, FolderLauncherOptions options)
        {
            return LaunchFolderAsync(folder);
        }

        public static IAsyncOperation<bool> LaunchFolderPathAsync(string path)
        {
            if (path == null) throw new ArgumentNullException("path");
            return Later.Get(() => Launch(path));
        }

        /// <summary>Nothing is opened on the simulated PC; the journal notes what would have been.</summary>
        public static IAsyncOperation<bool> LaunchUriAsync(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            return Later.Get(() => Launch(uri.AbsoluteUri));
        }

        public static IAsyncOperation<bool> LaunchUriAsync(Uri uri, LauncherOptions options, ValueSet inputData)
        {
            return LaunchUriAsync(uri);
        }

        public static IAsyncOperation<bool> LaunchUriAsync(Uri uri, LauncherOptions options)
        {
            return LaunchUriAsync(uri);
        }

        /// <summary>False where no user could see it: only an app in the foreground may open something.</summary>
        internal static extern bool Launch(string what);

        public static extern IAsyncOperation<LaunchQuerySupportStatus> QueryUriSupportAsync(Uri uri, LaunchQuerySupportType launchQuerySupportType, string packageFamilyName);
        public static extern IAsyncOperation<LaunchQuerySupportStatus> QueryUriSupportAsync(Uri uri, LaunchQuerySupportType launchQuerySupportType);
    }
}
