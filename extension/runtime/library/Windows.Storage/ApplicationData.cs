using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.System;

namespace Windows.Storage
{
    /// <summary>The app's own data: settings and folders that the app and its background tasks share, and that survive restarts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.applicationdata"/>
    public sealed class ApplicationData
    {
        /// <summary>Beside the settings of the app, where it does not see them.</summary>
        private readonly ApplicationDataContainer versions = new ApplicationDataContainer("Version\n", "", ApplicationDataLocality.Local);
        private TypedEventHandler<ApplicationData, object> dataChanged;

        private ApplicationData()
        {
        }

        /// <summary>The data of the running app.</summary>
        public static ApplicationData Current { get; } = new ApplicationData();
        /// <summary>The folder for files that need no backup.</summary>
        public StorageFolder LocalCacheFolder
        {
            get { return new StorageFolder(Sandbox.PathOf("LocalCache")); }
        }

        /// <summary>The folder for files on this machine.</summary>
        public StorageFolder LocalFolder
        {
            get { return new StorageFolder(Sandbox.PathOf("Local")); }
        }

        /// <summary>Settings on this machine.</summary>
        public ApplicationDataContainer LocalSettings { get; } = new ApplicationDataContainer("Local\n", "", ApplicationDataLocality.Local);
        /// <summary>The folder for files that once followed the user.</summary>
        public StorageFolder RoamingFolder
        {
            get { return new StorageFolder(Sandbox.PathOf("Roaming")); }
        }

        /// <summary>Settings that once followed the user to other machines.</summary>
        public ApplicationDataContainer RoamingSettings { get; } = new ApplicationDataContainer("Roaming\n", "", ApplicationDataLocality.Roaming);

        /// <summary>Kilobytes; Windows does not carry data to other machines any more.</summary>
        public ulong RoamingStorageQuota
        {
            get { return 0; }
        }

        public extern StorageFolder SharedLocalFolder { get; }
        /// <summary>The folder for files that may vanish.</summary>
        public StorageFolder TemporaryFolder
        {
            get { return new StorageFolder(Sandbox.PathOf("Temporary")); }
        }

        /// <summary>The version of the data's format.</summary>
        public uint Version
        {
            get
            {
                object version;
                return versions.Values.TryGetValue("version", out version) ? (uint)version : 0;
            }
        }

        /// <summary>Raised when roaming data changed, or when a task of the app said so.</summary>
        public event TypedEventHandler<ApplicationData, object> DataChanged
        {
            add
            {
                dataChanged += value;
                HostEvents.Listen("dataChanged", new Action(RaiseDataChanged));
            }
            remove { dataChanged -= value; }
        }

        public static extern IAsyncOperation<ApplicationData> GetForUserAsync(User user);
        /// <summary>Deletes all data of the app.</summary>
        public IAsyncAction ClearAsync()
        {
            return Later.Do(() =>
            {
                Clear(ApplicationDataLocality.Local);
                Clear(ApplicationDataLocality.Roaming);
                Clear(ApplicationDataLocality.Temporary);
                Clear(ApplicationDataLocality.LocalCache);
            });
        }

        /// <summary>Deletes all data of the app.</summary>
        public IAsyncAction ClearAsync(ApplicationDataLocality locality)
        {
            return Later.Do(() => Clear(locality));
        }

        public extern IAsyncAction ClearPublisherCacheFolderAsync(string folderName);
        public extern StorageFolder GetPublisherCacheFolder(string folderName);
        /// <summary>Changes the version of the data's format.</summary>
        public IAsyncAction SetVersionAsync(uint desiredVersion, ApplicationDataSetVersionHandler handler)
        {
            return Later.Do(async () =>
            {
                var request = new SetVersionRequest(Version, desiredVersion);
                if (handler != null) handler(request);
                await request.Finished();
                versions.Values["version"] = desiredVersion;
            });
        }

        /// <summary>Tells the other processes of this app that data changed.</summary>
        public extern void SignalDataChanged();

        private void RaiseDataChanged()
        {
            var handlers = dataChanged;
            if (handlers != null) handlers(this, null);
        }

        private void Clear(ApplicationDataLocality locality)
        {
            if (locality == ApplicationDataLocality.Local) ClearSettings(LocalSettings);
            if (locality == ApplicationDataLocality.Roaming) ClearSettings(RoamingSettings);
            var folder = Sandbox.PathOf(locality.ToString());
            foreach (var name in Sandbox.Names(folder))
            {
                var path = folder + "\\" + name;
                Sandbox.Check(Sandbox.Remove(path), path);
            }
        }

        private static void ClearSettings(ApplicationDataContainer container)
        {
            container.Values.Clear();
            foreach (var name in new List<string>(container.Containers.Keys)) container.DeleteContainer(name);
        }
    }
}
