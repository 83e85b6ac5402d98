using System;
using System.Collections.Generic;
using Windows.ApplicationModel.Core;
using Windows.Foundation;
using Windows.Storage;
using Windows.Storage.Streams;

namespace Windows.ApplicationModel
{
    /// <summary>The installed app package the code runs from: identity, folder, state.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.package"/>
    public sealed class Package
    {
        private Package()
        {
        }

        /// <summary>The package of the running app.</summary>
        public static Package Current { get; } = new Package();
        public extern IReadOnlyList<Package> Dependencies { get; }
        public extern string Description { get; }

        public string DisplayName
        {
            get { return PackageId.Text("displayName"); }
        }

        public extern StorageFolder EffectiveExternalLocation { get; }
        public extern string EffectiveExternalPath { get; }
        public extern StorageFolder EffectiveLocation { get; }
        public extern string EffectivePath { get; }
        /// <summary>The identity from the manifest.</summary>
        public PackageId Id { get; } = new PackageId();
        public extern DateTimeOffset InstallDate { get; }
        public extern DateTimeOffset InstalledDate { get; }
        /// <summary>The read-only folder the app was installed to.</summary>
        public StorageFolder InstalledLocation
        {
            get { return new StorageFolder(InstalledPath); }
        }

        public string InstalledPath
        {
            get { return Sandbox.PathOf("Package"); }
        }

        public extern bool IsBundle { get; }

        public bool IsDevelopmentMode
        {
            get { return true; }
        }

        public extern bool IsFramework { get; }
        public extern bool IsOptional { get; }
        public extern bool IsResourcePackage { get; }
        public extern bool IsStub { get; }
        public extern Uri Logo { get; }
        public extern StorageFolder MachineExternalLocation { get; }
        public extern string MachineExternalPath { get; }
        public extern StorageFolder MutableLocation { get; }
        public extern string MutablePath { get; }

        public string PublisherDisplayName
        {
            get { return PackageId.Text("publisherDisplayName"); }
        }

        public extern PackageSignatureKind SignatureKind { get; }
        public extern string SourceUriSchemeName { get; }
        public extern PackageStatus Status { get; }
        public extern StorageFolder UserExternalLocation { get; }
        public extern string UserExternalPath { get; }
        public extern IReadOnlyList<AppListEntry> GetAppListEntries();
        public extern IAsyncOperation<IReadOnlyList<AppListEntry>> GetAppListEntriesAsync();
        public extern RandomAccessStreamReference GetLogoAsRandomAccessStreamReference(Size size);
        public extern string GetThumbnailToken();
        public extern void Launch(string parameters);
        public extern IAsyncOperation<bool> SetInUseAsync(bool inUse);
        public extern IAsyncOperation<bool> VerifyContentIntegrityAsync();
    }
}
