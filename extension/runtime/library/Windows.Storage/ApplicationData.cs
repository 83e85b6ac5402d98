using Windows.Foundation;
using Windows.System;

namespace Windows.Storage
{
    /// <summary>The app's own data: settings and folders that the app and its background tasks share, and that survive restarts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.applicationdata"/>
    public sealed class ApplicationData
    {
        private ApplicationData()
        {
        }

        /// <summary>The data of the running app.</summary>
        public static ApplicationData Current { get; } = new ApplicationData();
        /// <summary>The folder for files that need no backup.</summary>
        public extern StorageFolder LocalCacheFolder { get; }
        /// <summary>The folder for files on this machine.</summary>
        public extern StorageFolder LocalFolder { get; }
        /// <summary>Settings on this machine.</summary>
        public ApplicationDataContainer LocalSettings { get; } = new ApplicationDataContainer("Local\n", "", ApplicationDataLocality.Local);
        /// <summary>The folder for files that once followed the user.</summary>
        public extern StorageFolder RoamingFolder { get; }
        /// <summary>Settings that once followed the user to other machines.</summary>
        public ApplicationDataContainer RoamingSettings { get; } = new ApplicationDataContainer("Roaming\n", "", ApplicationDataLocality.Roaming);
        public extern ulong RoamingStorageQuota { get; }
        public extern StorageFolder SharedLocalFolder { get; }
        /// <summary>The folder for files that may vanish.</summary>
        public extern StorageFolder TemporaryFolder { get; }
        /// <summary>The version of the data's format.</summary>
        public extern uint Version { get; }
        /// <summary>Raised when roaming data changed, or when a task of the app said so.</summary>
        public extern event TypedEventHandler<ApplicationData, object> DataChanged;
        public static extern IAsyncOperation<ApplicationData> GetForUserAsync(User user);
        /// <summary>Deletes all data of the app.</summary>
        public extern IAsyncAction ClearAsync();
        /// <summary>Deletes all data of the app.</summary>
        public extern IAsyncAction ClearAsync(ApplicationDataLocality locality);
        public extern IAsyncAction ClearPublisherCacheFolderAsync(string folderName);
        public extern StorageFolder GetPublisherCacheFolder(string folderName);
        /// <summary>Changes the version of the data's format.</summary>
        public extern IAsyncAction SetVersionAsync(uint desiredVersion, ApplicationDataSetVersionHandler handler);
        /// <summary>Tells the other processes of this app that data changed.</summary>
        public extern void SignalDataChanged();
    }
}
