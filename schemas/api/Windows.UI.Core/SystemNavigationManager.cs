using System;

namespace Windows.UI.Core
{
    /// <summary>The back button.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.systemnavigationmanager"/>
    public sealed class SystemNavigationManager
    {
        private extern SystemNavigationManager();
        public extern AppViewBackButtonVisibility AppViewBackButtonVisibility { get; set; }
        public extern event EventHandler<BackRequestedEventArgs> BackRequested;
        public static extern SystemNavigationManager GetForCurrentView();
    }
}
