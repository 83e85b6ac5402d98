using System;
using Windows.Foundation;
using Windows.Storage;

namespace Windows.System.UserProfile
{
    /// <summary>Changes the pictures of desktop and lock screen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.userprofile.userprofilepersonalizationsettings"/>
    public sealed class UserProfilePersonalizationSettings
    {
        private static readonly UserProfilePersonalizationSettings current = new UserProfilePersonalizationSettings();

        private UserProfilePersonalizationSettings()
        {
        }
        public static UserProfilePersonalizationSettings Current
        {
            get { return current; }
        }
        public static bool IsSupported()
        {
            return true;
        }
        /// <summary>Only for a file in the data of the app, or in its package.</summary>
        public IAsyncOperation<bool> TrySetWallpaperImageAsync(StorageFile imageFile)
        {
            if (imageFile == null) throw new ArgumentNullException("imageFile");
            return Later.Get(() => Show("wallpaper", imageFile.Path));
        }
        public IAsyncOperation<bool> TrySetLockScreenImageAsync(StorageFile imageFile)
        {
            if (imageFile == null) throw new ArgumentNullException("imageFile");
            return Later.Get(() => Show("lock screen", imageFile.Path));
        }
        /// <summary>False: there is no such file.</summary>
        private static extern bool Show(string where, string path);
    }
}
