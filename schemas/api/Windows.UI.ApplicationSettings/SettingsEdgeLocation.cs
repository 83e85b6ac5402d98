namespace Windows.UI.ApplicationSettings
{
    /// <summary>On which side of the screen the settings appear.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.applicationsettings.settingsedgelocation"/>
    public enum SettingsEdgeLocation
    {
        Right = 0,
        Left = 1,
    }
}
