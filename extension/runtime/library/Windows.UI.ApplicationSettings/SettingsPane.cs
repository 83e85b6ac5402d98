using Windows.Foundation;

namespace Windows.UI.ApplicationSettings
{
    /// <summary>The list of commands that Windows 8 shows for the settings of an app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.applicationsettings.settingspane"/>
    public sealed class SettingsPane
    {
        private static readonly SettingsPane current = new SettingsPane();

        private SettingsPane()
        {
        }

        public static SettingsEdgeLocation Edge
        {
            get { return SettingsEdgeLocation.Right; }
        }

        public event TypedEventHandler<SettingsPane, SettingsPaneCommandsRequestedEventArgs> CommandsRequested;

        public static SettingsPane GetForCurrentView()
        {
            return current;
        }

        /// <summary>Asks the app for its commands, of which the user takes none.</summary>
        public static void Show()
        {
            var handlers = current.CommandsRequested;
            if (handlers != null) handlers(current, new SettingsPaneCommandsRequestedEventArgs());
        }
    }
}
