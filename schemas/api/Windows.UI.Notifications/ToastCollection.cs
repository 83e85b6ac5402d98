using System;

namespace Windows.UI.Notifications
{
    /// <summary>A group of toasts with a name and a picture.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastcollection"/>
    public sealed class ToastCollection
    {
        public extern ToastCollection(string collectionId, string displayName, string launchArgs, Uri iconUri);
        public extern string DisplayName { get; set; }
        public extern Uri Icon { get; set; }
        public extern string Id { get; }
        public extern string LaunchArgs { get; set; }
    }
}
