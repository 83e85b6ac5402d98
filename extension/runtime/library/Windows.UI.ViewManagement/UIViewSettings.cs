namespace Windows.UI.ViewManagement
{
    /// <summary>How the user works with the window.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.uiviewsettings"/>
    public sealed class UIViewSettings
    {
        private static readonly UIViewSettings current = new UIViewSettings();

        private UIViewSettings()
        {
        }

        /// <summary>The simulated PC has a mouse.</summary>
        public UserInteractionMode UserInteractionMode
        {
            get { return UserInteractionMode.Mouse; }
        }

        public static UIViewSettings GetForCurrentView()
        {
            return current;
        }
    }
}
