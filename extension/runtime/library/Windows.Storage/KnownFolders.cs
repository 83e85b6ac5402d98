using System;
using Windows.Foundation;
using Windows.System;

namespace Windows.Storage
{
    /// <summary>The user's libraries, as far as the manifest asks for them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.knownfolders"/>
    public static class KnownFolders
    {
        public static extern StorageFolder AppCaptures { get; }

        public static StorageFolder CameraRoll
        {
            get { return Below("Pictures", "Camera Roll"); }
        }

        public static StorageFolder DocumentsLibrary
        {
            get { return Library("Documents"); }
        }

        public static extern StorageFolder HomeGroup { get; }
        public static extern StorageFolder MediaServerDevices { get; }

        public static StorageFolder MusicLibrary
        {
            get { return Library("Music"); }
        }

        public static extern StorageFolder Objects3D { get; }

        public static StorageFolder PicturesLibrary
        {
            get { return Library("Pictures"); }
        }

        public static StorageFolder Playlists
        {
            get { return Below("Music", "Playlists"); }
        }

        public static extern StorageFolder RecordedCalls { get; }
        public static extern StorageFolder RemovableDevices { get; }

        public static StorageFolder SavedPictures
        {
            get { return Below("Pictures", "Saved Pictures"); }
        }

        public static StorageFolder VideosLibrary
        {
            get { return Library("Videos"); }
        }

        public static extern IAsyncOperation<StorageFolder> GetFolderForUserAsync(User user, KnownFolderId folderId);

        /// <exception cref="UnauthorizedAccessException">The manifest does not declare the capability.</exception>
        private static StorageFolder Library(string name)
        {
            var path = Sandbox.PathOf(name);
            if (Sandbox.Kind(path) == Sandbox.Outside) throw new UnauthorizedAccessException("Access is denied.");
            return new StorageFolder(path);
        }

        private static StorageFolder Below(string library, string name)
        {
            var path = Library(library).Path + "\\" + name;
            if (Sandbox.Kind(path) == Sandbox.Nothing) Sandbox.Make(path, true);
            return new StorageFolder(path);
        }
    }
}
