using Windows.Foundation;
using Windows.System;

namespace Windows.Storage
{
    /// <summary>The user's libraries, as far as the manifest asks for them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.knownfolders"/>
    public static class KnownFolders
    {
        public static extern StorageFolder AppCaptures { get; }
        public static extern StorageFolder CameraRoll { get; }
        public static extern StorageFolder DocumentsLibrary { get; }
        public static extern StorageFolder HomeGroup { get; }
        public static extern StorageFolder MediaServerDevices { get; }
        public static extern StorageFolder MusicLibrary { get; }
        public static extern StorageFolder Objects3D { get; }
        public static extern StorageFolder PicturesLibrary { get; }
        public static extern StorageFolder Playlists { get; }
        public static extern StorageFolder RecordedCalls { get; }
        public static extern StorageFolder RemovableDevices { get; }
        public static extern StorageFolder SavedPictures { get; }
        public static extern StorageFolder VideosLibrary { get; }
        public static extern IAsyncOperation<StorageFolder> GetFolderForUserAsync(User user, KnownFolderId folderId);
    }
}
