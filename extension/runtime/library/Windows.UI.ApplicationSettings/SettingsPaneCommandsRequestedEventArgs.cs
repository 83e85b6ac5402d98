namespace Windows.UI.ApplicationSettings
{
    /// <summary>The app is asked for the commands of its settings.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.applicationsettings.settingspanecommandsrequestedeventargs"/>
    public sealed class SettingsPaneCommandsRequestedEventArgs
    {
        internal SettingsPaneCommandsRequestedEventArgs()
        {
        }

        public SettingsPaneCommandsRequest Request { get; } = new SettingsPaneCommandsRequest();
    }
}
